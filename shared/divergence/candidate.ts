/** A divergence before it is ranked, and the ledger of its readings. */
import type { Range, Version } from '../article.ts';
import { voiceIn } from '../classify/voice.ts';
import { inQuotes } from '../right-to-left.ts';
import { type Aside, toldAside } from '../structure/guard.ts';
import type { DivergenceKind, Quotation, ReadingGroup } from './divergence.ts';
import type { Cell, Row } from './rows.ts';

/** One version's reading in one place. */
export interface Reading extends Range {
  readonly cell: Cell;
  /** Readings of one key are one reading. */
  readonly key: string;
}

export interface Candidate {
  readonly kinds: readonly DivergenceKind[];
  readonly title: string;
  readonly note: string;
  readonly readings: readonly Reading[];
  /** Versions whose sentence was written anew, so that nothing stands opposite word by word. */
  readonly rewritten?: readonly number[];
  readonly rows: readonly Row[];
  /** What to say of versions without a counterpart, where that is not what it means. */
  readonly absent?: string;
  /** How likely a version lacks it only by our reading, 0–1. */
  readonly doubt?: number;
  /** How far the readings are from each other, 0–1: 1 where both cannot be true, or a label judges. */
  readonly contradiction: number;
  /** Candidates of one family that name the same thing in several rows are one. Empty: stands alone. */
  readonly family: string;
  /** What `family` members must share to be one: names or keys. */
  readonly shares: readonly string[];
}

/** The ledger: readings grouped by key in the order of the versions, then who is silent, then who has no counterpart. */
export function ledger(
  versions: readonly Version[],
  { readings, rows, rewritten = [], absent }: Candidate,
): ReadingGroup[] {
  const keys = [...new Set(readings.map(({ key }) => key))];
  const says = keys.map((key) =>
    group(
      versions,
      readings.filter((reading) => reading.key === key),
    ),
  );
  const speaking = new Set(readings.map(({ cell }) => cell.version));
  const states = versions.map((_, v) =>
    rewritten.includes(v) ? STATES.rewritten : silence(rows, v, absent),
  );
  const nothing = SILENT_STATES.flatMap((state): ReadingGroup[] => {
    const mine = versions.flatMap(({ id }, v) => {
      const silent = states[v];
      return !speaking.has(v) && silent?.state === state ? [{ id, text: silent.text }] : [];
    });
    return [...new Set(mine.map(({ text }) => text))].map((text) => ({
      state,
      text,
      versions: mine.filter((one) => one.text === text).map(({ id }) => id),
      quotations: [],
    }));
  });
  return [...says.sort((x, y) => order(versions, x) - order(versions, y)), ...nothing];
}

type Silence = Pick<ReadingGroup, 'state' | 'text'>;

const STATES = {
  rewritten: { state: 'rewritten', text: 'written anew' },
  silent: { state: 'silent', text: 'has the passage, without this' },
  absent: { state: 'absent', text: 'no counterpart found' },
} as const satisfies Readonly<Record<string, Silence>>;
const SILENT_STATES = ['rewritten', 'silent', 'elsewhere', 'aside', 'doubtful', 'absent'] as const;

/** What a version without a reading has of these rows. `absent`: what to say where nothing was found. */
function silence(rows: readonly Row[], version: number, absent: string | undefined): Silence {
  if (rows.some(({ cells }) => cells[version])) return STATES.silent;
  const told = rows.flatMap(({ elsewhere }) => elsewhere.get(version) ?? []);
  const sure = told.find((one) => one.sure);
  if (sure) return { state: 'elsewhere', text: `told in another passage: ${inQuotes(sure.text)}` };
  const aside = rows.map(({ asides }) => asides.get(version)).find((one) => one !== undefined);
  if (aside) return { state: 'aside', text: heldAside(aside) };
  const [doubt] = told;
  if (doubt) return { state: 'doubtful', text: `doubtful: may answer to ${inQuotes(doubt.text)}` };
  return absent === undefined ? STATES.absent : { ...STATES.absent, text: absent };
}

const heldAside = (aside: Aside): string =>
  aside.where === 'outside' ? toldAside(aside) : `present, but ${toldAside(aside)}`;

const order = (versions: readonly Version[], { versions: [first] }: ReadingGroup): number =>
  versions.findIndex(({ id }) => id === first);

function group(versions: readonly Version[], readings: readonly Reading[]): ReadingGroup {
  const byVersion = [
    ...new Map(readings.toReversed().map((reading) => [reading.cell.version, reading])).values(),
  ].sort((x, y) => x.cell.version - y.cell.version);
  const quotations = byVersion.map((reading) => quotation(versions, reading));
  const [first] = byVersion;
  return {
    state: 'says',
    text: first ? textOf(first) : '',
    versions: quotations.map(({ version }) => version),
    quotations,
  };
}

/** A reading counts from its cell's start; a quotation from the text's. */
const quotation = (versions: readonly Version[], { cell, start, end }: Reading): Quotation => ({
  version: versions[cell.version]?.id ?? '',
  start: cell.range.start + start,
  end: cell.range.start + end,
  context: cell.range,
  voice: voiceIn(cell.side, { start, end }),
});

export const textOf = ({ cell, start, end }: Reading): string =>
  cell.side.text.slice(start, end).replace(/\s+/g, ' ').trim();
