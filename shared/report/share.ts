import type { ReportVersion } from './report.ts';

/** "12 of 40 (30 %)": no percentage without what it is of. */
export const share = (count: number, of: number): string =>
  of === 0 ? '0 of 0' : `${count} of ${of} (${percent(count / of)} %)`;

/** How much of a version takes no part in the comparison. */
export const setAside = ({ words }: ReportVersion): string => share(words.all - words.compared, words.all);

/** 0–1 as whole per cent. */
export const percent = (ratio: number): number => Math.round(100 * ratio);
