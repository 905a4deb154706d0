import { expect, test } from 'vitest';
import { NO_ADDITIONS } from '../../shared/classify/additions.ts';
import { entriesOf, type Fields, formsOf, WORD_TABLES_SHOWN, type WordTable, withEntry } from './entries.ts';

const GIVEN: Readonly<Record<WordTable, Fields>> = {
  verbs: { verb: ' Foretell, foretold', tone: 'endorsing' },
  aliases: { names: 'Lake Victoria,  Nalubaale' },
  vague: { quantity: 'Oodles of', low: '10', high: '' },
  labels: { label: 'irregulars', use: 'watch', family: 'armed group' },
  spellings: { spellings: 'yoghurt,yogurt' },
};

const SHOWN: Readonly<Record<WordTable, string>> = {
  verbs: 'foretell (takes it as true: revealed)',
  aliases: 'Lake Victoria = Nalubaale ()',
  vague: 'oodles of (10 or more)',
  labels: 'irregulars (watched label for armed group)',
  spellings: 'yoghurt = yogurt ()',
};

const tablesWith = (table: WordTable, fields: Fields, before = NO_ADDITIONS) => {
  const made = withEntry(before, table, fields);
  if ('wrong' in made) throw new Error(made.wrong);
  return made.tables;
};

test.each(WORD_TABLES_SHOWN)('%s: an entry is added, listed, and taken away again', (table) => {
  const tables = tablesWith(table, GIVEN[table]);
  const [entry, ...more] = entriesOf(tables, table);
  expect(`${entry?.text} (${entry?.note})`).toBe(SHOWN[table]);
  expect(more).toEqual([]);
  expect(entry?.without).toEqual(NO_ADDITIONS);
});

test('a verb has its regular forms, and those that were given', () => {
  expect(tablesWith('verbs', GIVEN.verbs).verbs.foretell?.forms).toEqual([
    'foretells',
    'foretelled',
    'foretelling',
    'foretold',
  ]);
  expect(formsOf('decry')).toEqual(['decries', 'decried', 'decrying']);
  expect(formsOf('grouse')).toEqual(['grouses', 'groused', 'grousing']);
  expect(formsOf('vouch')).toEqual(['vouches', 'vouched', 'vouching']);
});

test('a label is watched or plain, not both; a judging word has no family', () => {
  const watched = tablesWith('labels', GIVEN.labels);
  const plain = tablesWith('labels', { ...GIVEN.labels, use: 'plain' }, watched);
  expect(plain.families['armed group']).toEqual({ watch: [], plain: ['irregulars'] });
  expect(tablesWith('labels', { ...GIVEN.labels, use: 'loaded' }).families).toEqual({});
});

test.each<[WordTable, Fields]>([
  ['aliases', { names: 'Nalubaale' }],
  ['vague', { quantity: 'oodles', low: '9', high: '3' }],
  ['labels', { label: 'irregulars', use: 'watch', family: '' }],
  ['verbs', { verb: 'call out', tone: 'neutral' }],
])('%s: what cannot be used is refused with a reason', (table, fields) => {
  const made = withEntry(NO_ADDITIONS, table, fields);
  expect('wrong' in made && made.wrong.length).toBeGreaterThan(5);
});
