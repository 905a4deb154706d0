/** Words that a line's end parts. */

/**
 * Two lines of which the first ends in a hyphen that parts a word, as one: the hyphen goes, unless the word is written with it
 * elsewhere; undefined where the lines end and begin otherwise. `words`: those of the document, in lower case.
 */
export function reunited(above: string, below: string, words: ReadonlySet<string>): string | undefined {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  const head = /(?<![\p{L}.])\p{L}{2,}(?=-$)/u.exec(above)?.[0];
  const tail = /^\p{Ll}{2,}/u.exec(below)?.[0];
  if (!head || !tail) return undefined;
  const kept = words.has(`${head}-${tail}`.toLowerCase()) && !words.has((head + tail).toLowerCase());
  return (kept ? above : above.slice(0, -1)) + below;
}

/** The words of a text, and those with hyphens inside, in lower case. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);

/** A line's end inside a word, and the rest of the word with the space behind it. */
const PARTED = /([\p{L}.'’-]{1,60}[-\u00ad])\n(?=\p{Ll})(\S{1,80})( ?)/gu;

/** A text whose words are whole: the line ends behind the word that it parted. */
export function withWholeWords(text: string): string {
  if (!/[-\u00ad]\n/.test(text)) return text;
  const words = wordsOf(text);
  return text.replace(PARTED, (as, above: string, rest: string, space: string) => {
    const whole = reunited(above, rest, words);
    return whole === undefined ? as : whole + (space && '\n');
  });
}
