import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import comparisonSchema from '../../docs/comparison.schema.json' with { type: 'json' };
import reportSchema from '../../docs/report.schema.json' with { type: 'json' };
import { compare } from '../compare.ts';
import { comparisonJson } from './comparison-json.ts';
import { renderJson } from './json.ts';
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
  expect(comparisonValid(JSON.parse(comparisonJson(compare(...PAIR))))).toBe(true);
});

test('the schema refuses what it does not know', () => {
  expect(reportValid({ ...report(PAIR), surprise: 1 })).toBe(false);
});
