import type { Range } from '../../article.ts';
import { type Change, COSMETIC_KINDS, type ComparedLink, type Kind, type Row } from '../../comparison.ts';
import { toldAside } from '../../structure/guard.ts';
import { rowDoubt, rowHeldAside } from '../fate.ts';
import { pieces } from '../marks.ts';
import { html, type Markup } from '../markup.ts';
import type { Redline, Report, ReportVersion } from '../report.ts';
import { versionOf } from '../versions.ts';
import { movedOn } from '../weave.ts';
import { mayAnswer } from '../wording.ts';
import { countWords } from '../words.ts';
import { named, section } from './parts.ts';

interface Mark extends Range {
  readonly kind: Kind;
  readonly why: string;
  /** The words only changed their place within the sentence. */
  readonly moved: boolean;
}

/** One pair of versions being laid out. */
interface Sheet {
  readonly a: ReportVersion;
  readonly b: ReportVersion;
  readonly redline: Redline;
}

export const redlineSection = (report: Report): Markup =>
  section(
    'redline',
    html`${LEGEND}
${(report.redline ?? []).map((redline) => sheet(report, redline))}`,
  );

const LEGEND = html`<ul class="legend">
<li><del>only the base says it</del></li><li><ins>only the other version says it</ins></li>
<li><span class="swatch moved">stands elsewhere in the text</span></li><li><ins class="within">moved within the sentence</ins></li><li><span class="swatch absent">not in this version</span></li>
<li><span class="swatch aside">set aside: caption, teaser, agency line</span></li>
<li><label><input type="checkbox" id="cosmetic"> show spelling and punctuation as well</label></li>
</ul>`;

function sheet(report: Report, redline: Redline): Markup {
  const [a, b] = [versionOf(report, report.base.siglum), versionOf(report, redline.other)];
  return html`<article class="sheet">
<h3>${named(report, a.siglum)} beside ${named(report, b.siglum)}</h3>
<div class="rows">
${stretches(redline.rows).map((rows) => stretch({ a, b, redline }, rows))}
</div>
</article>
`;
}

interface Placed {
  readonly row: Row;
  readonly index: number;
}

/** Neighbouring rows that are set aside as one stretch, every other row by itself. */
function stretches(rows: readonly Row[]): Placed[][] {
  const result: Placed[][] = [];
  for (const [index, row] of rows.entries()) {
    const last = result.at(-1);
    if (row.kind === 'aside' && last?.[0]?.row.kind === 'aside') last.push({ row, index });
    else result.push([{ row, index }]);
  }
  return result;
}

/** What is set aside is folded: it would be read again beside each version. */
function stretch(at: Sheet, rows: readonly Placed[]): Markup {
  const lines = html`${rows.map(({ row, index }) => line(at, row, index))}`;
  if (rows[0]?.row.kind !== 'aside') return lines;
  const words = (which: 'a' | 'b') =>
    rows.reduce(
      (sum, { row }) => sum + countWords(at[which].text.slice(row[which].start, row[which].end)),
      0,
    );
  const told = (['a', 'b'] as const)
    .filter((which) => words(which) > 0)
    .map((which, k) => html`${k > 0 && ', '}${words(which)} words of <bdi>${at[which].outlet}</bdi>`);
  return html`${
    told.length > 0 &&
    html`<details class="aside"><summary>set aside: ${told}</summary>
${lines}</details>
`
  }`;
}

function line(at: Sheet, row: Row, index: number): Markup {
  const link = row.link === undefined ? undefined : at.redline.links[row.link];
  return html`<div class="pair ${row.kind}" id="${id(at, index)}">
<div dir="auto">${side(at, row, 'a', link)}</div>
<div dir="auto">${side(at, row, 'b', link)}${tags(link)}</div>
</div>
`;
}

/** What one side of a row shows: its text, or a word on why there is none. */
function side(at: Sheet, row: Row, which: 'a' | 'b', link: ComparedLink | undefined): Markup | undefined {
  if (row[which].end > row[which].start)
    return marked(at[which].text, row[which], marks(at[which].text, link, which), which);
  if (row.kind === 'aside') return undefined;
  const elsewhere = row.kind === 'moved' ? otherEnd(at, row) : undefined;
  if (elsewhere !== undefined)
    return html`<p class="note moved"><a href="#${id(at, elsewhere)}">stands elsewhere</a></p>`;
  const held = rowHeldAside(at.redline.guards, [at.a, at.b], row);
  if (held) return html`<p class="note"><bdi>${at[which].outlet}</bdi>: ${toldAside(held)}</p>`;
  const doubt = rowDoubt(at.redline.doubts, [at.a, at.b], row);
  if (doubt)
    return html`<p class="note" dir="auto">${mayAnswer(sentenceText(at[which], doubt.candidate))}</p>`;
  return html`<p class="note absent">not in <bdi>${at[which].outlet}</bdi></p>`;
}

const sentenceText = ({ text, sentences }: ReportVersion, index: number): string =>
  text.slice(sentences[index]?.start, sentences[index]?.end);

/** The index of the row where the moved link's other side stands. */
function otherEnd(at: Sheet, row: Row): number | undefined {
  const found = at.redline.rows.findIndex((other) => other !== row && other.link === row.link);
  return found < 0 ? undefined : found;
}

const marks = (text: string, link: ComparedLink | undefined, which: 'a' | 'b'): Mark[] =>
  (link?.changes ?? []).flatMap((change) => cut(text, change, movedOn(which, link?.moves ?? []), which));

/** A change's marks: one for each stretch that moved, and for each between them. */
function cut(text: string, change: Change, moved: readonly Range[], which: 'a' | 'b'): Mark[] {
  let end = change[which].start;
  return pieces(text, change[which], moved).map(({ text: part, mark }) => {
    const start = end;
    end += part.length;
    return { start, end, kind: change.kind, why: change.why, moved: mark !== undefined };
  });
}

function marked(text: string, range: Range, list: readonly Mark[], which: 'a' | 'b'): Markup {
  return html`<p class="text">${pieces(text, trimmed(text, range), list).map(({ text: part, mark }) => {
    if (!mark) return html`${part}`;
    const name = COSMETIC_KINDS.has(mark.kind) ? 'cosmetic' : '';
    const [as, why] = mark.moved ? ['within', 'moved within the sentence'] : [name, mark.why];
    return which === 'a'
      ? html`<del class="${as}" title="${why}">${part}</del>`
      : html`<ins class="${as}" title="${why}">${part}</ins>`;
  })}</p>`;
}

/** Rows carry the white space between sentences; at a row's ends it would only be seen as a gap. */
function trimmed(text: string, { start, end }: Range): Range {
  const part = text.slice(start, end);
  return {
    start: start + part.length - part.trimStart().length,
    end: end - (part.length - part.trimEnd().length),
  };
}

/** The kinds of a row's changes, less those that say nothing to a reader. */
function tags(link: ComparedLink | undefined): Markup | undefined {
  const kinds = (link?.changes ?? []).map(({ kind }) => kind);
  const telling = [...new Set(kinds)].filter((kind) => kind !== 'wording' && !COSMETIC_KINDS.has(kind));
  return telling.length === 0 ? undefined : html`<p class="kind">${telling.join(' · ')}</p>`;
}

const id = (at: Sheet, index: number): string => `${at.a.siglum}-${at.b.siglum}-${index + 1}`;
