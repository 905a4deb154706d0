/** Before anything is called dropped: whether the file held it outside the text that is compared. */
import { ALIGNED_ROLES, type Range, type Role, type Version } from '../article.ts';
import { canonicalWord } from '../words/canonical.ts';

/** Where a version's file holds a sentence although its article text does not. */
export interface Aside {
  /** The role of the block that holds it; "outside" for what the file held around the article. */
  readonly where: Role | 'outside';
  /** The block, in the version's text; an empty range for "outside". */
  readonly range: Range;
  /** The share of the sentence that was found there, 0–1. */
  readonly found: number;
}

/** In plain words, to stand after a version's name. */
export const toldAside = ({ where }: Pick<Aside, 'where'>): string =>
  where === 'outside' ? 'in the file, outside its article' : `set aside as ${where.replace('-', ' ')}`;

/** Looks a sentence up; gives the place that holds the most of it. */
export type Guard = (sentence: string) => Aside | undefined;

/** Words in a run: two sentences share runs of three only where one repeats the other. */
const RUN = 3;
/** A place holds a sentence when it has this share of its runs: a changed word breaks three of them. */
const ENOUGH = 0.6;
/** A shorter sentence ("Sudani said.") stands anywhere by chance. */
const FEWEST_WORDS = 4;
/** Of what stands around an article, at most this many characters are searched: scripts may be megabytes. */
const MOST_OUTSIDE = 500_000;

/** Indexes a version when it is first asked, once; the guard it gives answers in time proportional to the sentence. */
export function guardOf(version: Version): Guard {
  let index: Index | undefined;
  return (sentence) => {
    index ??= indexOf(version);
    const { places, holders } = index;
    const words = wordsOf(sentence);
    const runs = runsOf(words);
    const [best] = holders.size && words.length >= FEWEST_WORDS ? counted(runs, holders) : [];
    const place = best && places[best.place];
    if (!place || best.count < ENOUGH * runs.size) return undefined;
    return { where: place.where, range: place.range, found: best.count / runs.size };
  };
}

interface Index {
  readonly places: readonly Place[];
  /** For each run of words, the places that hold it. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

function indexOf(version: Version): Index {
  const places = placesOf(version);
  const holders = new Map<string, number[]>();
  places.forEach(({ text }, place) => {
    for (const run of runsOf(wordsOf(text))) {
      const found = holders.get(run);
      if (found) found.push(place);
      else holders.set(run, [place]);
    }
  });
  return { places, holders };
}

interface Place {
  readonly where: Aside['where'];
  readonly range: Range;
  readonly text: string;
}

/** Pages break a sentence over lines to set it off: so many are looked at together. */
const LINES = 3;

/** What was left out of the comparison: blocks by their role, and the lines around the article. */
function placesOf({ text, blocks, outside }: Version): Place[] {
  const asides = blocks.filter(({ role }) => !ALIGNED_ROLES.has(role));
  const lines = outside
    .slice(0, MOST_OUTSIDE)
    .split(/\n+/u)
    .filter((line) => line.trim());
  return [
    ...asides.map(
      ({ start, end, role }): Place => ({ where: role, range: { start, end }, text: text.slice(start, end) }),
    ),
    ...lines.map(
      (_, i): Place => ({
        where: 'outside',
        range: { start: 0, end: 0 },
        text: lines.slice(i, i + LINES).join(' '),
      }),
    ),
  ];
}

const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}\p{M}]+(?:[.'’][\p{L}\p{N}]+)*/gu) ?? []).map((word) => canonicalWord(word));

const runsOf = (words: readonly string[]): Set<string> =>
  new Set(
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' ')),
  );

/** The places by how many of the runs they hold, most first; equals in reading order. */
function counted(runs: ReadonlySet<string>, holders: ReadonlyMap<string, readonly number[]>) {
  const counts = new Map<number, number>();
  for (const run of runs)
    for (const place of holders.get(run) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .map(([place, count]) => ({ place, count }))
    .sort((a, b) => b.count - a.count || a.place - b.place);
}
