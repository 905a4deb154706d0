/** A sentence stands in one passage; that it tells another one too is kept beside it. */
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import type { Version } from '../article.ts';
import { anchorAt } from '../project/anchor.ts';
import type { Correction } from '../project/project.ts';
import { renderCellsCsv } from '../report/csv-cells.ts';
import { reportOf } from '../report/model.ts';
import { SECTIONS } from '../report/report.ts';
import { statesOf } from '../states.ts';
import { sampleVersion } from '../testing.ts';
import { collationCsv } from './csv.ts';

const HELP = 'The minister of trade promised the families of the sailors help within ten days';
const DIVERS = 'Divers from Amara searched the sunken barge until late in the evening';
const REST = [
  'The price of crude rose by three dollars on the exchange in London.',
  'Doctors at the clinic of Kut treated forty dockers for smoke and burns.',
];
const version = (id: string, sentences: readonly string[]): Version =>
  sampleVersion(id, sentences.join('\n\n'));

const APART = version('a', [`${HELP}.`, ...REST, `${DIVERS}.`]);
const MERGED = version('b', [`${HELP}, and ${DIVERS}.`, ...REST]);
const WITHOUT = version('c', [`${HELP}.`, ...REST]);
const versions = [APART, MERGED, WITHOUT];
const DIVING = 3;

/** Passages as text: for each version its sentences there, and behind » those that surely tell it elsewhere, behind ? those that may. */
const reading = (story: readonly Version[], base: string, corrections: readonly Correction[] = []) => {
  const found = analyse(story, base, undefined, corrections);
  return found.collation.passages.map(({ readings }, p) =>
    readings
      .map((own, v) => {
        const { sentences = [], sure } = found.elsewhere[p]?.get(v) ?? {};
        const too = sentences.length > 0 ? `${sure ? '»' : '?'}${sentences.join('+')}` : '';
        return `${own.join('+')}${too}`;
      })
      .join(' | '),
  );
};

test('half of a merged sentence is told in the passage where its other half stands, and that passage is told in two places', () => {
  expect(reading(versions, 'a')).toEqual(['0»3 | 0 | 0', '1 | 1 | 1', '2 | 2 | 2', '3 | »0 | ']);
});

test('the table of states calls it told elsewhere; whoever lacks it lacks it', () => {
  expect(statesOf(analyse(versions, 'a'))[DIVING]).toEqual(['base', 'elsewhere', 'absent']);
});

test('seen from the version that merged them the half is no addition, and the base tells it elsewhere', () => {
  expect(statesOf(analyse(versions, 'b'))[DIVING]).toEqual(['partial', 'elsewhere', 'absent']);
});

test('what the reader parted from one reading of a passage does not surely tell it', () => {
  const other = version('d', [`${HELP}.`, ...REST, `${DIVERS}, police said.`]);
  const story = [APART, MERGED, other];
  expect(reading(story, 'a')[DIVING]).toBe('3 | »0 | 3');
  const [merged, divers] = [MERGED.sentences[0], other.sentences[DIVING]];
  if (!merged || !divers) throw new Error('the sentences are gone');
  const parted: Correction = {
    type: 'link',
    a: [anchorAt(MERGED, merged)],
    b: [anchorAt(other, divers)],
    linked: false,
  };
  expect(reading(story, 'a', [parted])[DIVING]).toBe('3 | ?0 | 3');
});

test('in the CSV the line of a passage points to where it is told; every sentence stands in one line', () => {
  const lines = collationCsv(analyse(versions, 'a'), ['A', 'B', 'C']).trimEnd().split('\r\n');
  expect(lines[DIVING + 1]).toContain(`${DIVERS}.,elsewhere,in passage 1,absent,`);
  expect(lines.filter((line) => line.includes(`and ${DIVERS}.`))).toHaveLength(1);
});

test('in the report the cell quotes the words; without such cells each sentence stands in one cell', () => {
  const report = reportOf({
    analysis: analyse(versions, 'a'),
    story: { title: 'Barge', why: '' },
    problems: [],
    sections: SECTIONS,
    appVersion: '1',
  });
  const { passages = [] } = report.overview ?? {};
  expect(passages[DIVING]?.cells[1]?.readings[0]?.text).toBe(`${HELP}, and ${DIVERS}.`);
  versions.forEach((one, column) => {
    const cells = passages.flatMap(({ cells: row }) => row[column] ?? []);
    const texts = cells.flatMap(({ state, readings }) => (state === 'elsewhere' ? [] : readings));
    expect(texts.map(({ text }) => text).join('\n\n')).toBe(one.text);
  });
  expect(renderCellsCsv(report)).toMatch(/^4,b,.*,elsewhere,/m);
  expect(report.outlets?.[0]?.onlyHere).toEqual([]);
});
