/** The Relations view. */
import type { Version } from '../../shared/article.ts';
import type { Base } from '../../shared/collate/base.ts';
import { outletOf } from '../outlet.ts';
import { count, percent } from './names.ts';

export const RELATIONS_VIEW = {
  tooFew: 'It takes two versions of a story to compare them.',
  base: 'Likely nearest the wire',
  nearest: (version: Version, { inferred, why }: Base) =>
    inferred
      ? `${outletOf(version)}: it ${why}. This is inferred, not known.`
      : `${outletOf(version)}, chosen by you.`,
  shared: 'How much they share',
  measure: 'What to measure',
  measures: { verbatim: 'Same words', passages: 'Same passages', both: 'Both' },
  how: {
    verbatim: 'Share of the row’s runs of four words that the column has too.',
    passages: 'Share of the row’s passages that the column has too, in whatever words.',
    both: 'The mean of the two shares.',
  },
  cell: {
    verbatim: (row: string, column: string, share: number) =>
      `${percent(share)} of ${row}’s wording is in ${column}`,
    passages: (row: string, column: string, share: number) =>
      `${percent(share)} of ${row}’s passages are in ${column}`,
    both: (row: string, column: string, share: number) => `${row} in ${column}: ${percent(share)} on average`,
  },
  itself: 'the same version',
  whose: 'Who shares whose words',
  treeHow:
    'Versions stand together where they share words, in two passages or more, that no other version has. That can mean that one copied the other, or that both had them from one source.',
  noEvidence: 'Not enough evidence: no group of versions shares wording of its own in two passages.',
  group: (versions: number, passages: number) =>
    `${versions} versions share wording of their own in ${count(passages, 'passage')}`,
  baseNote: 'base',
  passage: (n: number) => `passage ${n}`,
  compare: (one: string, other: string) => `Show it in Compare: ${one} beside ${other}`,
  more: (n: number) => `${n} more`,
} as const;
