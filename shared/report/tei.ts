import { toldAside } from '../structure/guard.ts';
import { type Markup, xml } from './markup.ts';
import type {
  ApparatusEntry,
  Lemma,
  Quotation,
  Report,
  ReportCorrection,
  ReportVersion,
  Rewriting,
  Siglum,
  Variant,
} from './report.ts';
import { sourceOf, versionOf } from './versions.ts';
import { CORRECTED, mayAnswer } from './wording.ts';

/**
 * The apparatus as TEI P5: the base as the text, its witnesses in the header, and in the back an external apparatus by
 * the double end-point method (TEI Guidelines 12.2.2), whose entries point to anchors in the text. `n` on anchors and
 * readings gives offsets into the text that was extracted from the witness's file.
 */
export const renderTei = (report: Report): string =>
  xml`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${header(report)}<text>
<body>
${body(report)}</body>
<back>
<div type="apparatus">
${apparatus(report)}</div>
${corrections(report)}</back>
</text>
</TEI>
`.text;

const header = (report: Report): Markup => xml`<teiHeader>
<fileDesc>
<titleStmt><title>${report.story.title}</title></titleStmt>
<publicationStmt><p>Made with ${report.app.name} ${report.app.version}${report.date !== undefined && `, ${report.date}`}.</p></publicationStmt>
<sourceDesc>
<listWit>
${report.versions.map(witness)}</listWit>
</sourceDesc>
</fileDesc>
<encodingDesc>
<variantEncoding method="double-end-point" location="external"/>
<editorialDecl><p>The base is ${report.base.siglum}, ${report.base.inferred ? `inferred: ${report.base.why}` : 'chosen'}. Differences of spelling and punctuation are left out. Numbers in n count UTF-16 code units of the text as extracted from the file; the first is inside, the last outside.</p></editorialDecl>
</encodingDesc>
</teiHeader>
`;

const witness = (version: ReportVersion): Markup =>
  version.inferred ? assembled(version) : published(version);

/** What no file holds says so, and has no identifiers. */
const assembled = (version: ReportVersion): Markup =>
  xml`<witness xml:id="${id(version.siglum)}" ana="inferred"><name>${version.outlet}</name> <note>${sourceOf(version).file}</note></witness>
`;

const published = ({ siglum, outlet, file, sha256, metadata }: ReportVersion): Markup =>
  xml`<witness xml:id="${id(siglum)}"><name>${outlet}</name>${metadata.headline && xml` <title>${metadata.headline.value}</title>`}${metadata.date && xml` <date>${metadata.date.value}</date>`} <idno type="file">${file}</idno> <idno type="sha256">${sha256}</idno></witness>
`;

/** Sigla are letters, which could be ids as they are; the prefix keeps them apart from those of anchors. */
const id = (siglum: Siglum): string => `wit-${siglum}`;

/** The base's blocks with an anchor wherever a lemma begins or ends. */
function body(report: Report): Markup[] {
  const base = versionOf(report, report.base.siglum);
  const places = (report.apparatus ?? []).flatMap(({ sentence, lemmas, rewritten }) => [
    sentence.start,
    sentence.end,
    ...[...lemmas, ...rewritten].flatMap(({ lemma }) => [lemma.start, lemma.end]),
  ]);
  const anchors = [...new Set(places)].sort((one, two) => one - two);
  const blocks = base.blocks.map((block, index) => {
    const last = index === base.blocks.length - 1;
    const mine = anchors.filter((at) => at >= block.start && (at < block.end || (last && at === block.end)));
    return xml`<ab type="${block.role}" xml:space="preserve">${anchored(base.text, block.start, block.end, mine)}</ab>
`;
  });
  return blocks.length > 0 ? blocks : [xml`<ab/>`];
}

function anchored(text: string, start: number, end: number, anchors: readonly number[]): Markup[] {
  const stops = [start, ...anchors, end];
  return stops.slice(1).map((stop, k) => {
    const from = stops[k] ?? start;
    const anchor = k < anchors.length && xml`<anchor xml:id="${place(stop)}" n="${stop}"/>`;
    return xml`${text.slice(from, stop)}${anchor}`;
  });
}

