import { html, type Markup } from '../markup.ts';
import type { Report, ReportPassage } from '../report.ts';

const COLUMN = 150;
const HEIGHT = 320;
const TOP = 30;
const MARGIN = 34;
/** A passage that stands this much of a text higher or lower has another prominence: a quarter, as in tenths it flickers. */
const SHIFT = 0.25;

/** Where the base's passages stand in each version; versions that lack a passage interrupt its line. */
export function prominence(report: Report, passages: readonly ReportPassage[]): Markup {
  const columns = [report.base.siglum, ...others(report)];
  const width = 2 * MARGIN + (columns.length - 1) * COLUMN;
  const order = (cells: ReportPassage['cells']) =>
    columns.map((siglum) => cells.find(({ version }) => version === siglum)?.position);
  const lines = passages.map(({ number, cells }) => ({ number, positions: order(cells) }));
  const label = 'Lines from the place of each passage of the base to its place in the other versions.';
  return html`<div class="wide" role="group" tabindex="0" aria-label="Where each passage stands"><svg class="prominence" viewBox="0 0 ${width} ${TOP + HEIGHT + 14}" width="${width}" height="${TOP + HEIGHT + 14}" role="img" aria-label="${label}">
${columns.map(
  (
    siglum,
    column,
  ) => html`<text class="head" x="${MARGIN + column * COLUMN}" y="16" text-anchor="middle">${siglum}</text><path class="axis" d="M${MARGIN + column * COLUMN} ${TOP}v${HEIGHT}"/>
`,
)}${lines.flatMap(({ number, positions }) => positions.slice(1).map((to, k) => segment(number, positions, k, to)))}
</svg></div>
`;
}

const others = ({ versions, base }: Report): string[] =>
  versions.map(({ siglum }) => siglum).filter((siglum) => siglum !== base.siglum);

/** From column k to the next one; the shift is measured from the base. */
function segment(
  number: number,
  positions: readonly (number | undefined)[],
  k: number,
  to: number | undefined,
): Markup | undefined {
  const [home, from] = [positions[0], positions[k]];
  if (home === undefined || from === undefined || to === undefined) return undefined;
  const shifted = Math.abs(to - home) >= SHIFT;
  const [x1, x2] = [MARGIN + k * COLUMN, MARGIN + (k + 1) * COLUMN];
  return html`<path class="${shifted ? 'line shifted' : 'line'}" d="M${x1} ${y(from)}L${x2} ${y(to)}"/>${shifted && html`<text class="number" x="${x2 + 5}" y="${y(to) + 4}">${number}</text>`}
`;
}

const y = (position: number): number => Math.round(TOP + position * HEIGHT);
