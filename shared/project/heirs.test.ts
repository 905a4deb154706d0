import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { versionOf } from '../compare.ts';
import { CITIES, NOUNS, sampleArticle, VERBS } from '../testing.ts';
import { anchorAt } from './anchor.ts';
import { inherited, SURE } from './heirs.ts';
import { placed } from './notes.ts';
import { EMPTY_PROJECT, type Note, type Project } from './project.ts';

const SENTENCES = NOUNS.map((who, n) => `The ${who} ${VERBS[n]} a hall near ${CITIES[n % 7]} on day ${n}.`);
const article = (file: string, sentences: readonly string[]): Article => {
  const text = sentences.join(' ');
  return sampleArticle(`${file} ${text}`, text, { file });
};
const A = article('a.txt', SENTENCES);
const B = article('b.txt', [SENTENCES[0] ?? '', 'Nothing else happened.']);

const note = (id: string, sentence: number): Note => {
  const start = A.text.indexOf(SENTENCES[sentence] ?? '');
  const end = start + (SENTENCES[sentence]?.length ?? 0);
  return { id, at: [anchorAt(A, { start, end })], text: '', starred: true, tags: [], coder: '' };
};
const project: Project = {
  ...EMPTY_PROJECT,
  articles: [A, B],
  notes: SENTENCES.map((_, n) => note(`${n}`, n)),
};

/** The files in which the notes stand now, and whether they say that the article changed; "gone" for the others. */
const whereNow = (...now: Article[]): string[] =>
  inherited(project, now).notes.map((one) => {
    const { places, gone, changed } = placed(
      one,
      now.map((version) => versionOf(version)),
    );
    expect(places.length + gone.length).toBe(1);
    return gone.length > 0 ? 'gone' : `${places[0]?.version.file}${changed ? ' changed' : ''}`;
  });
const all = (where: string): string[] => SENTENCES.map(() => where);

test('a file that is renamed, or moved to another folder, is known by its bytes', () => {
  expect(whereNow({ ...A, file: 'old/z.txt' }, B)).toEqual(all('old/z.txt'));
  expect(inherited(project, [{ ...A, file: 'z.txt' }, B])).toBe(project);
});

test('a file that is renamed and edited is known by the notes’ words', () => {
  const edited = article('z.txt', ['News.', ...SENTENCES.with(4, 'This is new.')]);
  expect(whereNow(edited, B)).toEqual(all('z.txt changed').with(4, 'gone'));
});

test('of a file that is split, each part has its own', () => {
  const [head, rest] = [article('a.txt', SENTENCES.slice(0, 5)), article('a2.txt', SENTENCES.slice(5))];
  expect(whereNow(head, rest, B)).toEqual([
    ...SENTENCES.slice(0, 5).map(() => 'a.txt changed'),
    ...SENTENCES.slice(5).map(() => 'a2.txt changed'),
  ]);
});

test('another outlet’s file is no heir, though it has the same sentence; nor is one of two', () => {
  expect(whereNow(B)).toEqual(all('gone'));
  const twins = ['y.txt', 'z.txt'].map((file) => article(file, [...SENTENCES, 'So it ends.']));
  expect(whereNow(...twins, B)).toEqual(all('gone'));
});

test('a few words that stand anywhere are not enough to follow', () => {
  const start = A.text.indexOf('a hall', 200);
  const few: Note = { ...note('few', 0), at: [anchorAt(A, { start, end: start + 'a hall'.length })] };
  const where = (text: string) =>
    inherited({ ...project, notes: [few] }, [sampleArticle('new', text, { file: 'z.txt' })]).notes[0]?.at[0]
      ?.file;
  const around = A.text.slice(start - 40, start + 46);
  expect(around.length).toBeGreaterThan(SURE);
  expect(where('Somebody opened a hall near Oslo.')).toBe('a.txt');
  expect(where(`Yes. ${around}`)).toBe('z.txt');
});

test('whatever is done to the files, every note stands on its own words, or is listed with them', () => {
  const edit = fc.record({
    at: fc.nat(SENTENCES.length - 1),
    does: fc.constantFrom('cut', 'reword', 'put before', 'swap'),
  });
  const edited = (edits: readonly { at: number; does: string }[]) =>
    edits.reduce<string[]>((now, { at, does }) => {
      if (does === 'cut') return now.toSpliced(at, 1);
      if (does === 'reword') return now.with(Math.min(at, now.length - 1), `Reworded ${at}.`);
      if (does === 'put before') return now.toSpliced(at, 0, `Something new ${at}.`);
      return [...now.slice(at), ...now.slice(0, at)];
    }, SENTENCES);
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 6 }),
      fc.constantFrom('a.txt', 'z.txt'),
      fc.nat(SENTENCES.length),
      (edits, file, cut) => {
        const now = edited(edits.slice(0, 5));
        const parts = [article(file, now.slice(0, cut)), article('part.txt', now.slice(cut))];
        for (const one of inherited(project, parts).notes) {
          const { places, gone } = placed(
            one,
            parts.map((version) => versionOf(version)),
          );
          const quote = one.at[0]?.quote ?? '';
          expect(places.length + gone.length).toBe(1);
          for (const { version, range } of places)
            expect(version.text.slice(range.start, range.end)).toBe(quote);
          // What is still there as it was is found, but where its surroundings are gone with its file.
          const there = parts.find(({ text }) => text.includes(quote));
          if (there?.file === 'a.txt') expect(gone).toEqual([]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
