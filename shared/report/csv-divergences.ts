import { correctedAt } from './corrected.ts';
import { csvOf, rangeOf } from './csv.ts';
import type { Finding, Report, ReportVersion } from './report.ts';

const COLUMNS = ['number', 'title', 'kinds', 'note', 'confidence', 'score', 'passages'] as const;

/** What is said of each version, after all their readings: where these stand. */
const PLACE = ['state', 'places', 'file', 'sha256'] as const;

/** A line a divergence: what each version has, side by side, and behind that where in which file. */
export const renderDivergencesCsv = (report: Report): string =>
  csvOf(
    [
      ...COLUMNS,
      ...report.versions.map(({ siglum, outlet }) => `${siglum} ${outlet}`),
      ...report.versions.flatMap(({ siglum }) => PLACE.map((part) => `${siglum}_${part}`)),
      'corrected',
    ],
    (report.findings ?? []).map((finding) => line(report, finding)),
  );

function line(report: Report, finding: Finding): string[] {
  const { versions } = report;
  const { number, title, kinds, note, confidence, score, passages } = finding;
  const found = versions.map((version) => ({ version, ...said(finding, version) }));
  return [
    String(number),
    title,
    kinds.join(' '),
    note,
    confidence.toFixed(3),
    score.toFixed(3),
    passages.join(' '),
    ...found.map(({ words }) => words),
    ...found.flatMap(({ version, state, places }) => [state, places, version.file, version.sha256]),
    correctedAt(
      report,
      contextsOf(finding),
      versions.map(({ siglum }) => siglum),
    ),
  ];
}

/** The sentences that it is about. */
const contextsOf = ({ readings }: Finding) =>
  readings.flatMap(({ quotations }) => quotations.map(({ context }) => context));

/** A version may say it in several ways, which all count; in plain words where it says nothing. */
function said({ readings }: Finding, { siglum }: ReportVersion) {
  const mine = readings.filter(({ versions }) => versions.includes(siglum));
  const quotations = mine.flatMap((group) => group.quotations.map(({ reading }) => reading));
  return {
    state: mine[0]?.state ?? '',
    words: mine.map(({ text }) => text).join(' · '),
    places: quotations
      .filter(({ version }) => version === siglum)
      .map(rangeOf)
      .join(' '),
  };
}
