/** What a version's file holds outside its article is never told as left out. */
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import type { RoleHint } from '../article.ts';
import { compare } from '../compare.ts';
import { divergences } from '../divergence/divergences.ts';
import { comparisonText } from '../report/comparison-text.ts';
import { renderChangesCsv } from '../report/csv-changes.ts';
import { renderHtml } from '../report/html/page.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { reportOf } from '../report/model.ts';
import { SECTIONS } from '../report/report.ts';
import { scores } from '../report/scores.ts';
import { renderTei } from '../report/tei.ts';
import { statesOf } from '../states.ts';
import { sampleVersion } from '../testing.ts';

const OPENING = 'The finance ministry published its new budget on Monday after weeks of dispute.';
const PROTEST = 'At least 40 opposition lawmakers walked out of the chamber during the vote in protest.';
const LAST = 'Two former ministers are still under investigation over the missing harbour funds.';

interface Given {
  readonly caption?: string;
  readonly outside?: string;
}

const version = (id: string, sentences: readonly string[], { caption = '', outside = '' }: Given = {}) => {
  const text = [...sentences, caption].filter(Boolean).join('\n\n');
  const hint: RoleHint = {
    start: text.length - caption.length,
    end: text.length,
    role: 'caption',
    why: 'figcaption',
  };
  return sampleVersion(id, text, { file: `${id}.html`, hints: caption ? [hint] : [], outside });
};

const whole = [OPENING, PROTEST, LAST];
const storyWith = (given: Given) =>
  analyse([version('a', whole), version('b', whole), version('c', [OPENING, LAST], given)], 'a');

test.each<[string, Given]>([
  ['present, but set aside as caption', { caption: PROTEST }],
  ['in the file, outside its article', { outside: `Menu\n${PROTEST}\nShare` }],
])('%s: in the window, the divergences and the report', (told, given) => {
  const analysis = storyWith(given);
  expect(statesOf(analysis)[1]).toEqual(['base', 'same', 'aside']);
  expect(divergences(analysis)).toEqual([]);
  const input = {
    analysis,
    story: { title: 'Budget', why: '' },
    problems: [],
    sections: SECTIONS,
    appVersion: '1',
  };
  const report = reportOf(input);
  expect(report.apparatus?.map(({ absent }) => absent)).toEqual([[], [], []]);
  const where = given.caption ? 'caption' : 'outside';
  expect(report.apparatus?.map(({ aside }) => aside)).toEqual([[], [{ version: 'c', where }], []]);
  expect(report.scores?.[1]?.base).toMatchObject({ of: 3, same: 2, aside: 1, dropped: 0 });
  const place = given.caption ? 'set aside as caption' : 'in the file, outside its article';
  expect(renderHtml(report)).toContain(`<i>${place}</i> <span class="sig">c</span>`);
  expect(renderHtml(report)).toContain('<td>1 of 3 (33 %)</td><td>0 of 3 (0 %)</td>');
  expect(renderHtml(report)).toContain(`<bdi>c</bdi>: ${place}`);
  expect(renderMarkdown(report)).toContain(`${place} c`);
  expect(renderTei(report)).toContain(`<note target="#wit-c">${place}</note>`);
  expect(renderTei(report)).not.toContain('type="omission"');
  expect(renderChangesCsv(report)).toMatch(new RegExp(`^set aside,,"?${place}`, 'm'));
  expect(renderChangesCsv(report)).not.toContain('dropped');
  expect(report.outlets?.[2]?.lacks).toEqual({ inside: [], tail: [] });
  expect(report.overview?.passages[1]?.cells[2]?.state).toBe('aside');
  const other = version('d', [OPENING, PROTEST.replace('40', '90'), LAST]);
  const [figure] = divergences(analyse([...analysis.collation.versions, other], 'a'));
  expect(figure?.kinds).toEqual(['figure']);
  expect(figure?.readings.map(({ state, versions }) => [state, ...versions])).toEqual([
    ['says', 'a', 'b'],
    ['says', 'd'],
    ['aside', 'c'],
  ]);
  expect(figure?.readings.at(-1)?.text).toBe(told);
});

test('what the base’s file holds is not counted as added, and the comparison in the terminal says so', () => {
  const [short, long] = [version('a', [OPENING, LAST], { caption: PROTEST }), version('b', whole)];
  const counted = scores({ base: 'a', other: 'b', comparison: compare(short, long) });
  expect(counted.added).toEqual({ of: 3, aside: 1, doubtful: 0, count: 0 });
  const text = comparisonText(compare(long, short));
  expect(text).toContain('1 are in b’s file but set aside there, 0 may have a counterpart,');
  expect(text).toMatch(/^< {3}\(b: set aside as caption\) At least 40/m);
});

test('without it in the file the passage is missing', () => {
  const analysis = storyWith({});
  expect(statesOf(analysis)[1]).toEqual(['base', 'same', 'absent']);
  expect(divergences(analysis).map(({ kinds }) => kinds[0])).toEqual(['omission']);
});

test('what two versions set aside is no addition of the third', () => {
  const given = { caption: PROTEST };
  const short = [OPENING, LAST];
  const found = analyse([version('a', short, given), version('b', whole), version('c', short, given)], 'a');
  expect(divergences(found)).toEqual([]);
});
