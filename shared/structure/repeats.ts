import { isProse, type Label, type Page, type Pass } from './page.ts';

/** Shorter paragraphs ("Yes.", "Share") may well stand twice in a text. */
const REPEATED_WORDS = 4;
/** A pull quote is a sentence of the text set once more. */
const PULL_QUOTE = { from: 6, to: 45 } as const;

const repeat = (why: string): Label => ({ role: 'boilerplate', why });

/** Paragraphs that the text holds twice, word for word: the first one stays. */
export const repeats: Pass = ({ paragraphs }) => {
  const seen = new Set<string>();
  const labels = new Map<number, Label>();
  paragraphs.forEach(({ key, words }, index) => {
    if (words < REPEATED_WORDS) return;
    if (seen.has(key)) labels.set(index, repeat('repeats an earlier paragraph'));
    seen.add(key);
  });
  return labels;
};

/** Pull quotes: short paragraphs between others whose words also stand, in one piece, in a longer paragraph. */
export const pullQuotes: Pass = (page) => {
  const candidates = candidatesByOpening(page);
  const labels = new Map<number, Label>();
  if (candidates.size === 0) return labels;
  page.paragraphs.forEach((paragraph, index) => {
    if (page.labels.has(index) || !isProse(paragraph)) return;
    const words = paragraph.key.split(' ');
    words.forEach((_, at) => {
      for (const quote of candidates.get(opening(words, at)) ?? [])
        if (
          quote.index !== index &&
          quote.words.length < words.length &&
          quote.words.every((w, k) => w === words[at + k])
        )
          labels.set(quote.index, repeat('repeats words of another paragraph, as pull quotes do'));
    });
  });
  return labels;
};

interface Quote {
  readonly index: number;
  readonly words: readonly string[];
}

/** Quotes are looked up by their first two words. */
const opening = (words: readonly string[], at: number): string => `${words[at]} ${words[at + 1]}`;

function candidatesByOpening({ paragraphs, labels }: Page): Map<string, Quote[]> {
  const found = new Map<string, Quote[]>();
  paragraphs.forEach((paragraph, index) => {
    if (labels.has(index) || paragraph.words < PULL_QUOTE.from || paragraph.words > PULL_QUOTE.to) return;
    const words = paragraph.key.split(' ');
    if (words.length < PULL_QUOTE.from) return;
    const id = opening(words, 0);
    found.set(id, [...(found.get(id) ?? []), { index, words }]);
  });
  return found;
}
