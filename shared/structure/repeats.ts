import { isProse, type Label, type Pass } from './page.ts';

/** Shorter paragraphs ("Yes.", "Share") may well stand twice in a text. */
const REPEATED_WORDS = 4;
/** A pull quote is a sentence of the text set once more. */
const PULL_QUOTE = { from: 5, to: 45 } as const;

/** A text of more paragraphs is a book, in which the search would take too long; it has no pull quotes. */
const BOOK = 1000;

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
export const pullQuotes: Pass = ({ paragraphs, labels }) => {
  const found = new Map<number, Label>();
  if (paragraphs.length > BOOK) return found;
  const prose = paragraphs.filter((paragraph, index) => !labels.has(index) && isProse(paragraph));
  const all = prose.map(({ key }) => `|${key}|`).join('');
  paragraphs.forEach(({ key, words }, index) => {
    if (labels.has(index) || words < PULL_QUOTE.from || words > PULL_QUOTE.to) return;
    if (standsInside(all, key))
      found.set(index, repeat('repeats words of another paragraph, as pull quotes do'));
  });
  return found;
};

/** Whether these words stand somewhere as a part of a paragraph, not as the whole of it. */
function standsInside(all: string, words: string): boolean {
  for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
    const [before, after] = [all[at - 1], all[at + words.length]];
    const whole = before === '|' && after === '|';
    if (!whole && (before === '|' || before === ' ') && (after === '|' || after === ' ')) return true;
  }
  return false;
}
