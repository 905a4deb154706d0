import type { Role } from '../article.ts';
import { endsSentence, type Paragraph } from './paragraphs.ts';

/** A paragraph's role and the reason, in plain words. */
export interface Label {
  readonly role: Role;
  readonly why: string;
}

/** The paragraphs of one story and the labels given so far, by the paragraph's index. */
export interface Page {
  readonly paragraphs: readonly Paragraph[];
  readonly labels: ReadonlyMap<number, Label>;
  /** What the format's reader found as the headline. */
  readonly headline?: string | undefined;
  /** What it found as the outlet. */
  readonly outlet?: string | undefined;
}

/** Looks at the page and gives labels to paragraphs; what an earlier pass has labelled stays. */
export type Pass = (page: Page) => ReadonlyMap<number, Label>;

/** What parts a standfirst from the text behind it. */
export const PARTING: ReadonlySet<Role | undefined> = new Set(['byline', 'metadata', 'caption'] as const);

/** Applies passes in order; the first label of a paragraph stays. */
export function applyPasses(page: Page, passes: readonly Pass[]): Page {
  const labels = new Map(page.labels);
  for (const pass of passes)
    for (const [index, label] of pass({ ...page, labels })) if (!labels.has(index)) labels.set(index, label);
  return { ...page, labels };
}

/** Applies a pass whose labels win over those given before. */
export const overlaid = (page: Page, pass: Pass): Page => ({
  ...page,
  labels: new Map([...page.labels, ...pass(page)]),
});

/** A pass from a rule that looks at one paragraph at a time; `limit` is the most words it may have. */
export const eachParagraph =
  (limit: number, rule: (paragraph: Paragraph, index: number, page: Page) => Label | undefined): Pass =>
  (page) =>
    new Map(
      page.paragraphs.flatMap((paragraph, index) => {
        if (page.labels.has(index) || paragraph.words > limit) return [];
        const label = rule(paragraph, index, page);
        return label ? [[index, label] as const] : [];
      }),
    );

/** From this many words on, a paragraph with an end mark is running text rather than a headline or a teaser. */
const PROSE_WORDS = 15;
/** From this many words on, even one without an end mark (Thai writes none). */
const LONG_PROSE_WORDS = 40;
/** The longest headline, in words. */
const HEADLINE_WORDS = 25;

/** Running text: whole sentences. */
export const isProse = ({ text, words }: Paragraph): boolean =>
  words >= LONG_PROSE_WORDS || (words >= PROSE_WORDS && endsSentence(text));

/** A line as headlines and teasers are: short, and not ended like a sentence (but it may ask or shout). */
export const isLine = ({ text, words }: Paragraph): boolean =>
  words > 0 && words <= HEADLINE_WORDS && !/[.。।۔,;:：；、،]["'”’»」』)\]]*$/u.test(text);

/** Index of the first paragraph of running text without a label, from `from` on; the page's length if none. */
export function firstProse({ paragraphs, labels }: Page, from = 0): number {
  const index = paragraphs.findIndex((p, i) => i >= from && !labels.has(i) && isProse(p));
  return index < 0 ? paragraphs.length : index;
}
