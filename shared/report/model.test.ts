import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOSTILE, PAIR, report, version } from './samples.ts';

test('the shares of the base’s sentences add up to all of them', () => {
  const texts = fc.array(fc.constantFrom(...HOSTILE, 'One two three.', 'Four five six.', 'Seven\n\neight.'));
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [scores] = report([version(a.join(' ')), version(b.join(' '))]).scores ?? [];
      const {
        of = 0,
        same = 0,
        cosmetic = 0,
        reworded = 0,
        partial = 0,
        aside = 0,
        doubtful = 0,
        dropped = 0,
      } = scores?.base ?? {};
      expect(same + cosmetic + reworded + partial + doubtful + aside + dropped).toBe(of);
    }),
  );
});

test('what only one version says is quoted with its place', () => {
  const [first, second] = report(PAIR).outlets ?? [];
  expect(first?.onlyHere.map(({ text }) => text)).toEqual(['Baghdad condemned them.']);
  expect(second?.onlyHere.map(({ text }) => text)).toEqual(['Nobody was arrested.']);
  const { start = 0, end = 0 } = second?.onlyHere[0] ?? {};
  expect(PAIR[1].text.slice(start, end)).toBe('Nobody was arrested.');
});

test('a trimmed ending is told apart from what is missing inside', () => {
  const sentences = ['One two three.', 'Four five six.', 'Seven eight nine.', 'Ten eleven twelve.'];
  const [whole, cut] = [version(sentences.join(' ')), version(`${sentences[0]} ${sentences[2]}`)];
  const lacks = report([whole, cut], ['outlets'], whole.id).outlets?.[1]?.lacks;
  expect(lacks?.inside.map(({ text }) => text)).toEqual(['Four five six.']);
  expect(lacks?.tail.map(({ text }) => text)).toEqual(['Ten eleven twelve.']);
});

test('the apparatus gives each base sentence with the readings of the others', () => {
  const [first, second, third] = report(PAIR, ['apparatus'], PAIR[0].id).apparatus ?? [];
  expect(
    first?.lemmas.map(({ lemma, variants }) => [lemma.text, variants[0]?.reading.version]),
  ).toContainEqual(['dozens of', 'b']);
  expect([first?.absent, second?.absent, third?.absent]).toEqual([[], ['b'], []]);
});

test('every quotation is what its version says there', () => {
  const made = report(PAIR);
  const texts = new Map(made.versions.map(({ siglum, text }) => [siglum, text]));
  let seen = 0;
  JSON.stringify(made, (_, value) => {
    if (typeof value?.version === 'string' && typeof value.start === 'number') {
      seen++;
      expect(texts.get(value.version)?.slice(value.start, value.end)).toBe(value.text);
    }
    return value;
  });
  expect(seen).toBeGreaterThan(10);
});

test('in the overview each compared sentence stands in one cell', () => {
  const { passages = [] } = report(PAIR).overview ?? {};
  const readings = passages.flatMap(({ cells }) => cells[0]?.readings ?? []);
  expect(readings.map(({ text }) => text).join(' ')).toBe(PAIR[0].text);
  expect(passages.map(({ cells }) => cells.map(({ state }) => state))).toContainEqual(['base', 'absent']);
});

test('only the chosen sections have data', () => {
  const { scores, redline, doubts } = report(PAIR, ['scores']);
  expect([scores?.length, redline, doubts]).toEqual([1, undefined, undefined]);
});

test('a base that is not among the versions is refused', () => {
  expect(() => report([])).toThrow(RangeError);
});

test('findings speak of versions by their sigla and quote them', () => {
  const [first] = report(PAIR, ['findings'], PAIR[0].id).findings ?? [];
  expect(first?.number).toBe(1);
  expect(first?.readings.flatMap(({ versions }) => versions).toSorted()).toEqual(['a', 'b']);
});

test('every change is counted under its kind, telling or not', () => {
  const { counts, kinds } = report(PAIR, ['kinds'], PAIR[0].id).kinds ?? {};
  expect(counts?.map(({ other, changes }) => [other, changes.figure, changes.spelling])).toEqual([
    ['b', 1, 0],
  ]);
  expect(kinds?.map(({ kind }) => kind)).toEqual(['figure']);
});

const STRIKES = 'The strikes on the capital came after dozens of drone attacks on bases of the army.';

test.each([
  ['The strikes on the capital came after numerous attacks on bases of the army.', []],
  ['The strikes on Baghdad, says he, came after dozens of raids by militias in the north.', ['b']],
])('a sentence with less than half in common is told whole: %s', (other, rewritten) => {
  const [a, b] = [version(`${STRIKES} Nobody was hurt there.`), version(`${other} Nobody was hurt there.`)];
  const [entry] = report([a, b], ['apparatus'], a.id).apparatus ?? [];
  expect(entry?.rewritten.map(({ reading }) => reading.version)).toEqual(rewritten);
  expect(entry?.lemmas.length === 0).toBe(rewritten.length > 0);
});
