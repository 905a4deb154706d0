import { beginning } from '../beginning.ts';
import { html, type Markup } from '../markup.ts';
import type { Cell, Report, ReportPassage } from '../report.ts';
import { STATE_NAMES } from '../wording.ts';

/** Sizes in SVG units, which are CSS pixels on screen. */
const CELL = { width: 34, height: 18, gap: 2 } as const;
const LABEL_WIDTH = 430;
const HEAD_HEIGHT = 24;
/** A drawing cannot break across pages: of this many rows two fit one printed page, and one what is left of it. */
const ROWS_PER_DRAWING = 24;

/** The collation as drawings: rows are passages, columns versions; shade and shape say how near the base a cell is. */
export const heatMaps = (report: Report, passages: readonly ReportPassage[]): Markup => {
  const starts = Array.from(
    { length: Math.ceil(passages.length / ROWS_PER_DRAWING) },
    (_, k) => k * ROWS_PER_DRAWING,
  );
  return html`<ul class="legend">${Object.entries(STATE_NAMES).map(legend)}</ul>
${starts.map((start) => drawing(report, passages.slice(start, start + ROWS_PER_DRAWING)))}`;
};

const legend = ([state, name]: readonly [string, string]): Markup =>
  html`<li><svg class="chip" viewBox="0 0 ${CELL.width} ${CELL.height}" width="${CELL.width}" height="${CELL.height}" aria-hidden="true">${shape(state, 0, 0)}</svg> ${name}</li>`;

function drawing(report: Report, passages: readonly ReportPassage[]): Markup {
  const width = LABEL_WIDTH + report.versions.length * (CELL.width + CELL.gap);
  const height = HEAD_HEIGHT + passages.length * (CELL.height + CELL.gap);
  return html`<div class="wide" role="group" tabindex="0" aria-label="Which version has which passage"><svg class="heat" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${described(report, passages)}">
${report.versions.map(({ siglum, outlet }, column) => html`<text class="head" x="${x(column) + CELL.width / 2}" y="14" text-anchor="middle">${siglum}<title>${outlet}</title></text>`)}
${passages.map((passage, row) => line(passage, HEAD_HEIGHT + row * (CELL.height + CELL.gap)))}
</svg></div>
`;
}

const described = (report: Report, passages: readonly ReportPassage[]): string => {
  const counts = report.versions.map(({ siglum, outlet }, column) => {
    const has = passages.filter(({ cells }) => cells[column]?.readings.length).length;
    return `${siglum} ${outlet}: ${has}`;
  });
  return `Of passages ${passages[0]?.number ?? 0} to ${passages.at(-1)?.number ?? 0}, each version has: ${counts.join(', ')}.`;
};

const x = (column: number): number => LABEL_WIDTH + column * (CELL.width + CELL.gap);

const line = (passage: ReportPassage, y: number): Markup =>
  html`<text class="row" x="0" y="${y + 13}"><tspan class="number">${passage.number}</tspan> ${beginning(passage)}</text>
${passage.cells.map((cell, column) => html`<g><title>${titled(passage, cell)}</title>${shape(cell.state, x(column), y)}</g>`)}
`;

const titled = ({ number }: ReportPassage, { version, state, readings }: Cell): string =>
  [`${number} ${version}: ${STATE_NAMES[state]}`, ...readings.map(({ text }) => text)].join('\n');

/** A cell: full for the same words, two thirds for reworded, half for a part, and told elsewhere with a sign, a frame with a plus, one with a question mark, an empty frame. */
function shape(state: string, left: number, top: number): Markup {
  const { width, height } = CELL;
  const bar = (share: number) =>
    html`<rect class="frame" x="${left}" y="${top}" width="${width}" height="${height}" rx="3"/><rect class="state ${state}" x="${left}" y="${top}" width="${Math.round(width * share)}" height="${height}" rx="3"/>`;
  const sign = (letter: string) =>
    html`<text class="head" x="${left + width / 2}" y="${top + 14}" text-anchor="middle">${letter}</text>`;
  if (state === 'base' || state === 'same') return bar(1);
  if (state === 'cosmetic')
    return html`${bar(1)}<circle class="dot" cx="${left + width / 2}" cy="${top + height / 2}" r="2"/>`;
  if (state === 'reworded') return bar(2 / 3);
  if (state === 'partial') return bar(1 / 3);
  if (state === 'elsewhere') return html`${bar(1 / 3)}${sign('»')}`;
  const frame = html`<rect class="frame ${state}" x="${left}" y="${top}" width="${width}" height="${height}" rx="3"/>`;
  if (state === 'doubtful') return html`${frame}${sign('?')}`;
  if (state !== 'added') return frame;
  return html`${frame}<path class="plus" d="M${left + width / 2 - 4} ${top + height / 2}h8m-4-4v8"/>`;
}
