/**
 * Those of `items` that nothing in `others` equals. Rules look for the others in the whole sentence, not in the edit:
 * what has only moved inside the sentence is no difference.
 */
export const unmatched = <T>(
  items: readonly T[],
  others: readonly T[],
  equal: (item: T, other: T) => boolean,
): T[] => items.filter((item) => !others.some((other) => equal(item, other)));
