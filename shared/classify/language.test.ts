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

test('ENOUGH_OF_SCRIPT: of a text in another script a line is enough', () => {
  const chinese = '内政部长星期一表示港口有三十四人死亡数百名警';
  expect(languageOf([version(chinese)])).not.toBe('en');
  expect(languageOf([version(chinese.slice(0, 19))])).toBe('en');
  expect(languageOf([version(`US: ${'the port '.repeat(20)}`)])).toBe('en');
});

/** Two tellings of one event that differ in a figure, a day and a quotation. */
const TOLD: readonly (readonly [string, string, string])[] = [
  [
    'ru',
    'Министр внутренних дел заявил в понедельник, что в порту были убиты 34 человека. Профсоюзы осудили «недопустимое насилие» в городе.',
    'Министр внутренних дел заявил во вторник, что в порту были убиты 43 человека. Профсоюзы осудили «насилие» в городе.',
  ],
  [
    'ar',
    'قال وزير الداخلية يوم الاثنين إن 34 شخصا قتلوا في ميناء المدينة. ونددت النقابات بما وصفته بأنه «عنف غير مقبول» في المدينة.',
    'قال وزير الداخلية يوم الثلاثاء إن 43 شخصا قتلوا في ميناء المدينة. ونددت النقابات بما وصفته بأنه «عنف» في المدينة.',
  ],
  [
    'zh',
    '内政部长星期一表示,港口有34人死亡。工会谴责“不可接受的暴力”,并呼吁举行新的示威活动。',
    '内政部长星期二表示,港口有43人死亡。工会谴责“暴力”,并呼吁举行新的示威活动。',
  ],
];

test.each(TOLD)(
  '%s: the figure and the quotation are found, and nothing that needs an English table',
  (_, a, b) => {
    const found = analyse([version(a), version(b)]);
    const kinds = found.comparisons.flatMap(({ links }) =>
      links.flatMap(({ changes }) => changes.map(({ kind }) => kind)),
    );
    expect(limits(found.lexicon.language)).not.toBe('');
    expect(kinds).toEqual(expect.arrayContaining(['figure', 'quote']));
    for (const kind of ['attribution', 'hedge', 'framing'] as const) expect(kinds).not.toContain(kind);
  },
);

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
