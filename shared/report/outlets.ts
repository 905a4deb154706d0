import { ofOutlets } from '../analysis.ts';
import { ALIGNED_ROLES } from '../article.ts';
import { statesOf } from '../states.ts';
import { type Suggestion, suggestTerms } from '../terms/suggest.ts';
import { indexTerms } from '../terms/terms.ts';
import { doubtOf, heldAside, linkOf, unlinked } from './fate.ts';
import { quoteSentences, runs } from './quotation.ts';
import type { OutletCard, Quotation } from './report.ts';
import type { Pair, Sheet, Signed } from './sheet.ts';

/** Enough to see a leaning; what comes after is near chance in texts of this length. */
const DISTINCTIVE_WORDS = 8;
/** Two-sided 5 % level of a single test. */
const MIN_Z = 1.96;

/** What sets each version apart from the base and from all others. */
export function outlets(sheet: Sheet): OutletCard[] {
  const own = sheet.signed.filter(({ version }) => !version.inferred);
  const indexes = own.map(({ version }) => indexTerms(version, (role) => ALIGNED_ROLES.has(role)));
  const uneven = suggestTerms(indexes, Number.POSITIVE_INFINITY);
  return own.map((signed, column) =>
    outletCard(
      sheet,
      signed,
      uneven.filter(({ version }) => version === column),
    ),
  );
}

function outletCard(sheet: Sheet, signed: Signed, uneven: readonly Suggestion[]): OutletCard {
  const pair = sheet.pairs.find(({ other }) => other === signed.siglum);
  return {
    version: signed.siglum,
    onlyHere: onlyHere(sheet, signed),
    lacks: pair ? lacks(pair) : { inside: [], tail: [] },
    moved: pair ? moved(pair) : [],
    distinctive: distinctive(uneven),
  };
}

/** Neighbouring sentences whose passages no other version carries, or may carry. */
function onlyHere({ signed, analysis }: Sheet, one: Signed): Quotation[] {
  if (signed.length < 2) return [];
  const column = signed.indexOf(one);
  const states = statesOf(ofOutlets(analysis));
  const alone = ofOutlets(analysis).collation.passages.filter(
    ({ readings }, passage) =>
      readings[column]?.length &&
      states[passage]?.every((state, other) => other === column || state === 'absent'),
  );
  const sentences = alone.flatMap(({ readings }) => readings[column] ?? []).sort((x, y) => x - y);
  return runs(sentences).map((run) => quoteSentences(one.version, one.siglum, run));
}

function lacks({ base, comparison: { versions, links, guards, doubts } }: Pair): OutletCard['lacks'] {
  const [a] = versions;
  const last = a.sentences.findLastIndex((_, index) => linkOf(links, 'a', index) !== undefined);
  const quotations = (indexes: number[]) => runs(indexes).map((run) => quoteSentences(a, base, run));
  // What the file holds in a caption is not lacking, and of what it may have it cannot be said.
  const missing = unlinked(links, 'a', a).filter(
    (index) => !heldAside(guards, 'a', index) && !doubtOf(doubts, 'a', index),
  );
  return {
    inside: quotations(missing.filter((index) => index < last || last < 0)),
    tail: quotations(missing.filter((index) => index > last && last >= 0)),
  };
}

const moved = ({ base, other, comparison: { versions, links } }: Pair): OutletCard['moved'] =>
  links
    .filter((link) => link.moved && !link.secondary)
    .map((link) => ({
      base: quoteSentences(versions[0], base, link.a),
      here: quoteSentences(versions[1], other, link.b),
    }));

const distinctive = (uneven: readonly Suggestion[]): OutletCard['distinctive'] =>
  uneven
    .filter(({ z }) => z >= MIN_Z)
    .slice(0, DISTINCTIVE_WORDS)
    .map(({ term, z }) => ({ term, z: Math.round(100 * z) / 100 }));
