import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { manuscript, type Part } from '../manuscript/manuscript.ts';
import { legal } from '../markup.ts';
import type { Report } from '../report.ts';
import { withoutClock } from './bytes.ts';
import { direction, runs } from './runs.ts';
import { QUIET, STYLES } from './styles.ts';
import { PAGE, tableOf } from './table.ts';
import { tracked } from './tracked.ts';

const LEVELS = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;

/** The report as a Word document: real headings and tables, and the redline as tracked changes. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  let changes = 0;
  const nextId = () => ++changes;
  const document = new Document({
    title: legal(report.story.title),
    creator: `${report.app.name} ${report.app.version}`,
    lastModifiedBy: report.app.name,
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [running(report.story.title)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: manuscript(report).flatMap((part, index, all) =>
          written(part, all[index + 1]?.type === 'table', nextId),
        ),
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** `leads` says that a table follows, which is not to be parted from what it is about. */
function written(part: Part, leads: boolean, nextId: () => number): (Paragraph | Table)[] {
  switch (part.type) {
    case 'heading':
      return [
        new Paragraph({ heading: LEVELS[part.level], ...direction(part.text), children: runs(part.text) }),
      ];
    case 'paragraph':
      return [new Paragraph({ keepNext: leads, ...direction(part.text), children: runs(part.text) })];
    case 'quotation':
      return [
        new Paragraph({
          style: 'Quotation',
          ...direction(part.text),
          children: [...runs(part.text), place(part.place)],
        }),
      ];
    case 'list':
      return part.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
    case 'table':
      // Word joins tables that touch.
      return [tableOf(part.head, part.rows), new Paragraph({ style: 'Place', spacing: { after: 0 } })];
    case 'redline':
      return tracked(part.strands, nextId);
  }
}

/** In the quotation's own paragraph: on lines of their own, places take pages. */
const place = (text: string): TextRun => new TextRun({ ...QUIET, text: `  ${legal(text)}` });

const running = (title: string): Paragraph =>
  new Paragraph({ style: 'Place', children: [new TextRun(legal(title))] });

const pageNumber = (): Paragraph =>
  new Paragraph({
    style: 'Place',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
