/** Which sentences of one version answer to which of another. Each pass has a file of its own; this is where they meet. */
import type { Alignment, Link } from '../comparison.ts';
import { doubtsOf } from './doubts.ts';
import { EVIDENCE } from './evidence.ts';
import { type Features, featuresOf } from './features.ts';
import { find, type Grid, type Values } from './grid.ts';
import { type Group, type Grouping, groupsOf } from './groups.ts';
import { INDEPENDENT, judgeIndependent, LEAST, STATEMENT_DOUBTED } from './independent.ts';
import { type Joint, join, type Side } from './joint.ts';
import { isLocked, type Locks, NO_LOCKS, withLocks } from './locks.ts';
import { judge, type Look, lookOnce, lookTwice, widened } from './looks.ts';
import { type Model, modelOf } from './model.ts';
import { movesOf } from './moves.ts';
import { relationOf } from './relation.ts';
import { COPY_DOUBTED, EVEN, SECOND_LOOK } from './second-look.ts';
import { inOrder, inTurn, turnedAlignment, turnedLocks } from './sides.ts';
import { gramCosine, similarity, wordCosine } from './similarity.ts';
import weights from './weights.json' with { type: 'json' };

/** What the aligner has learnt: see bench/train-links.ts. */
export interface Models {
  readonly first: Model;
  readonly second: Model;
  readonly independent: Model;
}

const MODELS: Models = {
  first: modelOf(weights.first, EVIDENCE),
  second: modelOf(weights.second, SECOND_LOOK),
  independent: modelOf(weights.independent, INDEPENDENT),
};

/** Aligns the sentences of A with those of B. Deterministic; swapping the sides swaps the result. */
export function align(a: readonly string[], b: readonly string[]): Alignment {
  return alignFeatures(featuresOf(a), featuresOf(b));
}

export interface Options {
  /** The user's corrections. */
  readonly locks?: Locks;
  /** Called between the stages; what it throws ends the work. */
  readonly checkpoint?: () => void;
}

/** As `align`, from features that were computed before: a version's features serve for every other version. */
export function alignFeatures(a: Features, b: Features, options: Options = {}): Alignment {
  const { locks = NO_LOCKS, checkpoint } = options;
  if (inTurn(a, b)) return alignInTurn(a, b, locks, checkpoint);
  return turnedAlignment(alignInTurn(b, a, turnedLocks(locks), checkpoint));
}

function alignInTurn(a: Features, b: Features, locks: Locks, checkpoint?: () => void): Alignment {
  checkpoint?.();
  const joint = join(a, b);
  const look = lookOnce(joint);
  checkpoint?.();
  const first = judge(look, MODELS.first);
  const copied = lookTwice(joint, look, first, MODELS.second);
  checkpoint?.();
  const independent = judgeIndependent(look, first, MODELS.independent);
  checkpoint?.();
  if (!isLocked(locks)) return alignmentOf(joint, look.grid, [copied, independent], similarity(look.cosines));
  return isOneCopy(look.grid, groupsOf(look.grid, copied, EVEN).groups)
    ? lockedCopy(joint, look, first, locks)
    : settled(joint, withLocks(look.grid, independent, locks), STATEMENTS, locks);
}

/** The locks stand before the second look, so that the neighbours of a locked link are judged by it, and after it. */
function lockedCopy(joint: Joint, look: Look, first: Values, locks: Locks): Alignment {
  const { grid, values } = withLocks(look.grid, first, locks);
  const again = lookTwice(joint, widened(look, grid), values, MODELS.second);
  return settled(joint, withLocks(grid, again, locks), COPIES, locks);
}

const settled = (
  joint: Joint,
  { grid, values }: ReturnType<typeof withLocks>,
  regime: Regime,
  locks: Locks,
): Alignment => {
  const grouping = groupsOf(grid, values, regime.least, locks.apart);
  return concluded(joint, { grid, values, grouping, regime }, likeness(joint), locks);
};

