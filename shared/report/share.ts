/** "12 of 40 (30 %)": no percentage without what it is of. */
export const share = (count: number, of: number): string =>
  of === 0 ? '0 of 0' : `${count} of ${of} (${percent(count / of)} %)`;

/** 0–1 as whole per cent. */
export const percent = (ratio: number): number => Math.round(100 * ratio);
