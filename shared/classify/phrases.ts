/** Looking up phrases of one or more words in a running text. */
import { tokens } from '../words/tokens.ts';
import type { Word } from './text.ts';

/** Values by phrase, filed under the form of the phrase's first word. */
export interface Phrases<T> {
  /** The form in which words are compared, such as their canonical form or their stem. */
  readonly form: (canonical: string) => string;
  readonly entries: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;
}

export interface Found<T> {
  readonly value: T;
  /** How many words the phrase takes. */
  readonly length: number;
}

/** What a phrase is filed under: its words in the form in which they are compared, joined by spaces. */
export const phraseKey = (phrase: string, form: (canonical: string) => string = (word) => word): string =>
  tokens(phrase)
    .map(({ canonical }) => form(canonical))
    .join(' ');

/** Files phrases for look-up; a later entry replaces an earlier one of the same words. */
export function phrases<T>(
  entries: Iterable<readonly [string, T]>,
  form: (canonical: string) => string = (word) => word,
): Phrases<T> {
  const unique = new Map<string, { words: string[]; value: T }>();
  for (const [phrase, value] of entries) {
    const key = phraseKey(phrase, form);
    if (key) unique.set(key, { words: key.split(' '), value });
  }
  const filed = new Map<string, { words: string[]; value: T }[]>();
  for (const entry of unique.values()) {
    const first = entry.words[0] ?? '';
    filed.set(first, [...(filed.get(first) ?? []), entry]);
  }
  for (const list of filed.values()) list.sort((x, y) => y.words.length - x.words.length);
  return { form, entries: filed };
}

/** The longest phrase that begins at this word. */
export function phraseAt<T>(
  words: readonly Word[],
  at: number,
  { form, entries }: Phrases<T>,
): Found<T> | undefined {
  const word = words[at];
  if (!word) return undefined;
  const found = entries
    .get(form(word.canonical))
    ?.find((entry) => entry.words.every((part, k) => form(words[at + k]?.canonical ?? '') === part));
  return found && { value: found.value, length: found.words.length };
}
