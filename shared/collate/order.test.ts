import fc from 'fast-check';
import { expect, test } from 'vitest';
import { order } from './order.ts';

/** "abc abd" are two versions; the order is written the same way. */
const picture = (versions: string): string => {
  const letters = [...new Set(versions.replaceAll(' ', ''))].sort();
  const readings = versions
    .split(' ')
    .map((version) => [...version].map((letter) => letters.indexOf(letter)));
  return order(letters.length, readings)
    .map((p) => letters[p])
    .join('');
};

test.each([
  ['agreement is kept', 'abcd abcd', 'abcd'],
  ['what only one version says stands in its place', 'abcd abxcd abcd', 'abxcd'],
  ['two insertions at one place follow each other whole', 'abcd axyzd', 'abcxyzd'],
  ['the order of most versions breaks a circle', 'abcd abcd dabc', 'abcd'],
  ['one swap in the middle does not disturb the rest', 'abcdefgh abcdefgh abcfdegh', 'abcdefgh'],
  ['versions with nothing in common follow each other', 'abc xyz', 'abcxyz'],
])('%s', (_, versions, expected) => expect(picture(versions)).toBe(expected));

test('every passage is placed once, whatever the versions wish', () => {
  const wishes = fc.array(fc.array(fc.nat(19), { maxLength: 30 }), { maxLength: 6 });
  fc.assert(
    fc.property(wishes, (readings) => {
      expect(new Set(order(20, readings)).size).toBe(20);
    }),
  );
});

test('versions that all follow one order are given back that order', () => {
  const subsets = fc.array(fc.subarray(Array.from({ length: 30 }, (_, p) => p)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(subsets, (readings) => {
      const place = new Map(order(30, readings).map((p, k) => [p, k]));
      const broken = readings.flatMap((list) =>
        list.filter((p, k) => k > 0 && (place.get(p) ?? 0) < (place.get(list[k - 1] ?? 0) ?? 0)),
      );
      expect(broken).toEqual([]);
    }),
  );
});
