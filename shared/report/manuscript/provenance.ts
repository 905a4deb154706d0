import type { Fact, Problem } from '../../article.ts';
import type { Report, ReportVersion } from '../report.ts';
import { share } from '../share.ts';
import { wordTables } from '../tables.ts';
import { sourceOf } from '../versions.ts';
import type { Part, Text } from './manuscript.ts';
import { heading, paragraph, plain, title } from './parts.ts';

export const provenanceParts = (report: Report): Part[] => [
  title('provenance'),
  paragraph(
    `${report.app.name} ${report.app.version}. Why these belong together: ${report.story.why}. Sections: ${report.sections.join(', ')}.`,
  ),
  ...report.versions.flatMap(versionParts),
  ...wordTables(report.tables).map((told) => paragraph(told)),
  ...(report.problems.length > 0
    ? [heading(3, 'Not read'), { type: 'list', items: report.problems.map(problem) } as const]
    : []),
];

const versionParts = (version: ReportVersion): Part[] => [
  heading(3, `${version.siglum} · ${version.outlet}`),
  { type: 'table', head: [], rows: facts(version).map(([label, text]) => [plain(label), text]) },
  ...(version.warnings.length > 0
    ? [{ type: 'list', items: version.warnings.map(problem) } satisfies Part]
    : []),
];

function facts(version: ReportVersion): [string, Text][] {
  const { metadata, words } = version;
  const { file, sha256, encoding } = sourceOf(version);
  const found = ([label, fact]: readonly [string, Fact | undefined]): [string, Text][] =>
    fact ? [[label, [{ text: fact.value }, { text: ` (${fact.from})`, as: 'note' }]]] : [];
  const { headline, byline, date, url } = metadata;
  return [
    ...(
      [
        ['Headline', headline],
        ['Byline', byline],
        ['Date', date],
      ] as const
    ).flatMap(found),
    ...(url ? [['Address', [{ text: url.value, as: 'address' }]] satisfies [string, Text]] : []),
    ['File', plain(file)],
    ['SHA-256', plain(sha256)],
    ['Encoding', plain(encoding)],
    ['Words', plain(`${words.all}; compared: ${share(words.compared, words.all)}`)],
  ];
}

const problem = ({ file, message, advice }: Problem): Text => plain(`${file}: ${message} ${advice}`);
