/** In whose voice the example's outlets say "war" and "genocide", use by use in the order of the texts, as read by hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALIGNED_ROLES } from '../article.ts';
import { NO_ADDITIONS } from '../classify/additions.ts';
import { tablesOf } from '../classify/lexicon.ts';
import { voicesOf } from '../classify/voice.ts';
import { versionOf } from '../compare.ts';
import { sampleArticle } from '../testing.ts';
import { countTerm, indexTerms } from './terms.ts';

const versions = ['a', 'b', 'c', 'd', 'e'].map((name) => {
  const file = new URL(`../../examples/iraq-us-exit/outlet-${name}.txt`, import.meta.url);
  return versionOf(sampleArticle(name, readFileSync(file, 'utf8')));
});
const tables = tablesOf({ language: 'en', added: NO_ADDITIONS });

/** "a: attributed, quoted". */
function voices(term: string): string[] {
  const { uses } = countTerm(
    term,
    versions.map((version) => indexTerms(version, (role) => ALIGNED_ROLES.has(role))),
  );
  return versions.flatMap((version, place) => {
    const voice = voicesOf(version, tables);
    const own = uses
      .filter((use) => use.version === place)
      .map(({ sentence, range }) => voice(sentence, range));
    return own.length > 0 ? `${version.id}: ${own.join(', ')}` : [];
  });
}

test('of fourteen uses of “war” four are in quotations, seven what somebody said, three the outlets’ own', () => {
  expect(voices('war')).toEqual([
    // "he said, adding that only an end to Israel’s war…" · "“…not an enemy to us and we are not at war with it…”"
    'a: attributed, quoted',
    // "citing their presence as destabilizing amidst … the Gaza war" · "stating that an end to the Gaza war is the key"
    'b: attributed, attributed',
    // "describing their presence as destabilizing amid…" · "attacks … since the start of the Israel-Hamas war" · "noting that only an
    // end of…" · "The Gaza war has put the issue back in centre stage" · "“is not an enemy to us and…”"
    'c: attributed, own, attributed, own, quoted',
    // "describing…" · "noting that…" · "“This (end of the Gaza war) is the only solution.”" · "The Gaza war has put…" · "“…not at war…”"
    'd: attributed, attributed, quoted, own, quoted',
  ]);
});

test('“genocide” is in both outlets what Iraq calls it', () => {
  expect(voices('genocide')).toEqual(['a: attributed', 'd: attributed']);
});
