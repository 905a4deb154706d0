/** What every version says at one passage, from the comparisons of one version with all others. */
import type { Range, Version } from '../../../shared/article.ts';
import { COSMETIC_KINDS, type ComparedLink, type Comparison } from '../../../shared/comparison.ts';
import { cosmeticOnly } from '../../../shared/words/same.ts';
import { excerptAround, mapped } from './excerpt.ts';
import type { Mark } from './paragraphs.ts';

export interface Reading {
  /** Who reads so, in the story's order; never empty. */
  readonly versions: readonly Version[];
  /** Which of them differ from the first in what is cosmetic: spelling, case, punctuation. */
  readonly spelled: readonly Version[];
  /**
   * said: has words for it · elsewhere: in sentences of another passage · doubtful: the words may answer to it · absent: no sentence answers to it · aside: neither,
   * but its file holds it outside the text that is compared · pending: not compared yet.
   */
  readonly state: 'said' | 'elsewhere' | 'doubtful' | 'absent' | 'aside' | 'pending';
  /** Into the text of the first of `versions`, in its order. */
  readonly ranges: readonly Range[];
  /** Where the words differ from those that the comparison starts from. */
  readonly marks: readonly DifferenceMark[];
}

export interface DifferenceMark extends Mark {
  readonly cosmetic: boolean;
}

/** A passage of one version: some of its sentences, or a place in them that the reader is at. */
export interface Passage {
  readonly version: Version;
  readonly sentences: readonly number[];
  /** Readings are cut down to the words around it. */
  readonly focus?: Range;
}

/**
 * The readings at a passage: its own first, then the others', equal ones together (see grouped), the absent last.
 * `comparisonWith` gives the comparison of the passage's version with another, once there is one; `cosmetic`: see grouped.
 */
export function readingsAt(
  { version, sentences, focus }: Passage,
  versions: readonly Version[],
  comparisonWith: (other: Version) => Comparison | undefined,
  cosmetic = false,
): Reading[] {
  const whole = stretches(version, sentences);
  const around = focus && whole.find(({ start, end }) => start <= focus.start && focus.end <= end);
  const window = focus && around && excerptAround(version.text, around, focus);
  const own: Reading = { ...alone(version), state: 'said', ranges: window ? [window] : whole };
  const others = versions.filter(({ id }) => id !== version.id);
  const found = others.map((other) => readingOf(other, sentences, window, comparisonWith(other)));
  return grouped([own, ...found], cosmetic);
}

const ORDER = { said: 0, elsewhere: 1, doubtful: 2, pending: 3, aside: 4, absent: 5 } as const;

function readingOf(
  other: Version,
  sentences: readonly number[],
  window: Range | undefined,
  comparison: Comparison | undefined,
): Reading {
  const nothing = alone(other);
  if (!comparison) return { ...nothing, state: 'pending' };
  const links = linksAt(comparison, sentences, window);
  if (links.length === 0) return { ...nothing, ...unlinked(other, sentences, comparison) };
  const whole = links.flatMap(({ b }) => b);
  const ranges = window
    ? links.map((link) => mapped(comparison, link, window))
    : stretches(
        other,
        whole.sort((x, y) => x - y),
      );
  return { ...nothing, state: 'said', ranges, marks: links.flatMap(marksOf) };
}

/** The sentences that may answer to these, if there are any; else whether the version is silent. */
function unlinked(
  other: Version,
  sentences: readonly number[],
  { doubts, guards }: Comparison,
): Pick<Reading, 'state' | 'ranges'> {
  const mine = doubts.filter(({ side, sentence }) => side === 'a' && sentences.includes(sentence));
  const candidates = [...new Set(mine.map(({ candidate }) => candidate))].sort((x, y) => x - y);
  if (candidates.length > 0) return { state: 'doubtful', ranges: stretches(other, candidates) };
  const held = guards.some(({ side, sentence }) => side === 'a' && sentences.includes(sentence));
  return { state: held ? 'aside' : 'absent', ranges: [] };
}

/**
 * The main links of these sentences, or of those of them that the window reaches into, in the other's order; where they have
 * none, the secondary ones: half of a merged sentence is not absent.
 */
function linksAt(
  { links, versions: [a] }: Comparison,
  sentences: readonly number[],
  window: Range | undefined,
) {
  const reaches = (index: number) => {
    const sentence = a.sentences[index];
    return !window || (sentence && sentence.start < window.end && sentence.end > window.start);
  };
  const chosen = new Set(sentences.filter(reaches));
  const all = links
    .filter(({ a }) => a.some((index) => chosen.has(index)))
    .sort((x, y) => (x.b[0] ?? 0) - (y.b[0] ?? 0));
  const main = all.filter(({ secondary }) => !secondary);
  return main.length > 0 ? main : all;
}

export const marksOf = ({ b: [first], changes }: ComparedLink): DifferenceMark[] =>
  changes.map(({ b, kind }, nth) => ({ ...b, id: `${first}.${nth}`, cosmetic: COSMETIC_KINDS.has(kind) }));

/** A version by itself, with nothing there yet. */
export const alone = (version: Version): Omit<Reading, 'state'> => ({
  versions: [version],
  spelled: [],
  ranges: [],
  marks: [],
});

/**
 * Readings in the same words are one reading of several versions, in the words of the first of them; so are all that are
 * absent, which stand last. Those that differ in spelling, case or punctuation only are the same, and named as `spelled`,
 * unless the reader asked to see the `cosmetic` too.
 */
export function grouped(readings: readonly Reading[], cosmetic = false): Reading[] {
  const equal = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.state} ${wordsOf(reading)}`;
    const group = equal.get(key);
    equal.set(key, group ? { ...group, versions: [...group.versions, ...reading.versions] } : reading);
  }
  const groups = cosmetic ? [...equal.values()] : alikeTogether([...equal.values()]);
  return groups.sort((x, y) => ORDER[x.state] - ORDER[y.state]);
}

function alikeTogether(readings: readonly Reading[]): Reading[] {
  const groups: Reading[] = [];
  for (const reading of readings) {
    const at = groups.findIndex((group) => isSpelling(group, reading));
    const group = groups[at];
    if (!group) groups.push(reading);
    else
      groups[at] = {
        ...group,
        versions: [...group.versions, ...reading.versions],
        spelled: [...group.spelled, ...reading.versions],
      };
  }
  return groups;
}

const isSpelling = (one: Reading, other: Reading): boolean =>
  one.state === 'said' && other.state === 'said' && cosmeticOnly(wordsOf(one), wordsOf(other));

const wordsOf = ({ versions: [version], ranges }: Reading): string =>
  ranges.map(({ start, end }) => (version?.text ?? '').slice(start, end).replace(/\s+/g, ' ')).join(' … ');

/** Sentences that follow each other read as one stretch. */
export function stretches(version: Version, indexes: readonly number[]): Range[] {
  const result: Range[] = [];
  indexes.forEach((index, nth) => {
    const sentence = version.sentences[index];
    const last = result.at(-1);
    if (!sentence) return;
    if (last && indexes[nth - 1] === index - 1) result[result.length - 1] = { ...last, end: sentence.end };
    else result.push({ start: sentence.start, end: sentence.end });
  });
  return result;
}
