import { html, type Markup } from '../markup.ts';
import type { Report } from '../report.ts';
import { percent } from '../share.ts';
import { isPublished } from '../versions.ts';

const CELL = 40;
const HEAD = 28;
/** Shades a cell can have, from none in common to all: more could not be told apart. */
const SHADES = 5;

/** Shares (0–1) of rows in columns, as percentages on shades. */
export function matrix(report: Report, caption: string, shares: readonly (readonly number[])[]): Markup {
  const versions = report.versions.filter(isPublished);
  const size = HEAD + versions.length * CELL;
  const at = (index: number) => HEAD + index * CELL;
  return html`<figure><div class="wide" role="group" tabindex="0" aria-label="${caption}"><svg class="matrix" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" role="img" aria-label="${described(report, caption, shares)}">
${versions.map(
  ({ siglum }, index) =>
    html`<text class="head" x="${at(index) + CELL / 2}" y="18" text-anchor="middle">${siglum}</text><text class="head" x="12" y="${at(index) + CELL / 2 + 5}" text-anchor="middle">${siglum}</text>
`,
)}${shares.map((row, r) => row.map((share, c) => (r === c ? undefined : cell(share, at(c), at(r)))))}
</svg></div><figcaption>${caption}, in per cent.</figcaption></figure>
`;
}

function cell(share: number, left: number, top: number): Markup {
  const shade = Math.min(SHADES - 1, Math.floor(share * SHADES));
  return html`<rect class="shade-${shade}" x="${left}" y="${top}" width="${CELL - 2}" height="${CELL - 2}" rx="3"/><text class="on-${shade}" x="${left + CELL / 2 - 1}" y="${top + CELL / 2 + 4}" text-anchor="middle">${percent(share)}</text>
`;
}

const described = (report: Report, caption: string, shares: readonly (readonly number[])[]): string => {
  const versions = report.versions.filter(isPublished);
  const rows = versions.map(({ siglum }, r) => {
    const cells = versions.map(({ siglum: other }, c) => `${other} ${percent(shares[r]?.[c] ?? 0)} %`);
    return `${siglum}: ${cells.filter((_, c) => c !== r).join(', ')}`;
  });
  return `${caption}. ${rows.join('; ')}.`;
};
