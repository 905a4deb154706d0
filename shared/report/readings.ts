import type { Lemma, Siglum, Variant } from './report.ts';

/** Stands for a reading that has nothing in the lemma's place. */
export const omits = '';

/** Variants that read the same, as one reading with the sigla of all who have it. */
export function grouped(
  variants: readonly Variant[],
): { readonly words: string; readonly sigla: readonly Siglum[] }[] {
  const groups = new Map<string, Siglum[]>();
  for (const { reading } of variants) {
    const words = reading.text.trim();
    groups.set(words, [...(groups.get(words) ?? []), reading.version]);
  }
  return [...groups].map(([words, sigla]) => ({ words, sigla }));
}

/** Where there is nothing to quote, the word before says where it is missing; none at the beginning. */
export const wordBefore = (lemma: Lemma['lemma'], context: Lemma['context']): string =>
  /\S+\s*$/u.exec(context.text.slice(0, lemma.start - context.start))?.[0].trim() ?? '';