/** From which probability on a pair is a link, and from which on it is a doubt where its sentences have none. */
interface Regime {
  readonly least: number;
  readonly doubted: number;
}

const COPIES: Regime = { least: EVEN, doubted: COPY_DOUBTED };
const STATEMENTS: Regime = { least: LEAST, doubted: STATEMENT_DOUBTED };

/** Aligns every two of these versions, features computed once: `[x][y]` for x < y is what `align(x, y)` gives. */
export function alignAll(
  versions: readonly (readonly string[])[],
  options: Options = {},
): (Alignment | undefined)[][] {
  const features = versions.map((sentences) => featuresOf(sentences));
  return features.map((a, x) => features.map((b, y) => (x < y ? alignFeatures(a, b, options) : undefined)));
}

/**
 * The alignment that follows from two judgements of the pairs: that one sentence is a version of the other, and that they share a
 * statement. The first counts where it explains most of one side, the second where the stories are independent. `alike` are the
 * similarities of the grid's pairs, where they are known.
 */
export function alignmentOf(
  joint: Joint,
  grid: Grid,
  [copied, independent]: readonly [Values, Values],
  alike?: Values,
): Alignment {
  const copies = groupsOf(grid, copied, EVEN);
  const judged = isOneCopy(grid, copies.groups)
    ? { grid, values: copied, grouping: copies, regime: COPIES }
    : { grid, values: independent, grouping: groupsOf(grid, independent, LEAST), regime: STATEMENTS };
  return concluded(joint, judged, likeness(joint, grid, alike), NO_LOCKS);
}

/** Pairs with what was made of them. */
interface Judged {
  readonly grid: Grid;
  readonly values: Values;
  readonly grouping: Grouping;
  readonly regime: Regime;
}

function concluded(joint: Joint, judged: Judged, alike: Likeness, locks: Locks): Alignment {
  const { grid, values, grouping, regime } = judged;
  const links = inOrder(linksFrom(joint, grouping, alike, locks));
  return { links, doubts: doubtsOf(grid, values, links, regime.doubted) };
}

type Likeness = (i: number, j: number) => number;

/** The similarity of any pair: as it was worked out for the grid, or anew. */
const likeness =
  (joint: Joint, grid?: Grid, alike?: Values): Likeness =>
  (i, j) => {
    const known = grid && alike?.[find(grid, i, j) ?? -1];
    return known ?? (wordCosine(joint, i, j) + gramCosine(joint, i, j)) / 2;
  };

const isOneCopy = (grid: Grid, groups: readonly Group[]): boolean => explained(grid, groups) >= SAME_COPY;

/** Versions of one wire copy have more than this share of the shorter side in common; independent stories have less. */
const SAME_COPY = 0.45;

/** The share of sentences that have a link, on the side where it is larger. */
function explained({ rows, columns }: Grid, groups: readonly Group[]): number {
  const count = (side: 'a' | 'b') => groups.reduce((sum, group) => sum + group[side].length, 0);
  return Math.max(count('a') / (rows || 1), count('b') / (columns || 1));
}

function linksFrom(joint: Joint, grouping: Grouping, alike: Likeness, locks: Locks): Link[] {
  const { groups, leftover } = grouping;
  const moved = movesOf(joint, grouping, locks);
  const primary = groups.map((group) => link(joint, group, alike, moved.has(group), false));
  return [...primary, ...leftover.map((group) => link(joint, group, alike, moved.has(group), true))];
}

function link(joint: Joint, group: Group, alike: Likeness, moved: boolean, secondary: boolean): Link {
  const pairs = group.a.flatMap((i) => group.b.map((j) => alike(i, j)));
  const score = Math.max(...pairs);
  const relation = relationOf(
    joint,
    group,
    { a: textOf(joint.a, group.a), b: textOf(joint.b, group.b) },
    score,
  );
  return { a: group.a, b: group.b, relation, moved, score, probability: group.probability, secondary };
}

const textOf = (side: Side, sentences: readonly number[]): string =>
  sentences.map((at) => side.sentences[at]?.text ?? '').join(' ');
