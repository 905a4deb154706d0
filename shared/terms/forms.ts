/** The regular forms of an English word: its plural, and as a verb its -s, -ed and -ing. */

/**
 * A word in its plain form with its regular forms ("attack": attack, attacks, attacked, attacking). Made from the word by the rules of
 * English spelling and not found by a common stem, which would take "general" and "generate" for one: a form that a reader types
 * ("attacks") so stands for itself alone. `word`: lower case. What is not plain Latin, or shorter than three letters, has no other form.
 */
export function formsOf(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  const cut = word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return [word, `${cut}ies`, `${cut}ied`, `${word}ing`];
  if (/ee$/.test(word)) return [word, `${word}s`, ...(word.length > 3 ? [`${word}d`, `${word}ing`] : [])];
  if (/e$/.test(word)) return [word, `${word}s`, `${word}d`, `${cut}ing`];
  const third = /(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const [plain, doubled] = [word, word + word.slice(-1)].map((stem) => [`${stem}ed`, `${stem}ing`]);
  return [word, third, ...(oneBeat(word) ? [] : (plain ?? [])), ...(doubles(word) ? (doubled ?? []) : [])];
}

/** Ends in one vowel and one consonant that is written twice before an ending; of longer words British spelling does so too. */
const doubles = (word: string): boolean => /(?:^|[^aeiou])[aeiou][^aeiouwxyhs]$/.test(word);

/** Must double: "war" has "warred", and "wared" would be another word's form, as "bared" is that of "bare" and not of "bar". */
const oneBeat = (word: string): boolean => doubles(word) && (word.match(/[aeiouy]+/g) ?? []).length === 1;
