import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { additionsSchema, countAdditions, NO_ADDITIONS, TONES } from './additions.ts';
import { lookUp, mergeTables, TABLE_FILES } from './tables.ts';
import { change } from './testing.ts';

const FOLDERS = ['./tables/', '../words/tables/'].map((name) => new URL(name, import.meta.url));
const sourceSchema = v.object({ source: v.string() });

test.each(
  FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => [name, new URL(name, folder)] as const)),
)('%s names its source', (_, file) => {
  const { source } = v.parse(sourceSchema, JSON.parse(readFileSync(file, 'utf8')));
  expect(source.length).toBeGreaterThan(40);
});

test('a user’s own words count at once', () => {
  const tables = lookUp('en', {
    aliases: [['Lake Victoria', 'Nalubaale']],
    families: { dam: { watch: ['megadam'], plain: ['dam'] } },
    vague: { oodles: { low: 10, high: null } },
    verbs: { grouse: { tone: 'distancing', forms: ['grouses', 'groused'] } },
    spellings: [['yoghurt', 'yogurt']],
  });
  expect(change('on {Nalubaale} today', 'on {Lake Victoria} today', tables).kind).toBe('spelling');
  expect(change('the new {megadam} opened', 'the new {dam} opened', tables).kind).toBe('framing');
  expect(change('with {oodles} of fish', 'with {3} of fish', tables).kind).toBe('figure');
  expect(change('He {said} that it rained.', 'He {groused} that it rained.', tables).kind).toBe(
    'attribution',
  );
  expect(change('a pot of {yoghurt} a day', 'a pot of {yogurt} a day', tables).kind).toBe('spelling');
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
  const german = lookUp('de');
  expect(change('mindestens {34} Tote', 'mindestens {35} Tote', german).kind).toBe('figure');
  expect(change('am {Montag} früh', 'am {Dienstag} früh', german).kind).toBe('date');
  expect(change('das {„Wort“} gilt', 'das {Wort} gilt', german).kind).toBe('quote');
  expect(change('er {said} es', 'er {claimed} es', german).kind).toBe('wording');
});

test('a user’s words count in any language', () => {
  const german = lookUp('de', { verbs: { behaupten: { tone: 'distancing', forms: ['behauptet'] } } });
  expect(german.verbs.get('behauptet')?.tone).toBe('distancing');
  expect(german.verbs.has('claimed')).toBe(false);
});

test('names added to a name of the program are more ways to write it, in whatever order they are added', () => {
  const lists = [
    ['US', 'Uncle Sam'],
    ['Yankeeland', 'uncle sam'],
    ['Nalubaale', 'Lake Victoria'],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(lists, { minLength: 3 }), (aliases) => {
      const tables = lookUp('en', { aliases });
      const kind = (a: string, b: string) => change(`in {${a}} today`, `in {${b}} today`, tables).kind;
      expect(kind('the United States', 'the US')).toBe('spelling');
      expect(kind('Uncle Sam', 'the United States')).not.toBe('name');
      expect(kind('Yankeeland', 'Uncle Sam')).toBe('spelling');
      expect(kind('Nalubaale', 'Uncle Sam')).toBe('name');
    }),
  );
});

test.each([
  ['an empty name', { aliases: [['Burma', '']] }],
  ['a name without another', { aliases: [['Burma']] }],
  ['a spelling of two words', { spellings: [['per cent', 'percent']] }],
  ['a most below its least', { vague: { oodles: { low: 10, high: 3 } } }],
  ['a tone that there is not', { verbs: { decry: { tone: 'loud', forms: [] } } }],
  ['a table that there is not', { words: [] }],
])('%s is not taken', (_, given) => {
  expect(v.safeParse(additionsSchema, given).success).toBe(false);
});

test('the tones that a user chooses from are those of the table', () => {
  expect(Object.keys(TABLE_FILES.verbs.tones)).toEqual([...TONES]);
});

test('each word that a user added is counted', () => {
  const families = { dam: { watch: ['megadam'], plain: ['dam', 'barrage'] } };
  expect(countAdditions({ ...NO_ADDITIONS, families, aliases: [['a', 'b']] })).toBe(4);
});