const place = (offset: number): string => `c${offset}`;

function apparatus(report: Report): Markup {
  const entries = (report.apparatus ?? []).flatMap((entry) => [
    ...entry.aside.map((held) => aside(report, entry, held)),
    ...entry.doubtful.map((candidate) => doubtful(report, entry, candidate)),
    ...absent(report, entry),
    ...entry.lemmas.map((lemma) => entryOf(lemma)),
    ...entry.rewritten.filter(({ lemma }) => lemma.start >= entry.sentence.start).map(rewriting),
  ]);
  return entries.length === 0 ? xml`<p>No readings differ.</p>\n` : xml`<listApp>\n${entries}</listApp>\n`;
}

/** What the reader put right, in words; no part of the apparatus, as it may be about sentences that do not differ. */
const corrections = (report: Report): Markup | false =>
  report.corrections.length > 0 &&
  xml`<div type="corrections">
<head>${CORRECTED}</head>
${report.corrections.map(correction)}</div>
`;

function correction({ what, quotations, gone }: ReportCorrection): Markup {
  const places = quotations.map(
    ({ version, start, end, text }) => `“${text.trim()}” (${version} ${start}–${end})`,
  );
  const lost = gone.map(({ file, text }) => `“${text.trim()}” (no longer in ${file})`);
  return xml`<p>${[what, ...places, ...lost].join('; ')}</p>
`;
}

/** A whole sentence that a witness's file holds outside its article: no omission, and nothing to read in its place. */
const aside = (report: Report, { sentence }: ApparatusEntry, held: ApparatusEntry['aside'][number]): Markup =>
  xml`<app type="aside" from="#${place(sentence.start)}" to="#${place(sentence.end)}"><lem wit="#${id(report.base.siglum)}">${sentence.text}</lem><note target="#${id(held.version)}">${toldAside(held)}</note></app>
`;

/** A whole sentence that a witness may have in other words: no omission, and no reading that one could rely on. */
const doubtful = (report: Report, { sentence }: ApparatusEntry, { version, text }: Quotation): Markup =>
  xml`<app type="doubtful" from="#${place(sentence.start)}" to="#${place(sentence.end)}"><lem wit="#${id(report.base.siglum)}">${sentence.text}</lem><note target="#${id(version)}">${mayAnswer(text)}</note></app>
`;

/** A whole sentence that some have no counterpart of. */
const absent = (report: Report, { sentence, absent: sigla }: ApparatusEntry): Markup[] =>
  sigla.length === 0
    ? []
    : [
        xml`<app type="omission" from="#${place(sentence.start)}" to="#${place(sentence.end)}"><lem wit="#${id(report.base.siglum)}">${sentence.text}</lem><rdg wit="${sigla.map((siglum) => `#${id(siglum)}`).join(' ')}"/></app>
`,
      ];

const entryOf = ({ lemma, variants }: Lemma): Markup =>
  xml`<app type="${variants[0]?.kind}" from="#${place(lemma.start)}" to="#${place(lemma.end)}"><lem wit="#${id(lemma.version)}">${lemma.text}</lem>${variants.map(reading)}</app>
`;

/** Told once, with the first of the sentences that it answers to. */
const rewriting = ({ lemma, reading: { version, start, end, text } }: Rewriting): Markup =>
  xml`<app type="rewriting" from="#${place(lemma.start)}" to="#${place(lemma.end)}"><lem wit="#${id(lemma.version)}">${lemma.text}</lem><rdg wit="#${id(version)}" n="${start}–${end}">${text}</rdg></app>
`;

const reading = ({ reading: { version, start, end, text }, kind }: Variant): Markup =>
  xml`<rdg wit="#${id(version)}" type="${kind}" n="${start}–${end}">${text}</rdg>`;
