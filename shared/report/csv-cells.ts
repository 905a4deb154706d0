import { correctedAt } from './corrected.ts';
import { linesAsCsv, rangeOf } from './csv.ts';
import type { Cell, Report } from './report.ts';
import { versionOf } from './versions.ts';

const COLUMNS = [
  'passage',
  'version',
  'outlet',
  'file',
  'sha256',
  'state',
  'position',
  'start',
  'end',
  'places',
  'text',
  'corrected',
] as const;

/** A line a cell of the collation: what one version has of one passage. */
export const renderCellsCsv = (report: Report): string =>
  linesAsCsv(
    COLUMNS,
    (report.overview?.passages ?? []).flatMap(({ number, cells }) =>
      cells.map((cell) => ({ passage: number, ...line(report, cell) })),
    ),
  );

/** Sentences that are no neighbours stand in one cell; `places` then tells the gaps that `start` and `end` hide. */
function line(report: Report, { version, state, position, readings }: Cell) {
  const { outlet, file, sha256 } = versionOf(report, version);
  const [first, last] = [readings[0], readings.at(-1)];
  return {
    version,
    outlet,
    file,
    sha256,
    state,
    position: position?.toFixed(3) ?? '',
    start: first?.start ?? '',
    end: last?.end ?? '',
    places: readings.map(rangeOf).join(' '),
    text: readings.map(({ text }) => text).join(' … '),
    corrected: correctedAt(report, readings, [version]),
  };
}
