import { firstProse, isLine, isProse, type Label, type Pass } from './page.ts';

/** A heading inside a text is shorter than a headline. */
const HEADING_WORDS = 12;

/** Short lines without a full stop between paragraphs of running text. */
export const headings: Pass = (page) => {
  const first = firstProse(page);
  const labels = new Map<number, Label>();
  page.paragraphs.forEach((paragraph, index) => {
    const next = page.paragraphs[index + 1];
    if (index <= first || !next || page.labels.has(index + 1) || !isProse(next)) return;
    if (
      paragraph.words > HEADING_WORDS ||
      !isLine(paragraph) ||
      /^["'“‘«「„]|^[-–—•*]\s/u.test(paragraph.text)
    )
      return;
    labels.set(index, { role: 'heading', why: 'a short line without a full stop, before running text' });
  });
  return labels;
};
