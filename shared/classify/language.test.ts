import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { versionOf } from '../compare.ts';
import { divergences } from '../divergence/divergences.ts';
import { languageOf, lexiconOf } from './language.ts';
import { limits, tablesOf } from './lexicon.ts';
import { ENGLISH } from './tables.ts';

const version = (text: string, declared?: string) =>
  versionOf({
    id: text,
    file: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'UTF-8',
    text,
    metadata: declared === undefined ? {} : { language: { value: declared, from: 'the page' } },
    hints: [],
    outside: '',
    warnings: [],
  });

const FOLDER = new URL('fixtures/french/', import.meta.url);
const french = readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
const english = readFileSync(new URL('../../examples/iraq-us-exit/outlet-b.txt', import.meta.url), 'utf8');

test('the text tells its language, whatever the page declares', () => {
  expect(languageOf(french.map((text) => version(text)))).toBe('fr');
  expect(languageOf([version(french[0] ?? '', 'en-GB')])).toBe('fr');
  expect(languageOf([version(english, 'fr-FR')])).toBe('en');
});

test('ENOUGH_LETTERS: of a text too short to tell, what is declared; else English', () => {
  const short = `Iraq und ${'der '.repeat(47)}`;
  expect(short.length).toBeLessThan(200);
  expect(languageOf([version(short, 'ar_IQ')])).toBe('ar');
  expect(languageOf([version(short, 'no tag')])).toBe('en');
  expect(
    languageOf([version('Der Minister sagte am Montag, die Gespräche seien beendet. '.repeat(4), 'ar')]),
  ).toBe('de');
});

test('a story has the language of most of its versions; of equals not English', () => {
  const [fr, en] = [version(french[0] ?? ''), version(english)];
  expect(languageOf([fr, en])).toBe('fr');
  expect(languageOf([fr, en, en])).toBe('en');
  expect(languageOf([])).toBe('en');
});

test('what is off in another language is said', () => {
  expect(limits('en-GB')).toBe('');
  expect(limits('fr')).toContain('in French');
});

test('an English story without additions has the program’s own tables', () => {
  expect(tablesOf(lexiconOf([version(english)]))).toBe(ENGLISH);
  expect(tablesOf(lexiconOf([version(french[0] ?? '')])).verbs.size).toBe(0);
});

test('two French versions: a figure, a day and an altered quotation are found, and no English word', () => {
  const found = analyse(french.map((text) => version(text)));
  const kinds = found.comparisons.flatMap(({ links }) =>
    links.flatMap(({ changes }) => changes.map(({ kind, why }) => `${kind}: ${why}`)),
  );
  expect(found.lexicon.language).toBe('fr');
  expect(kinds.filter((told) => /^(?:figure|date|quote)/.test(told))).toHaveLength(3);
  expect(kinds.filter((told) => /^(?:attribution|hedge|framing)/.test(told))).toEqual([]);
  const [first] = divergences(found, tablesOf(found.lexicon));
  expect(first?.readings.map(({ text }) => text)).toEqual(['34', '43']);
});
