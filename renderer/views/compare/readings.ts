/** What every version says at one passage, from the comparisons of one version with all others. */
import type { Range, Version } from '../../../shared/article.ts';
import type { ComparedLink, Comparison } from '../../../shared/comparison.ts';
import type { Mark } from './paragraphs.ts';

export interface Reading {
  /** Who reads so, in the story's order; never empty. */
  readonly versions: readonly Version[];
  /** said: has words for it · absent: no sentence answers to it · pending: not compared yet. */
  readonly state: 'said' | 'absent' | 'pending';
  /** Into the text of the first of `versions`; one range for each link. */
  readonly ranges: readonly Range[];
  /** Where the words differ from those that the comparison starts from. */
  readonly marks: readonly Mark[];
}

/**
 * The readings at these sentences of `from`: its own first, then the others', equal ones together, the absent last.
 * `comparisonWith` gives the comparison of `from` with another version, once there is one.
 */
export function readingsAt(
  from: Version,
  sentences: readonly number[],
  versions: readonly Version[],
  comparisonWith: (other: Version) => Comparison | undefined,
): Reading[] {
  const own: Reading = { versions: [from], state: 'said', ranges: stretches(from, sentences), marks: [] };
  const others = versions.filter(({ id }) => id !== from.id);
  const found = others.map((other) => readingOf(other, sentences, comparisonWith(other)));
  return grouped([own, ...found]).sort((x, y) => ORDER[x.state] - ORDER[y.state]);
}

const ORDER = { said: 0, pending: 1, absent: 2 } as const;

function readingOf(
  other: Version,
  sentences: readonly number[],
  comparison: Comparison | undefined,
): Reading {
  if (!comparison) return { versions: [other], state: 'pending', ranges: [], marks: [] };
  const links = comparison.links.filter(
    (link) => !link.secondary && link.a.some((index) => sentences.includes(index)),
  );
  const inOrder = [...links].sort((x, y) => (x.b[0] ?? 0) - (y.b[0] ?? 0));
  return {
    versions: [other],
    state: links.length ? 'said' : 'absent',
    ranges: stretches(
      other,
      inOrder.flatMap(({ b }) => b),
    ),
    marks: inOrder.flatMap(marksOf),
  };
}

const marksOf = (link: ComparedLink): Mark[] =>
  link.changes.map(({ b }, nth) => ({ start: b.start, end: b.end, id: `${link.b[0]}.${nth}` }));

/** Readings in the same words are one reading of several versions; so are all that are absent. */
function grouped(readings: readonly Reading[]): Reading[] {
  const groups = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.state} ${wordsOf(reading)}`;
    const group = groups.get(key);
    groups.set(key, group ? { ...group, versions: [...group.versions, ...reading.versions] } : reading);
  }
  return [...groups.values()];
}

const wordsOf = ({ versions: [version], ranges }: Reading): string =>
  ranges.map(({ start, end }) => (version?.text ?? '').slice(start, end).replace(/\s+/g, ' ')).join(' … ');

/** Sentences that follow each other read as one stretch. */
function stretches(version: Version, indexes: readonly number[]): Range[] {
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
