/** How surely a passage is stated, and whether it is the outlet's own statement. */
import { type Attribution, PRONOUNS } from '../classify/attribution.ts';
import type { Hedge } from '../classify/hedge.ts';
import type { Side } from '../classify/side.ts';
import type { Tables } from '../classify/tables.ts';
import { voiceIn } from '../classify/voice.ts';
import { inQuotes } from '../right-to-left.ts';
import type { Candidate, Reading } from './candidate.ts';
import { textOf } from './candidate.ts';
import { shareOf, stems } from './coverage.ts';
import { keeping, type Opposite, rewrittenIn } from './opposite.ts';
import { QUOTED_WORDS, wordsIn } from './quoted.ts';
import { type Cell, pivotFirst, type Row } from './rows.ts';
import { type Item, slotsOf } from './slots.ts';

/** Tense and politeness use the first, plain description the others, so that one of them missing says little. */
const WEAK = new Set([
  'would',
  'could',
  'should',
  'may',
  'might',
  'must',
  'potential',
  'possible',
  'largely',
  'apparent',
]);
export const OTHER_HEDGE = 0.7;
export const HEDGE_GONE = 0.8;
/** "would" against "could": tense and politeness as often as doubt. */
export const WEAK_HEDGE = 0.4;

/** Hedges that differ between the versions that keep a sentence, or that some of them lack; one written anew is hedged in its own way. */
export function hedgeCandidates(row: Row, opposite: Opposite): Candidate[] {
  const cells = keeping(opposite);
  const rewritten = rewrittenIn(row, opposite);
  const items = cells.map((cell) =>
    cell.side.hedges
      .filter((hedge) => !quoted(cell, hedge))
      .map((what): Item<Hedge> => ({ cell, what, start: what.start, end: what.end })),
  );
  const likeness = (x: Hedge, y: Hedge) =>
    x.words === y.words ? 2 : x.words.split(' ').some((word) => y.words.split(' ').includes(word)) ? 1 : 0;
  return slotsOf(items, likeness, () => true).flatMap((slot): Candidate[] => {
    const readings = slot.map(
      ({ cell, start, end, what }): Reading => ({ cell, start, end, key: what.words }),
    );
    const levels = new Set(slot.map(({ what }) => what.level));
    const weak = slot.every(({ what }) => WEAK.has(what.words));
    const silent = cells.length > slot.length;
    if (levels.size < 2 && (weak || !silent)) return [];
    const [first] = readings;
    return [
      {
        kinds: ['hedge'],
        title: `How certain: ${inQuotes(first ? textOf(first) : '')}`,
        note: '',
        readings,
        rewritten,
        rows: [row],
        contradiction: weak ? WEAK_HEDGE : levels.size > 1 ? OTHER_HEDGE : HEDGE_GONE,
        family: '',
        shares: [],
      },
    ];
  });
}

const quoted = (cell: Cell, { start, end }: { start: number; end: number }): boolean =>
  cell.side.quotes.some((quote) => quote.start < end && start < quote.end);

/** "…, a claim it denies": a denial without an object of its own answers what stands before it, and reports nothing. */
const answers = ({ words }: Side, { tone, verb }: Attribution): boolean => {
  const after = words.find(({ start }) => start >= verb.end);
  return tone === 'denying' && (!after || after.kind === 'mark');
};

/** What a report of speech may be called: "an account of …" is no statement of the outlet's own. */
const REPORT =
  /^(?:account|accusation|affidavit|allegation|assertion|charge|claim|complaint|denial|disclosure|report|revelation|statement|testimony)s?$/;

/** A form that can only be a verb: "states" may be a noun. */
const SURELY_VERB = /(?:ed|ing)$|^(?:said|told|says|wrote)$/;

/**
 * Whether the cell could be a report of what these say: a weaker test than `attributions`, so that "the outlet's own statement"
 * is sure. A cell that names the speaker in whatever way is not told as the outlet's own.
 */
const reports = ({ side }: Cell, who: ReadonlySet<string>, tables: Tables): boolean =>
  side.quotes.length > 0 ||
  side.attributions.length > 0 ||
  side.hedges.some(({ level }) => level === 'hearsay') ||
  side.words.some(
    ({ canonical }) =>
      canonical === 'according' ||
      REPORT.test(canonical) ||
      who.has(canonical) ||
      (tables.verbs.has(canonical) && SURELY_VERB.test(canonical)),
  );

/** Content words of a claim that a version must tell for the claim to have become its own. */
export const CLAIM_TOLD = 0.5;

/** What a cell gives as said by others: of a statement quoted at length its words, not where and when they were said. */
const claimOf = ({ side }: Cell, tables: Tables): ReadonlySet<string> => {
  const [quote] = side.quotes.filter((one) => wordsIn(side, one) >= QUOTED_WORDS);
  const voice = quote ? 'quoted' : 'attributed';
  return stems(
    side.words.filter((word) => voiceIn(side, word) === voice),
    tables,
  );
};

/** The claim as the outlet's own. */
const ownStatement = (cell: Cell): Reading => ({ cell, start: 0, end: cell.side.text.length, key: 'own' });

export const ATTRIBUTION_GONE = 1;
/** A step of commitment between two reporting verbs, of the four that lie between its ends. */
export const STEP = 0.25;

interface Report {
  readonly weight: number;
  readonly who: readonly string[];
}

/** Who says it and by which verb: the weightiest report of each cell. */
export function attributionCandidates(
  row: Row,
  base: number,
  opposite: Opposite | undefined,
  tables: Tables,
): Candidate[] {
  const cells = pivotFirst(row, base);
  const commitment = ({ tone }: Attribution) => tables.tones.get(tone)?.commitment ?? 0;
  const readings = cells.flatMap((cell): (Reading & Report)[] => {
    const [main] = cell.side.attributions
      .filter((one) => !answers(cell.side, one))
      .toSorted((x, y) => Math.abs(commitment(y)) - Math.abs(commitment(x)));
    return main
      ? [{ cell, start: main.start, end: main.end, key: main.lemma, weight: commitment(main), who: main.who }]
      : [];
  });
  // In a sentence of its own, another verb may report something else.
  const kept = new Set(keeping(opposite));
  const [main] = readings;
  const weights = readings
    .filter(({ cell, who }) => kept.has(cell) || who.some((word) => main?.who.includes(word)))
    .map(({ weight }) => weight);
  const spread = Math.max(...weights) - Math.min(...weights);
  const who = new Set(cells.flatMap(({ side }) => side.attributions.flatMap((one) => one.who)));
  const named = [...who].some((word) => !PRONOUNS.has(word));
  const [first] = readings;
  const claim = first && claimOf(first.cell, tables);
  const tells = (cell: Cell) =>
    claim !== undefined && claim.size > 0 && shareOf(claim, cell.stems) >= CLAIM_TOLD;
  const bare = named ? cells.filter((cell) => tells(cell) && !reports(cell, who, tables)) : [];
  if (!first || (bare.length === 0 && spread === 0)) return [];
  return [
    {
      kinds: ['attribution'],
      title: bare.length
        ? `Whose claim: ${inQuotes(textOf(first))}`
        : `How it is reported: ${inQuotes(textOf(first))}`,
      note: bare.length ? 'attributed in some versions, the outlet’s own statement in others' : '',
      readings: [...readings, ...bare.map(ownStatement)],
      rows: [row],
      contradiction: bare.length ? ATTRIBUTION_GONE : spread * STEP,
      family: '',
      shares: [],
    },
  ];
}
