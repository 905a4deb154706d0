/** In whose voice a word stands: in a quotation, in speech that the outlet reports, or in the outlet's own. */
import type { Range, Version } from '../article.ts';
import type { Attribution } from './attribution.ts';
import { type Side, sideOf, sourceOf } from './side.ts';
import type { Tables } from './tables.ts';
import { overlap } from './text.ts';

export type Voice = 'quoted' | 'attributed' | 'own';

export const VOICE_SAYS: Readonly<Record<Voice, string>> = {
  quoted: 'in a quotation',
  attributed: 'in reported speech',
  own: 'in the outlet’s own voice',
};

/**
 * The voice of a range of a side. What a verb of reporting governs is read from the order of words, without a parser: all that
 * follows it in its sentence, what stands before ", the minister said", and everything in a sentence with "according to".
 */
export function voiceIn(side: Side, range: Range): Voice {
  if (side.quotes.some((quote) => overlap(quote, range))) return 'quoted';
  return side.attributions.some((one) => sameSentence(side, one, range) && governs(side, one, range))
    ? 'attributed'
    : 'own';
}

function governs({ words }: Side, { lemma, tone, start, verb }: Attribution, range: Range): boolean {
  if (lemma === 'according to') return true;
  const relative = words.some(
    (word) => word.start >= start && word.end <= verb.start && /^(?:which|who|that)$/.test(word.canonical),
  );
  const comma = words.find((word) => word.start >= verb.end && word.canonical === ',')?.start;
  // "The army, which they accuse of theft, left": an accusation takes no clause, so the comma ends it.
  const end = relative && tone === 'accusing' ? comma : undefined;
  if (range.start >= verb.end) return range.start < (end ?? Number.POSITIVE_INFINITY);
  if (range.end > start || tone === 'denying') return false;
  const before = words.findLast((word) => word.end <= start);
  return before?.canonical === ',' && !relative;
}

/** Whether no full stop stands between them: a side may hold several sentences. */
function sameSentence({ words }: Side, one: Range, other: Range): boolean {
  const [from, to] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  return !words.some((word) => word.start >= from && word.end <= to && /^[.!?]$/.test(word.canonical));
}

/** The voice of any range inside a sentence of a version; the version is looked at once. */
export function voicesOf(version: Version, tables: Tables): (sentence: number, range: Range) => Voice {
  const source = sourceOf(version);
  const sides = new Map<number, Side>();
  return (sentence, { start, end }) => {
    const whole = version.sentences[sentence];
    if (!whole) throw new RangeError(`no sentence ${sentence} in ${version.file}`);
    const side = sides.get(sentence) ?? sideOf(source, whole, tables);
    sides.set(sentence, side);
    return voiceIn(side, { start: start - whole.start, end: end - whole.start });
  };
}
