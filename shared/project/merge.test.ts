import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from './merge.ts';
import { type Correction, EMPTY_PROJECT, type Note, type Project } from './project.ts';

const note = (id: string, text = 'Why?', more: Partial<Note> = {}): Note => ({
  id,
  at: [],
  text,
  starred: false,
  tags: [],
  coder: '',
  ...more,
});
const outlet = (article: string, value: string): Correction => ({
  type: 'metadata',
  article,
  file: `${article}.txt`,
  field: 'outlet',
  value,
});
const project = (given: Partial<Project>): Project => ({ ...EMPTY_PROJECT, ...given });
const noted = (...notes: Note[]) => project({ notes });

test('what either side wrote, changed or took away is done', () => {
  const base = noted(note('1'), note('2'), note('3'));
  const ours = noted(note('1', 'Because.'), note('2'), note('3'), note('4'));
  const theirs = noted(note('1'), note('3'), note('5'));
  const { project: merged, conflicts } = merge(base, ours, theirs);
  expect(merged.notes.map(({ id, text }) => `${id} ${text}`)).toEqual([
    '1 Because.',
    '3 Why?',
    '5 Why?',
    '4 Why?',
  ]);
  expect(conflicts).toEqual([]);
});

test('of a note that both changed, both stand, and that is told; so does one that only one of them took away', () => {
  const { project: both, conflicts } = merge(noted(note('1')), noted(note('1', 'A')), noted(note('1', 'B')));
  expect(both.notes.map(({ id, text }) => [id, text])).toEqual([
    ['1', 'A'],
    ['1′', 'B'],
  ]);
  expect(conflicts).toEqual(['note']);
  expect(merge(noted(note('1')), noted(), noted(note('1', 'B')))).toMatchObject({
    project: { notes: [{ text: 'B' }] },
    conflicts: [],
  });
});

test('of anything else that both changed, the first side’s stands, and that is told', () => {
  const side = (value: string, base: string) =>
    project({
      corrections: [outlet('a', value)],
      bases: [{ article: base, file: '' }],
      blind: { on: true, seed: value.length },
    });
  const { project: merged, conflicts } = merge(EMPTY_PROJECT, side('One', 'a'), side('Other', 'b'));
  expect(merged).toEqual({
    ...side('One', 'a'),
    bases: ['b', 'a'].map((article) => ({ article, file: '' })),
  });
  expect(conflicts).toEqual(['correction', 'blind']);
});

test('a tag that one side removed while the other gave it stays in the code book', () => {
  const base = project({ codebook: ['tone', 'figure'] });
  const theirs = { ...noted(note('1', 'x', { tags: ['tone'] })), codebook: ['tone', 'figure'] };
  expect(merge(base, project({ codebook: ['figure', 'new'] }), theirs).project.codebook).toEqual([
    'figure',
    'new',
    'tone',
  ]);
});

/** Few ids and words, so that the sides meet. */
const anyNotes = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('1', '2', '3', '1′'),
    text: fc.constantFrom('A', 'B', 'C'),
    tags: fc.subarray(['x', 'y']),
  }),
  { selector: ({ id }) => id },
);
const anyProject: fc.Arbitrary<Project> = fc
  .record({
    notes: anyNotes,
    outlets: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('One', 'Other')),
    codebook: fc.subarray(['x', 'y', 'z']),
    terms: fc.subarray(['s', 't']),
    bases: fc.subarray(['a', 'b', 'c'].map((article) => ({ article, file: `${article}.txt` }))),
    blind: fc.record({ on: fc.boolean(), seed: fc.constantFrom(1, 2) }),
  })
  .map(({ notes, outlets, codebook, ...given }) => ({
    ...EMPTY_PROJECT,
    ...given,
    notes: notes.map(({ id, text, tags }) => note(id, text, { tags })),
    corrections: Object.entries(outlets).map(([article, value]) => outlet(article, value)),
    codebook: [...new Set([...codebook, ...notes.flatMap(({ tags }) => tags)])],
  }));

/** What a project says, in whatever order. */
const said = (one: Project) => ({
  corrections: one.corrections.map((item) => JSON.stringify(item)).sort(),
  notes: one.notes.map((item) => JSON.stringify(item)).sort(),
  codebook: [...one.codebook].sort(),
  terms: [...one.terms].sort(),
  bases: one.bases.map(({ article }) => article).sort(),
  blind: one.blind,
});

test('where nothing contradicts, it does not matter who comes first', () => {
  let without = 0;
  fc.assert(
    fc.property(anyProject, anyProject, anyProject, (base, one, other) => {
      const merged = merge(base, one, other);
      if (merged.conflicts.length > 0) return;
      without++;
      expect(said(merge(base, other, one).project)).toEqual(said(merged.project));
    }),
    { numRuns: 2000 },
  );
  expect(without).toBeGreaterThan(100);
});

test('nothing that either side wrote since is lost: what is not in the result is told', () => {
  fc.assert(
    fc.property(anyProject, anyProject, anyProject, (base, one, other) => {
      const { project: merged, conflicts } = merge(base, one, other);
      const has = (list: readonly unknown[], item: unknown) =>
        list.some((there) => JSON.stringify(there) === JSON.stringify(item));
      const fresh = (side: Project) => side.notes.filter((item) => !has(base.notes, item));
      const bodies = merged.notes.map(({ text, tags }) => ({ text, tags }));
      for (const { text, tags } of [...fresh(one), ...fresh(other)])
        expect(bodies).toContainEqual({ text, tags });
      const lost = [...one.corrections, ...other.corrections].filter(
        (item) => !has(base.corrections, item) && !has(merged.corrections, item),
      );
      expect(lost.length).toBeLessThanOrEqual(conflicts.filter((what) => what === 'correction').length);
      expect(new Set(merged.notes.map(({ id }) => id)).size).toBe(merged.notes.length);
    }),
    { numRuns: 2000 },
  );
});

test('a side that changed nothing, or the same, changes nothing; to put together twice is to do it once', () => {
  fc.assert(
    fc.property(anyProject, anyProject, anyProject, (base, one, other) => {
      expect(said(merge(base, one, base).project)).toEqual(said(one));
      expect(said(merge(base, base, one).project)).toEqual(said(one));
      expect(said(merge(base, one, one).project)).toEqual(said(one));
      const { project: merged } = merge(base, one, other);
      expect(said(merge(one, merged, merged).project)).toEqual(said(merged));
      expect(said(merge(one, one, merged).project)).toEqual(said(merged));
    }),
  );
});
