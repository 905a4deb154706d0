import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import comparisonSchema from '../../docs/comparison.schema.json' with { type: 'json' };
import reportSchema from '../../docs/report.schema.json' with { type: 'json' };
import { ROLES, type Version } from '../article.ts';
import { ENGLISH } from '../classify/tables.ts';
import { compare } from '../compare.ts';
import { KINDS, RELATIONS } from '../comparison.ts';
import type { DivergenceKind, ReadingState } from '../divergence/divergence.ts';
import { anchorAt } from '../project/anchor.ts';
import { STATES } from '../states.ts';
import { comparisonJson } from './comparison-json.ts';
import { renderJson } from './json.ts';
import { SECTIONS } from './report.ts';
import { HOSTILE, PAIR, report, version } from './samples.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
const [reportValid, comparisonValid] = [ajv.compile(reportSchema), ajv.compile(comparisonSchema)];

test('a report keeps to its schema and comes back as it was', () => {
  const words = fc.constantFrom(...HOSTILE, 'One two three.', 'Four five six seven.', '\n\n');
  const text = fc.array(words).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const made = report(texts.map((one) => version(one)));
      const back: unknown = JSON.parse(renderJson(made));
      expect(reportValid(back), ajv.errorsText(reportValid.errors)).toBe(true);
      expect(back).toEqual(made);
    }),
    { numRuns: 12 },
  );
});

test('a comparison keeps to its schema', () => {
  const [a, b] = PAIR;
  const at = (one: Version, index: number) =>
    one.sentences.slice(index, index + 1).map((s) => anchorAt(one, s));
  const settled = { type: 'link' as const, a: at(a, 1), b: at(b, 1), linked: true };
  for (const corrections of [[], [settled]])
    expect(comparisonValid(JSON.parse(comparisonJson(compare(a, b, ENGLISH, corrections))))).toBe(true);
});

test('the schema refuses what it does not know', () => {
  expect(reportValid({ ...report(PAIR), surprise: 1 })).toBe(false);
});

// Records, so that a word that joins a union without joining the schema is a type error here.
const READING_STATES: Readonly<Record<ReadingState, true>> = {
  says: true,
  rewritten: true,
  silent: true,
  elsewhere: true,
  aside: true,
  doubtful: true,
  absent: true,
};
const DIVERGENCE_KINDS: Readonly<Record<DivergenceKind, true>> = {
  figure: true,
  name: true,
  date: true,
  quote: true,
  attribution: true,
  framing: true,
  hedge: true,
  omission: true,
  addition: true,
  headline: true,
  move: true,
};

test('the schema knows every word of the vocabulary', () => {
  const { $defs, properties } = reportSchema;
  const { kinds, readings } = $defs.finding.properties;
  expect(readings.items.properties.state.enum.toSorted()).toEqual(Object.keys(READING_STATES).toSorted());
  expect(kinds.items.enum.toSorted()).toEqual(Object.keys(DIVERGENCE_KINDS).toSorted());
  expect($defs.role.enum).toEqual([...ROLES]);
  expect($defs.change.properties.kind.enum).toEqual([...KINDS]);
  expect($defs.link.properties.relation.enum).toEqual([...RELATIONS]);
  expect($defs.cell.properties.state.enum).toEqual([...STATES]);
  expect(properties.sections.items.enum).toEqual([...SECTIONS]);
});
