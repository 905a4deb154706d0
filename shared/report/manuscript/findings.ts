import { type Finding, type FindingReading, KEY_FINDINGS, type Report } from '../report.ts';
import { percent } from '../share.ts';
import { findingsNote } from '../wording.ts';
import type { Part, Text } from './manuscript.ts';
import { figure, heading, note, paragraph, title } from './parts.ts';
import { within } from './within.ts';

export const findingsParts = (report: Report): Part[] => [
  title('findings'),
  paragraph(findingsNote(report.findings?.length ?? 0)),
  ...(report.findings ?? []).slice(0, KEY_FINDINGS).flatMap((finding) => parts(report, finding)),
];

const parts = (report: Report, finding: Finding): Part[] => [
  heading(3, `${finding.number}. ${finding.title}`),
  paragraph(
    note(
      `${[...finding.kinds, finding.note].filter(Boolean).join(' · ')}; passage ${finding.passages.join(', ')}; sure to ${percent(finding.confidence)} %`,
    ),
  ),
  {
    type: 'table',
    head: ['', 'reading', 'place'],
    rows: finding.readings.map((reading) => row(report, reading)),
  },
];

function row(report: Report, { state, text, versions, quotations }: FindingReading): Text[] {
  const [first] = quotations;
  const side = versions.includes(report.base.siglum) ? 'base' : 'other';
  const places = quotations.map(({ reading }) => `${reading.version} ${reading.start}–${reading.end}`);
  return [
    [{ text: versions.join(' '), as: 'strong' }],
    state === 'says' && first ? within(first.context, first.reading, side) : [note(text)],
    figure(places.join(', ')),
  ];
}
