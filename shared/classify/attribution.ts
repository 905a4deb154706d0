/** Who says it, and by which verb the outlet reports it. */
import type { Range } from '../article.ts';
import { isStopword } from '../words/same.ts';
import { unmatched } from './matching.ts';
import { phraseAt } from './phrases.ts';
import type { Finding, Place, Rule, Side } from './side.ts';
import type { Tables } from './tables.ts';
import { overlap, quoted, type Word, within } from './text.ts';

export interface Attribution extends Range {
  readonly lemma: string;
  readonly tone: string;
  /** The reporting verb alone; the range holds its subject too. */
  readonly verb: Range;
  /** The words that name who says it, in canonical form, without function words. */
  readonly who: readonly string[];
}

export const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'that']);
const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'of',
  'no',
  'any',
  'some',
  'such',
]);
const CLAUSE = new Set(['that', 'how', 'whether', 'why', '"', ':']);
/** A subject longer than this is another clause. */
const SUBJECT = 6;
/** "described the killing … as": so far away may "as" stand. */
const AS_WITHIN = 14;

/** The reports of speech in a text, in order: outside quotations, by the table of verbs and "according to"; `dates` are no part. */
export function attributions(
  all: readonly Word[],
  quotes: readonly Range[],
  dates: readonly Range[],
  tables: Tables,
): Attribution[] {
  const words = all.filter((word) => !dates.some((date) => overlap(date, word)));
  return words.flatMap((word, i) => {
    if (quotes.some((one) => overlap(one, word))) return [];
    if (word.canonical === 'according' && words[i + 1]?.canonical === 'to') return accordingTo(words, i);
    const verb = tables.verbs.get(word.canonical);
    if (!verb || !reporting(words, i, verb.lemma, verb.needsClause)) return [];
    const subject = subjectOf(words, i);
    const start = subject[0]?.start ?? word.start;
    const end = Math.max(word.end, subject.at(-1)?.end ?? 0);
    return [
      {
        start: Math.min(start, word.start),
        end,
        lemma: verb.lemma,
        tone: verb.tone,
        verb: word,
        who: names(subject),
      },
    ];
  });
}

function accordingTo(words: readonly Word[], at: number): Attribution[] {
  const [first, to] = [words[at], words[at + 1]];
  if (!first || !to) return [];
  const source = upToMark(words, at + 2, 1);
  const verb = { start: first.start, end: to.end };
  return [
    {
      ...verb,
      end: source.at(-1)?.end ?? to.end,
      lemma: 'according to',
      tone: 'neutral',
      verb,
      who: names(source),
    },
  ];
}

const ADVERB = /ly$|^(?:also|again|later|now|then|still|yet|already|however)$/;

const names = (words: readonly Word[]): string[] =>
  words.flatMap(({ kind, canonical }) =>
    kind === 'mark' || ADVERB.test(canonical) || (isStopword(canonical) && !PRONOUNS.has(canonical))
      ? []
      : [canonical],
  );

/** Whether the word is a verb of reporting here: "Israel denies" is, "the claims", "reported cases" are not. */
function reporting(words: readonly Word[], at: number, lemma: string, needsClause: boolean): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (before && DETERMINERS.has(before.canonical) && before.canonical !== 'that') return false;
  if (before?.possessive || (at > 0 && /^\p{Lu}/u.test(word?.text ?? ''))) return false;
  const canBeNoun = word?.canonical === lemma || word?.canonical === `${lemma}s`;
  if (canBeNoun && !subjectLike(before)) return false;
  if (word?.canonical === lemma && !PLURAL.test(before?.canonical ?? '')) return false;
  if (word?.canonical === `${lemma}s` && !telling(words, at)) return false;
  if (!needsClause) return true;
  if (!after || after.kind === 'mark' || CLAUSE.has(after.canonical) || PRONOUNS.has(after.canonical))
    return true;
  if (before?.kind === 'mark' && /^\p{Lu}/u.test(after.text)) return true;
  return (
    (subjectLike(before) && bareClause(words, at)) ||
    upToMark(words, at + 1, 1, AS_WITHIN).some(({ canonical }) => canonical === 'as' || canonical === 'that')
  );
}

/** "the minister claims the ban": a noun has no article behind it. "after critical comments he made" is no verb. */
function telling(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before && /(?:al|ive|ous|ful|ic|able|less)$/.test(before.text)) return false;
  if (PRONOUNS.has(before?.canonical ?? '') || /^\p{Lu}/u.test(before?.text ?? '')) return true;
  if (!after || after.kind === 'mark') return !after || CLAUSE.has(after.canonical) || afterComma(words, at);
  return (
    DETERMINERS.has(after.canonical) ||
    PRONOUNS.has(after.canonical) ||
    CLAUSE.has(after.canonical) ||
    /^\p{Lu}/u.test(after.text)
  );
}

/** "It is over, the minister claims." */
function afterComma(words: readonly Word[], at: number): boolean {
  const before = upToMark(words, at - 1, -1).length;
  return words[at - 1 - before]?.kind === 'mark';
}

/** "suggested the company was lying": a clause without "that", told by its verb before the next mark. */
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)$/;
const OTHER_CLAUSE = /^(?:who|which|when|where|while|after|before|if|because|but|and)$/;
const CLAUSE_WITHIN = 8;

function bareClause(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 2, at + 2 + CLAUSE_WITHIN);
  const stop = after.findIndex(({ kind, canonical }) => kind === 'mark' || OTHER_CLAUSE.test(canonical));
  return after.slice(0, stop < 0 ? after.length : stop).some(({ canonical }) => FINITE.test(canonical));
}

/** Who can stand before "state", "claim": "a self-proclaimed state" is a noun. */
const PLURAL =
  /s$|^(?:they|we|i|you|who|that|which|people|police|women|men|media|many|some|others|also)$|ly$/;

