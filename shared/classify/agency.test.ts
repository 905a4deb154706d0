import { expect, test } from 'vitest';
import { change, sideIn } from './testing.ts';

/** "killed by Israeli troops" for each deed in a text; "killed by nobody" in the passive voice. */
const told = (text: string): string[] =>
  sideIn(text).deeds.map(
    ({ start, end, doer, passive }) =>
      `${text.slice(start, end)} by ${doer ? text.slice(doer.start, doer.end) : passive ? 'nobody' : 'someone'}`,
  );

test.each([
  ['On Monday Israel killed 12 people', ['killed by Israel']],
  ['On Monday the troops who later attacked them', ['attacked by troops']],
  ['On Monday 12 people were killed', ['killed by nobody']],
  ['On Monday 12 people were killed in Rafah by armed settlers from it', ['killed by armed settlers']],
  ['On Monday 12 people were killed by a falling tree', ['killed by nobody']],
  ['attacks on foreign forces', ['attacks by nobody']],
  ['attacks by armed groups on foreign forces', ['attacks by armed groups']],
  ['after an Israeli strike on it', ['strike by Israeli']],
  ['On Monday the blast killed 12 people', ['blast by nobody', 'killed by nobody']],
  ['the war in the Gaza Strip has killed many', ['killed by someone']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'the doer cut behind the passive voice',
    'In Rafah 12 people were killed{ by Israeli troops}.',
    'In Rafah 12 people were killed{}.',
    'Israeli troops: only the first says who did it',
  ],
  [
    'the active voice made passive',
    'On Monday {Israel killed} 12 people.',
    'On Monday 12 people {were killed}.',
    'Israel: only the first says who did it',
  ],
  [
    'the doer of an event named',
    'They condemned attacks{} on foreign forces.',
    'They condemned attacks{ by armed groups} on foreign forces.',
    'armed groups: only the second says who did it',
  ],
])('%s', (_, a, b, why) => {
  expect(change(a, b)).toMatchObject({ kind: 'framing', why });
});

test.each([
  ['the doer named in another place', 'There {Israel killed} 12', 'There 12 {were killed} by Israel'],
  ['another form of its name', 'killed{ by Israeli troops} in the war', 'killed{} in the war of Israel'],
])('no doer left out: %s', (_, a, b) => {
  expect(change(a, b).why).not.toContain('who did it');
});
