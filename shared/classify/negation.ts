/** What is said here and denied there: a "not" more or less in words that are else the same. */
import type { Range } from '../article.ts';
import { isStopword } from '../words/same.ts';
import { stem } from '../words/stem.ts';
import type { Finding, Place, Side } from './side.ts';
import { type Word, within } from './text.ts';

/** English. Contractions are looked for by their ending: "didn't". */
const NEGATIONS = new Set([
  'not',
  'never',
  'no',
  'neither',
  'nor',
  'cannot',
  'without',
  'none',
  'nobody',
  'nothing',
]);
/** "failed to pass" is "did not pass"; "lack of intention" is "no intention". */
const DENYING = /^(?:fail|refus|declin|lack|den[iy]|reject|prevent|avoid|unable|rul)/;
/** "no longer" and "not yet" say when; "no fewer than" how many; "not only" denies nothing. */
const AFTER_NOT = /^(?:longer|yet|only|just|fewer|less|more|sooner|later|doubt)$/;
/** Words that come and go with "not". */
const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|be|been|has|have|had|will|would|can|could|should|any|a|an|the|to)$/;

/** A statement whose opposite the other side makes. In another language none is known. */
export function negation(place: Place): Finding | undefined {
  const denial = denies(place);
  return (
    denial && {
      kind: 'hedge',
      why: `${denial.word}: only the ${denial.side} denies this, the other says the opposite`,
    }
  );
}

/** Which side denies, and by which word. */
export function denies({
  a,
  b,
  edit,
  tables,
}: Omit<Place, 'shared'>): { readonly word: string; readonly side: 'first' | 'second' } | undefined {
  if (tables.language !== 'en') return undefined;
  const [x, y] = [negationIn(a, edit.a), negationIn(b, edit.b)];
  if ((x === undefined) === (y === undefined)) return undefined;
  const [denied, plain] = x
    ? [statement(a, edit.a), statement(b, edit.b)]
    : [statement(b, edit.b), statement(a, edit.a)];
  if (plain.some(({ canonical }) => DENYING.test(canonical))) return undefined;
  if (stems(denied) !== stems(plain)) return undefined;
  return { word: x ?? y ?? '', side: x ? 'first' : 'second' };
}

function negationIn(side: Side, range: Range): string | undefined {
  const words = within(side.words, range);
  return words.find((word, i) => {
    const after = words[i + 1] ?? side.words.find(({ start }) => start >= word.end);
    return isNegation(word) && !AFTER_NOT.test(after?.canonical ?? '');
  })?.text;
}

const isNegation = ({ canonical }: Word): boolean => NEGATIONS.has(canonical) || /n['’]t$/.test(canonical);

/** What is said, without the words that only say whether. */
const statement = (side: Side, range: Range): Word[] =>
  within(side.words, range).filter(
    (word) => word.kind !== 'mark' && !isNegation(word) && !AUXILIARY.test(word.canonical),
  );

const stems = (words: readonly Word[]): string => {
  const content = words.filter(({ canonical }) => !isStopword(canonical));
  return (content.length ? content : words).map(({ canonical }) => stem(canonical)).join(' ');
};
