import { inQuotes } from '../right-to-left.ts';
import furniture from './furniture.json' with { type: 'json' };
import { eachParagraph, firstProse, isLine, isProse, type Label, type Page, type Pass } from './page.ts';
import { key, type Paragraph } from './paragraphs.ts';

const LINES: ReadonlySet<string> = new Set(furniture.lines.map(key));
const OPENERS = furniture.openers.map(key);
const PHRASE = new RegExp(furniture.phrases.map(key).join('|'), 'u');
const COUNTED =
  '(?:comments?|replies|reply|shares?|likes?|views?|reactions?|kommentare?|commentaires?|comentarios?|commenti|комментари\\p{L}*)';
const NUMBER = String.raw`\d[\d ]*[km]?`;
/** "Read 34 comments", "1.2k shares", "Comments (12)" */
const COUNTER = new RegExp(
  `^(?:(?:read|view|show|see|load|join) )?(?:all )?(?:the )?(?:(?:${NUMBER}|no) ${COUNTED}(?: |$))+$|^${COUNTED} ${NUMBER}$`,
  'u',
);
const TAILS = furniture.tails.map(key);

/** Legal notices and newsletter boxes are a short paragraph; the same words in a longer one are reporting. */
const NOTICE_WORDS = 60;
/** A row of buttons has at most this many words. */
const BAR_WORDS = 12;
/** A teaser names one article. */
const TEASER_WORDS = 30;
/** "More from …" and the like are headings of a list. */
const TAIL_WORDS = 8;
/** A single paragraph as long as this is the article again, not a teaser's summary. */
const RESUMED_WORDS = 30;

const boilerplate = (why: string): Label => ({ role: 'boilerplate', why });

/** Share bars, menus, notices and single teasers, known by their words. */
export const furnitureLines: Pass = eachParagraph(NOTICE_WORDS, (paragraph) => {
  const words = paragraph.key;
  if (!words && !/[\p{L}\p{N}]/u.test(paragraph.text)) return boilerplate('has no words');
  if (LINES.has(words)) return boilerplate('a button or label of the page');
  if (COUNTER.test(words)) return boilerplate('counts comments or shares');
  if (isShareBar(paragraph)) return boilerplate('a row of the page’s buttons');
  if (isTeaser(paragraph, words)) return boilerplate('points to another article');
  if (isCopyright(paragraph.text)) return boilerplate('a copyright line');
  const phrase = PHRASE.exec(words)?.[0];
  return phrase ? boilerplate(`a notice of the site (${inQuotes(phrase)})`) : undefined;
});

/** Several buttons in one line: "Facebook Twitter WhatsApp", "Share | Print". */
function isShareBar({ text, words }: Paragraph): boolean {
  if (words < 2 || words > BAR_WORDS) return false;
  const parts = text
    .split(/[|·•,/\s]+/u)
    .map(key)
    .filter(Boolean);
  return parts.length >= 2 && parts.every((part) => LINES.has(part));
}

/** "READ MORE: …", "Lire aussi : …", "» Related …"; with a mark behind the opener, or as a line without an end. */
function isTeaser(paragraph: Paragraph, words: string): boolean {
  if (paragraph.words > TEASER_WORDS) return false;
  const opener = OPENERS.find(
    (known) => words.startsWith(known) && !/^[\p{L}\p{N}]/u.test(words.slice(known.length)),
  );
  if (!opener) return false;
  if (opener === words) return true;
  const rest = paragraph.text.slice(paragraph.text.length - behind(paragraph.text, opener));
  return /^\s*[:：|»>→]/u.test(rest) || (opener.includes(' ') && isLine(paragraph));
}

/** How many characters of `text` stand behind the opener's letters and digits. */
function behind(text: string, opener: string): number {
  let left = opener.replace(/\s/gu, '').length;
  const at = [...text].findIndex((char) => /[\p{L}\p{N}\p{M}]/u.test(char) && --left === 0);
  return [...text].slice(at + 1).join('').length;
}

export const isCopyright = (text: string): boolean =>
  /^(?:©|\(c\)\s*\d{4}|copyright\s*(?:©|\(c\)|\d{4}|by\s))/iu.test(text) ||
  /©\s*(?:copyright\s*)?\d{4}/iu.test(text);

/** The heading of a list of teasers, and the list behind it, up to where the article goes on. */
export const teaserLists: Pass = (page) => {
  const labels = new Map<number, Label>();
  page.paragraphs.forEach((paragraph, index) => {
    if (labels.has(index) || !isTail(paragraph) || index === 0) return;
    labels.set(index, boilerplate('the heading of a list of other articles'));
    for (let i = index + 1; i < resumption(page, index + 1); i++)
      labels.set(i, boilerplate(`in the list under ${inQuotes(paragraph.text)}`));
  });
  return labels;
};

/** Whether a line is the heading of a list of teasers. */
export function isTail(paragraph: Paragraph): boolean {
  if (paragraph.words > TAIL_WORDS || !isLine({ ...paragraph, text: paragraph.text.replace(/[:：]$/u, '') }))
    return false;
  const words = paragraph.key;
  return TAILS.some((tail) => words === tail || words.startsWith(`${tail} `));
}

/** Where the article goes on behind a list: two paragraphs of running text in a row, or a long one. */
function resumption(page: Page, from: number): number {
  for (let i = firstProse(page, from); i < page.paragraphs.length; i = firstProse(page, i + 1)) {
    const [here, next] = [page.paragraphs[i], page.paragraphs[i + 1]];
    if (here && (here.words >= RESUMED_WORDS || (next && isProse(next)))) return i;
  }
  return page.paragraphs.length;
}
