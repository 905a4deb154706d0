/** Who did it: the doer of a deed, whom the passive voice and the noun let a text leave out. */
import type { Range } from '../article.ts';
import { isStopword } from '../words/same.ts';
import { lackingNames, type NameWord } from './name.ts';
import type { Finding, Place, Side } from './side.ts';
import type { Tables } from './tables.ts';
import { overlap, quoted, type Word, within } from './text.ts';

/** A deed that a text tells. */
export interface Deed extends Range {
  /** What was done: "kill", "attack". */
  readonly lemma: string;
  /** Who did it, where the text says so. */
  readonly doer?: Range;
  /** Told so that nobody need be named: in the passive voice, or as an event. */
  readonly passive: boolean;
}

/** "killed on Monday in Rafah by Israeli troops": so far behind the deed may "by" stand. */
const BY_WITHIN = 8;
/** "by armed Israeli settlers": so many words of the doer's. */
const DOER_WORDS = 5;
const BEING = /^(?:is|are|was|were|be|been|being|get|got|gets)$/;
const BETWEEN = /ly$|^(?:has|have|had|who|that|which|also|then|later|reportedly)$/;
const PREPOSITION =
  /^(?:of|in|on|at|near|from|against|for|with|to|over|around|during|after|before|and|who|that|which)$/;
const WHERE_OR_WHEN = /^(?:in|on|at|near|outside|inside|during|when|after|before|since|while|as|over)$/;

type Found = Pick<Side, 'words' | 'names' | 'labels'>;

/** The deeds of a text, in order, by the table of deeds. */
export function deeds(side: Found, tables: Tables): Deed[] {
  return side.words.flatMap((word, at): Deed[] => {
    const lemma = tables.deeds.get(word.canonical);
    if (lemma === undefined) return [];
    const { start, end } = word;
    const by = byDoer(side, at, tables);
    const noun = tables.events.has(lemma) && !tables.deedVerbs.has(word.canonical);
    const before = noun ? adjectiveOf(side, at) : subjectOf(side, at, tables);
    const passive = noun || isPassive(side.words, at, tables);
    const doer = by ?? (noun || !passive ? before : undefined);
    return [{ start, end, lemma, passive, ...(doer && { doer }) }];
  });
}

/** "were killed"; "killed in Rafah"; "the blast killed": no one is said to have done it. */
function isPassive(words: readonly Word[], at: number, tables: Tables): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  const after = words[at + 1];
  const subject = words[at - 1]?.canonical.replace(/s$/, '') ?? '';
  return (
    before.some(({ canonical }) => BEING.test(canonical)) ||
    !after ||
    after.kind === 'mark' ||
    WHERE_OR_WHEN.test(after.canonical) ||
    after.canonical === 'by' ||
    tables.events.has(subject)
  );
}

/** "by" and who follows it, before the next mark. */
function byDoer({ words, names, labels }: Found, at: number, { doers }: Tables): Range | undefined {
  for (let i = at + 1; i <= at + BY_WITHIN && words[i]?.kind !== 'mark'; i++) {
    if (words[i]?.canonical !== 'by') continue;
    const phrase = words.slice(i + 1, i + 1 + DOER_WORDS);
    const stop = phrase.findIndex(
      ({ kind, canonical }, k) => kind === 'mark' || (k > 0 && PREPOSITION.test(canonical)),
    );
    const named = phrase.slice(0, stop < 0 ? phrase.length : stop);
    const isDoer = (word: Word) =>
      doers.has(word.canonical) || [...names, ...labels].some((one) => overlap(one, word));
    const last = named.findLast(isDoer);
    const first = named[0];
    return first && last ? { start: first.start, end: last.end } : undefined;
  }
  return undefined;
}

/** "Israel killed", "the militants who have attacked": who stands before the verb. */
function subjectOf({ words, names, labels }: Found, at: number, { doers }: Tables): Range | undefined {
  let i = at - 1;
  while (words[i] && BETWEEN.test(words[i]?.canonical ?? '')) i -= 1;
  const word = words[i];
  if (!word || word.kind === 'mark') return undefined;
  const known = (one: Word | undefined) =>
    one &&
    (doers.has(one.canonical) ||
      [...names, ...labels].some((found) => overlap(found, one)) ||
      // The first word's capital says nothing by itself, but beside a doer it is a name's.
      (one !== word && one === words[0] && /^\p{Lu}/u.test(one.text) && !isStopword(one.canonical)));
  let first = i;
  while (known(words[first - 1])) first -= 1;
  const before = words[first - 1]?.canonical === 'the' ? words[first - 2] : words[first - 1];
  // "the operation in the Gaza Strip has killed": Gaza is where.
  if (!known(word) || PREPOSITION.test(before?.canonical ?? '')) return undefined;
  return { start: words[first]?.start ?? word.start, end: word.end };
}

/** "an Israeli strike", "US air strikes". */
function adjectiveOf({ words, names }: Found, at: number): Range | undefined {
  const before = words.slice(Math.max(0, at - 2), at);
  return names.find((one: NameWord) => before.some((word) => overlap(one, word)));
}

/** What both tell, and only one says who did: the doer on that side. */
export function doerOnlyIn(side: Side, other: Side, tables: Tables): Range | undefined {
  const told = new Set(other.deeds.filter(({ passive }) => passive).map(({ lemma }) => lemma));
  if (other.deeds.some(({ doer }) => doer)) return undefined;
  const named = side.deeds.find(({ doer }) => doer && missing(side, doer, other, tables));
  return named && side.deeds.some(({ lemma }) => told.has(lemma)) ? named.doer : undefined;
}

/** Whether the other side names the doer nowhere, in no form. */
function missing(side: Side, doer: Range, other: Side, tables: Tables): boolean {
  const said = new Set(other.words.map(({ canonical }) => canonical));
  const names = within(side.names, doer);
  if (names.length) return lackingNames(side, doer, other, tables).length > 0;
  return within(side.words, doer).every(({ canonical }) => !said.has(canonical) || isStopword(canonical));
}

/** A doer named on one side only, where the other tells the deed in the passive voice or as an event. */
export function agency({ a, b, edit, tables }: Place): Finding | undefined {
  const [x, y] = [doerOnlyIn(a, b, tables), doerOnlyIn(b, a, tables)];
  if (x && overlap(x, edit.a))
    return { kind: 'framing', why: `${quoted(a, x)}: only the first says who did it` };
  if (y && overlap(y, edit.b))
    return { kind: 'framing', why: `${quoted(b, y)}: only the second says who did it` };
  return undefined;
}
