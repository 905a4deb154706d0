import { expect, test } from 'vitest';
import { analyse, ofOutlets } from '../analysis.ts';
import type { Version } from '../article.ts';
import { tablesOf } from '../classify/lexicon.ts';
import { divergences } from '../divergence/divergences.ts';
import { WRITERS } from '../report/formats.ts';
import { reportOf } from '../report/model.ts';
import { SECTIONS } from '../report/report.ts';
import { statesOf } from '../states.ts';
import { sampleVersion } from '../testing.ts';
import { CONSENSUS } from './consensus.ts';
import { collationCsv } from './csv.ts';

const SAID = [
  'The harbour of Basra was closed by the army on Monday after a fire in two oil tanks.',
  'The minister of trade promised the families of the sailors help within ten days.',
  'A court in Najaf heard the owners of the burnt tanker for the first time.',
  'Divers from Amara searched the sunken barge until late in the evening.',
  'The price of crude rose by three dollars on the exchange in London.',
  'Doctors at the clinic of Kut treated forty dockers for smoke and burns.',
  'The union of pilots called for a strike over the missing fire engines.',
  'A school near the pier stayed shut because ash lay on its playground.',
];
/** Who carries which of the statements: each is shared by some, and nobody has half of them. */
const story = (...carried: readonly (readonly number[])[]): Version[] =>
  carried.map((places, v) => sampleVersion(`v${v}`, places.map((p) => SAID[p]).join('\n\n')));
const SCATTERED = story([0, 1, 2], [2, 3, 4], [4, 5, 6], [6, 7, 0], [1, 3, 5], [7]);

test('where no version carries half of what they share, the consensus is the base, and says that it is inferred', () => {
  const { collation, base } = analyse(SCATTERED);
  const consensus = collation.versions[base.version];
  expect(consensus).toMatchObject({
    inferred: true,
    metadata: { outlet: { value: 'Consensus (inferred)' } },
  });
  expect(base.inferred).toBe(true);
  expect(base.why).toMatch(/^puts together the 8 passages.*no version carries half.*no outlet published it$/);
  expect([...SAID].every((sentence) => consensus?.text.includes(sentence))).toBe(true);
});

test('where a version fits there is none, unless the reader chooses it', () => {
  const fitting = story([0, 1, 2, 3], [0, 1, 2], [2, 3]);
  expect(analyse(fitting).outlets).toBeUndefined();
  const { collation, base } = analyse(fitting, CONSENSUS);
  expect(collation.versions[base.version]?.inferred).toBe(true);
  expect(base.why).not.toContain('no version carries half');
});

test('with half of the shared passages a version fits still', () => {
  expect(analyse(story([0, 1, 2, 3], [2, 3, 4, 5], [4, 5, 0, 1], [6, 7], [6, 7])).outlets).toBeUndefined();
});

test('two versions have no consensus', () => {
  expect(analyse(story([0, 1], [0, 2]), CONSENSUS).collation.versions.length).toBe(2);
});

test('each passage is the majority’s reading, and what one version alone has is not in it', () => {
  const [first = '', second = ''] = SAID;
  const other = first.replace('two oil tanks', 'dozens of oil tanks');
  const versions = [`${first}\n\n${second}`, first, `${other}\n\n${second}`, `${first}\n\n${SAID[2]}`];
  const { collation, base } = analyse(
    versions.map((text, v) => sampleVersion(`v${v}`, text)),
    CONSENSUS,
  );
  expect(collation.versions[base.version]?.text.trim().split('\n\n')).toEqual([first, second]);
});

test('its blocks cover its text, and its sentences stand where the collation says', () => {
  const { collation, base } = analyse(SCATTERED);
  const { text = '', blocks = [], sentences = [] } = collation.versions[base.version] ?? {};
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  const places = collation.passages.flatMap(({ readings }) => readings[base.version] ?? []);
  expect(places).toEqual(sentences.map((_, index) => index));
});

test('shuffling the files changes nothing in it', () => {
  const [one, other] = [SCATTERED, [...SCATTERED].reverse()].map((versions) => {
    const { collation, base } = analyse(versions);
    return collation.versions[base.version];
  });
  expect(one).toEqual(other);
});

test('it is not one of the outlets: nothing is said of what it has, lacks or shares', () => {
  const analysis = analyse(SCATTERED);
  const outlets = ofOutlets(analysis);
  expect(outlets.collation.versions).toEqual(SCATTERED);
  expect(analysis.similarity.verbatim.length).toBe(SCATTERED.length);
  const found = divergences(outlets, tablesOf(analysis.lexicon));
  expect(found.length).toBeGreaterThan(0);
  expect(JSON.stringify(found)).not.toContain(CONSENSUS);
});

test('every version is measured by it: it has each shared passage, and they have it or not', () => {
  const analysis = analyse(SCATTERED);
  const states = statesOf(analysis);
  expect(states.map((row) => row[analysis.base.version])).toEqual(SAID.map(() => 'base'));
  expect(states.flat().filter((state) => state === 'same').length).toBe(16);
});

test.each(['html', 'md', 'json', 'csv', 'tei'] as const)(
  'a report as %s says that it is inferred',
  async (format) => {
    const report = reportOf({
      story: { title: 'The fire', why: 'they share sentences' },
      analysis: analyse(SCATTERED),
      problems: [],
      sections: SECTIONS,
      appVersion: '1',
    });
    const written = String(await WRITERS[format].render(report));
    expect(written).toContain('Consensus (inferred)');
    if (format !== 'csv') expect(written).toContain('no outlet published it');
    expect(report.outlets?.map(({ version }) => version)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    if (format === 'html') expect(written).toContain('6 versions of one story');
    if (format === 'html' || format === 'md') expect(written).toContain('none: put together by Variorum');
  },
);

test('the table for a spreadsheet names it', () => {
  const analysis = analyse(SCATTERED);
  const names = analysis.collation.versions.map(({ metadata, file }) => metadata.outlet?.value ?? file);
  expect(collationCsv(analysis, names).split('\n')[0]).toContain('g Consensus (inferred)');
});
