/** Roles that are known from outside the text's own words: from the file's markup, or from the user. */
import { ALIGNED_ROLES, type Range, type RoleHint } from '../article.ts';
import type { Label, Pass } from './page.ts';
import { type Paragraph, paragraph } from './paragraphs.ts';

/** A passage speaks for a paragraph when it covers more than this part of it. */
const COVERED = 0.5;

/** The user's corrections. */
export const corrections = (roles: readonly RoleHint[]): Pass =>
  labelled(roles, ({ role }) => ({ role, why: 'set by you' }));

/** What the markup says of asides (captions, bylines, menus): surer than any rule. */
export const asideHints = (hints: readonly RoleHint[]): Pass =>
  labelled(
    hints.filter(({ role }) => !ALIGNED_ROLES.has(role)),
    asGiven,
  );

/** What the markup says of the text itself; weaker than the rules, for pages mark teasers up as headings too. */
export const textHints = (hints: readonly RoleHint[]): Pass =>
  labelled(
    hints.filter(({ role }) => ALIGNED_ROLES.has(role)),
    asGiven,
  );

/** What the markup says is a row of a table: figures and years, which stand there for no date and no credit. */
export const tableRows = (hints: readonly RoleHint[]): Pass =>
  labelled(
    hints.filter(
      ({ role }, i) => role === 'body' && [hints[i - 1], hints[i + 1]].some((h) => h?.role === 'body'),
    ),
    asGiven,
  );

const asGiven = ({ role, why }: RoleHint): Label => ({ role, why });

/** Labels each paragraph by the last of the passages that covers most of it. */
const labelled =
  (passages: readonly RoleHint[], label: (passage: RoleHint) => Label): Pass =>
  ({ paragraphs }) => {
    const sorted = passages
      .map((passage, order) => ({ passage, order }))
      .toSorted((a, b) => a.passage.start - b.passage.start);
    const labels = new Map<number, Label>();
    let [next, open]: [number, typeof sorted] = [0, []];
    paragraphs.forEach((at, index) => {
      const from = next;
      while ((sorted[next]?.passage.start ?? Infinity) < at.end) next++;
      open = [...open, ...sorted.slice(from, next)].filter(({ passage }) => passage.end > at.start);
      const best = open.filter(({ passage }) => covers(passage, at)).toSorted((a, b) => b.order - a.order)[0];
      if (best) labels.set(index, label(best.passage));
    });
    return labels;
  };

const covers = (passage: Range, at: Range): boolean =>
  Math.min(passage.end, at.end) - Math.max(passage.start, at.start) > COVERED * (at.end - at.start);

/** Cuts paragraphs where one of these ranges begins or ends inside them. */
export function cutAt(text: string, paragraphs: readonly Paragraph[], ranges: readonly Range[]): Paragraph[] {
  const edges = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  let next = 0;
  return paragraphs.flatMap((whole) => {
    while ((edges[next] ?? Infinity) <= whole.start) next++;
    const cuts: number[] = [];
    for (; (edges[next] ?? Infinity) < whole.end; next++) cuts.push(edges[next] ?? whole.end);
    return cuts.length ? pieces(text, whole, cuts) : [whole];
  });
}

/** The pieces between cuts; one of white space only goes with the piece before it. */
function pieces(text: string, whole: Paragraph, cuts: readonly number[]): Paragraph[] {
  const real = cuts.filter(
    (cut, i) => text.slice(cuts[i - 1] ?? whole.start, cut).trim() && text.slice(cut, whole.end).trim(),
  );
  if (real.length === 0) return [whole];
  return [...real, whole.end].map((end, i) => {
    const start = real[i - 1] ?? whole.start;
    return paragraph(text, { start, end }, i === 0 ? whole.gap : 0);
  });
}
