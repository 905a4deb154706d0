import { expect, test } from 'vitest';
import { compare } from '../../shared/compare.ts';
import { sampleVersion } from '../../shared/testing.ts';
import { comparedWords, shareInCommon } from './counts.ts';

const version = (text: string) => sampleVersion(text, text, { file: 'a.txt' });

const SHARED = 'The Pentagon said on Monday that it had no plans to withdraw its troops.';
const OWN = 'Oil prices fell.';

test('what is counted are the words that are compared', () => {
  expect(comparedWords(version(`${SHARED} ${OWN}`))).toBe(17);
});

test('the share is that of the words in linked sentences', () => {
  const [base, other] = [version(SHARED), version(`${SHARED} ${OWN}`)];
  expect(shareInCommon(other, compare(base, other).links)).toBeCloseTo(14 / 17);
});

test('a version without words shares nothing', () => {
  expect(shareInCommon(version(''), [])).toBe(0);
});
