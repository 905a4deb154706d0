/** A second, invented story: what the ranking makes of it. The weights were set looking at it too, so it is no measure of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { sampleVersion as version } from '../testing.ts';
import { divergences } from './divergences.ts';

const FOLDER = new URL('fixtures/harbour/', import.meta.url);
const found = divergences(
  analyse(
    ['wire', 'courier', 'tribune', 'evening'].map((id) =>
      version(id, readFileSync(new URL(`${id}.txt`, FOLDER), 'utf8')),
    ),
  ),
);

/** Kind and readings as text: "figure 34: wire courier evening | 43: tribune". */
const told = (place: number): string => {
  const { kinds, readings } = found[place] ?? { kinds: [], readings: [] };
  const lines = readings.map(
    ({ state, text, versions }) => `${state === 'says' ? text : state}: ${versions.join(' ')}`,
  );
  return `${kinds[0]} ${lines.join(' | ')}`;
};
const places = (start: string) => found.flatMap((_, place) => (told(place).startsWith(start) ? [place] : []));

test('the figure that contradicts stands first, with its ledger', () => {
  expect(told(0)).toBe('figure 34: wire courier evening | 43: tribune');
});

test('then whose word it is, what people are called, and the vaguer figure, before the headline', () => {
  const headline = places('headline')[0] ?? 0;
  const [claim] = places('attribution The interior ministry said: wire evening');
  const [label] = places('framing protesters: wire tribune evening | rioters');
  const [vague] = places('figure At least 12: wire tribune evening | Several: courier');
  for (const place of [claim, label, vague]) expect(place).toBeLessThan(headline);
  expect(claim).toBeLessThan(vague ?? 0);
});

test('an accusation and its denial that one version leaves out stand among the first five', () => {
  const [left] = places('attribution Organisers accused the police');
  expect(left).toBeLessThan(5);
});

test('headlines weigh less than what differs inside one sentence', () => {
  expect(found[places('headline')[0] ?? 0]?.rank).toMatchObject({ kind: 0.85, contradiction: 0.7 });
});

test('a word that judges is told beside the passage that others leave out', () => {
  expect(places('framing brutally: tribune')).toHaveLength(1);
});

test('what a single version adds comes last', () => {
  expect(places('addition Shops in the old town')).toEqual([found.length - 1]);
});

test('harbour and harbor, organisers and organizers are no divergence', () => {
  for (const { readings } of found)
    for (const { state, text } of readings)
      if (state === 'says') expect(text).not.toMatch(/^harbou?r$|^organi/);
});
