/**
 * Whole reports as golden files to read: `npx vitest run shared/report/golden -u` writes them anew, and the difference
 * shows what a change does to what people hand in.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import type { Version } from '../article.ts';
import { versionOf } from '../compare.ts';
import { anchorAt } from '../project/anchor.ts';
import { EMPTY_PROJECT, type Project } from '../project/project.ts';
import { FORMATS, type Format, WRITERS } from './formats.ts';
import { reportOf } from './model.ts';
import { type Report, SECTIONS, type Section } from './report.ts';

const EXAMPLE = new URL('../../examples/iraq-us-exit/', import.meta.url);

const article = (name: string, text: string, outlet?: string): Version =>
  versionOf({
    id: name,
    file: `${name}.txt`,
    sha256: name
      .charCodeAt(name.length - 1)
      .toString(16)
      .padStart(64, '0'),
    encoding: 'UTF-8',
    text,
    metadata: outlet === undefined ? {} : { outlet: { value: outlet, from: 'file name' } },
    hints: [],
    outside: '',
    warnings: [],
  });

/** An invented story: a figure, a label, a quotation, an ending that is cut, right-to-left text, markup, a formula. */
const STORY = [
  article(
    'harbour-a',
    'Harbour strike enters second week\n\nDozens of dock workers stopped work in Port Selma on Monday, the union said. ' +
      '“We will not give in,” said union leader Ada Brook. Police arrested three militants near the gate.\n\n' +
      'The port handles a third of the country’s grain. Talks are to resume on Friday.',
    'Morning Post',
  ),
  article(
    'harbour-b',
    'Harbour strike enters second week\n\nAt least 100 dock workers stopped work in Port Selma on Monday, the union claimed. ' +
      'Union leader Ada Brook said they would not give in. Police arrested three protesters near the gate.',
    '=Courier & <b>Sons</b>',
  ),
  article(
    'harbour-c',
    'Talks on harbour strike\n\nThe port handles a third of the country’s grain. Dozens of dock workers stopped work in ' +
      'Port Selma on Monday. The employers’ chairman called it “<script>alert(1)</script>”.\n\nאיש לא נפצע.',
    'הדואר',
  ),
] as const;

/** The first sentence with these words. */
function sentenceWith({ text, sentences }: Version, words: string) {
  const found = sentences.find(({ start, end }) => text.slice(start, end).includes(words));
  if (!found) throw new Error(`no sentence with ${words}`);
  return found;
}

/** What the union leader said, in two versions. */
const BROOK = {
  a: [anchorAt(STORY[0], sentenceWith(STORY[0], 'Brook'))],
  b: [anchorAt(STORY[1], sentenceWith(STORY[1], 'Brook'))],
};

const PROJECT: Project = {
  ...EMPTY_PROJECT,
  notes: [
    {
      id: '1',
      at: [anchorAt(STORY[0], { start: 35, end: 41 })],
      text: 'Who counted?',
      starred: true,
      tags: ['source'],
      coder: 'KM',
    },
    {
      id: '2',
      at: [{ ...anchorAt(STORY[1], { start: 35, end: 47 }), article: 'older', quote: 'Hundreds' }],
      text: 'An earlier version had another figure.',
      starred: false,
      tags: [],
      coder: '',
    },
  ],
  corrections: [
    { type: 'metadata', article: 'harbour-a', file: 'harbour-a.txt', field: 'outlet', value: 'Morning Post' },
    { type: 'link', ...BROOK, linked: true },
  ],
};

const reportOn = (versions: readonly Version[], sections: readonly Section[], project?: Project): Report =>
  reportOf({
    story: { title: 'Harbour strike', why: 'they share “Port Selma”' },
    analysis: analyse(versions, versions[0]?.id, undefined, project?.corrections),
    problems: [],
    sections,
    appVersion: '1.2.3',
    date: '1 May 2030',
    ...(project && { project }),
  });

const textOf = async (report: Report, format: Format): Promise<string> => {
  const content = await WRITERS[format].render(report);
  return typeof content === 'string' ? content : Buffer.from(content).toString('base64');
};

test.each(FORMATS.filter((format) => format !== 'docx'))('the invented story as %s', async (format) => {
  const text = await textOf(reportOn(STORY, SECTIONS, PROJECT), format);
  await expect(text).toMatchFileSnapshot(`fixtures/golden/${format}.${WRITERS[format].extension}`);
});

test('the example story, its telling sections', async () => {
  const versions = ['a', 'b', 'c', 'd', 'e'].map((letter) =>
    article(`outlet-${letter}`, readFileSync(new URL(`outlet-${letter}.txt`, EXAMPLE), 'utf8')),
  );
  const text = await textOf(reportOn(versions, ['findings', 'scores', 'kinds', 'outlets']), 'md');
  await expect(text).toMatchFileSnapshot('fixtures/golden/example.md');
});

test.each(FORMATS)('the same articles give the same bytes: %s', async (format) => {
  const once = () => textOf(reportOn(STORY, SECTIONS, PROJECT), format);
  expect(await once()).toBe(await once());
});
