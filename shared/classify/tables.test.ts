import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUp, mergeTables, TABLE_FILES } from './tables.ts';
import { change } from './testing.ts';

test('every table names its source', () => {
  for (const { source } of Object.values(TABLE_FILES)) expect(source.length).toBeGreaterThan(40);
});

test('a user’s own words count at once', () => {
  const tables = lookUp(
    mergeTables(TABLE_FILES, {
      aliases: [['Lake Victoria', 'Nalubaale']],
      families: { dam: { watch: ['megadam'], plain: ['dam'] } },
      vague: { oodles: { low: 10, high: null } },
    }),
  );
  expect(change('on {Nalubaale} today', 'on {Lake Victoria} today', tables).kind).toBe('spelling');
  expect(change('the new {megadam} opened', 'the new {dam} opened', tables).kind).toBe('framing');
  expect(change('with {oodles} of fish', 'with {3} of fish', tables).kind).toBe('figure');
});

test('the user’s entry wins, the program’s others stay, and merging twice changes nothing', () => {
  const word = fc.constantFrom('dozens', 'oodles', 'many');
  const added = fc.dictionary(word, fc.record({ low: fc.nat(9), high: fc.constant(null) }));
  fc.assert(
    fc.property(added, (vague) => {
      const once = mergeTables(TABLE_FILES, { vague });
      expect(once.figures.vague).toEqual({ ...TABLE_FILES.figures.vague, ...vague });
      expect(mergeTables(once, { vague })).toEqual(once);
      expect(mergeTables(TABLE_FILES, {})).toEqual(TABLE_FILES);
    }),
  );
});

test('a word that the user watches is no longer plain', () => {
  const merged = mergeTables(TABLE_FILES, { families: { attack: { watch: ['strike'], plain: [] } } });
  expect(merged.watch.families.attack?.watch).toContain('strike');
  expect(merged.watch.families.attack?.plain).not.toContain('strike');
});

test('for other languages figures, dates, quotations and names still work, English words do not', () => {
  const german = lookUp(TABLE_FILES, 'de');
  expect(change('mindestens {34} Tote', 'mindestens {35} Tote', german).kind).toBe('figure');
  expect(change('am {Montag} früh', 'am {Dienstag} früh', german).kind).toBe('date');
  expect(change('das {„Wort“} gilt', 'das {Wort} gilt', german).kind).toBe('quote');
  expect(change('er {said} es', 'er {claimed} es', german).kind).toBe('wording');
});