const subjectLike = (word: Word | undefined): boolean =>
  word?.kind === 'word' && (!isStopword(word.canonical) || PRONOUNS.has(word.canonical));

/** "was accused by the union": who is accused accuses no one. */
const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at]?.canonical.endsWith('ed') === true &&
  words
    .slice(Math.max(0, at - 2), at)
    .some(
      ({ canonical }, i, before) =>
        BEING.test(canonical) && (i === before.length - 1 || ADVERB.test(before[i + 1]?.canonical ?? '')),
    );

const BEING = /^(?:is|are|was|were|be|been|being)$/;

/** The words before the verb up to a mark or another verb's object; after it in "…”, said the minister". */
function subjectOf(words: readonly Word[], at: number): readonly Word[] {
  if (isPassive(words, at)) return words[at + 1]?.canonical === 'by' ? upToMark(words, at + 2, 1) : [];
  const before = upToMark(words, at - 1, -1).reverse();
  if (before.length || words[at]?.canonical.endsWith('ing')) return before;
  return upToMark(words, at + 1, 1);
}

function upToMark(words: readonly Word[], from: number, step: 1 | -1, most = SUBJECT): Word[] {
  const found: Word[] = [];
  for (let i = from; found.length < most; i += step) {
    const word = words[i];
    if (!word || word.kind === 'mark') break;
    found.push(word);
  }
  return found;
}

/** The verb of a report changed, its source changed, or a report made into the outlet's own statement. */
export const attribution: Rule = (place) =>
  anonymity(place) ?? verbChange(place) ?? source(place) ?? manner(place);

function verbChange({ a, b, edit, tables }: Place) {
  const same = (x: Attribution, y: Attribution) => x.lemma === y.lemma;
  const verbs = (side: Side, range: Range) => side.attributions.filter(({ verb }) => overlap(verb, range));
  const [x] = unmatched(verbs(a, edit.a), b.attributions, same);
  const [y] = unmatched(verbs(b, edit.b), a.attributions, same);
  const means = (one: Attribution) => tables.tones.get(one.tone)?.means ?? one.tone;
  if (x && y) {
    const tone = x.tone === y.tone ? `both: ${means(x)}` : `${means(x)} → ${means(y)}`;
    return { kind: 'attribution' as const, why: `${quoted(a, x.verb)} → ${quoted(b, y.verb)}: ${tone}` };
  }
  const [one, side, which] = x ? [x, a, 'first'] : [y, b, 'second'];
  if (!one) return undefined;
  return { kind: 'attribution' as const, why: `${quoted(side, one)}: only the ${which} attributes this` };
}

/** Another subject of the same verb. A pronoun may stand for anyone, so it is no other source. */
export function source({ a, b, edit }: Place): Finding | undefined {
  const touched = (side: Side, range: Range) =>
    side.attributions.find(
      ({ start, end, verb }) =>
        overlap({ start, end }, range) && (range.start < verb.start || range.end > verb.end),
    );
  const [x, y] = [touched(a, edit.a), touched(b, edit.b)];
  if (!x || !y || x.lemma !== y.lemma || !x.who.length || !y.who.length) return undefined;
  if ([...x.who, ...y.who].some((word) => PRONOUNS.has(word))) return undefined;
  if (x.who.at(-1) === y.who.at(-1)) return undefined;
  if ((isOffice(a, x) && isNamed(b, y)) || (isNamed(a, x) && isOffice(b, y))) return undefined;
  return { kind: 'attribution', why: `another source: ${x.who.join(' ')} → ${y.who.join(' ')}` };
}

/** "the prime minister" may be the man whom the other side names: no other source for certain. */
const OFFICE =
  /^(?:minister|president|premier|chancellor|governor|mayor|secretary|spokesman|spokeswoman|spokesperson|leader|chief|head|director|chairman|commander|general|king|queen|pope|senator|official)$/;

const isOffice = (side: Side, { start, end, who }: Attribution): boolean =>
  OFFICE.test(who.at(-1) ?? '') && /\bthe\s/i.test(side.text.slice(start, end));

const isNamed = (side: Side, { start, end, who }: Attribution): boolean =>
  within(side.names, { start, end }).some(({ canonical }) => canonical === who.at(-1));

/** That the source is not to be named. */
function anonymity({ a, b, edit, tables }: Place): Finding | undefined {
  const says = (side: Side, range: Range) => {
    const words = within(side.words, range);
    return words.some((_, i) => phraseAt(words, i, tables.anonymous));
  };
  const [x, y] = [says(a, edit.a), says(b, edit.b)];
  if (x === y) return undefined;
  return { kind: 'attribution', why: `only the ${x ? 'first' : 'second'} says that the source is not named` };
}

/** An adverb beside a reporting verb: "vehemently denies". */
function manner({ a, b, edit }: Place) {
  const adverb = (side: Side, range: Range) => {
    const words = within(side.words, range).filter(({ kind }) => kind === 'word');
    const [word] = words;
    const beside = side.attributions.some(
      ({ verb }) => word && (near(verb.start, word.end) || near(word.start, verb.end)),
    );
    return words.length === 1 && beside && word?.canonical.endsWith('ly') ? word : undefined;
  };
  const [x, y] = [adverb(a, edit.a), adverb(b, edit.b)];
  const word = x ?? y;
  if (!word || (x && y && x.canonical === y.canonical)) return undefined;
  return {
    kind: 'attribution' as const,
    why: `${word.text}: how it was said, only in ${x ? 'the first' : 'the second'}`,
  };
}

const near = (later: number, earlier: number): boolean => later - earlier >= 0 && later - earlier <= 1;
