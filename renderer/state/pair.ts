/** Under which a comparison of two versions is kept; the order of the two matters. */
export const pairKey = (base: string, other: string): string => `${base} ${other}`;
