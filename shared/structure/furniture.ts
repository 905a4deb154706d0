import { inQuotes } from '../right-to-left.ts';
import furniture from './furniture.json' with { type: 'json' };
import { eachParagraph, firstProse, isLine, type Label, type Page, type Pass } from './page.ts';
import { endsSentence, key, type Paragraph } from './paragraphs.ts';

const LINES: ReadonlySet<string> = new Set(furniture.lines.map(key));
const OPENERS = furniture.openers.map(key);
const PHRASE = new RegExp(furniture.phrases.map(key).join('|'), 'u');
const COUNTED =
  '(?:comments?|replies|reply|shares?|likes?|views?|reactions?|kommentare?|commentaires?|comentarios?|commenti|комментари\\p{L}*)';
const NUMBER = String.raw`\d[\d ]*[km]?`;
/** "Read 34 comments", "1.2k shares", "Comments (12)" */
const COUNTER = new RegExp(
  `^(?:(?:read|view|show|see|load|join|ver|voir|lire|alle) )?(?:all )?(?:the )?(?:(?:${NUMBER}|no) ${COUNTED}(?: |$))+$|^(?:(?:ver|voir|lire|view|read|see|alle) )?${COUNTED} ${NUMBER}$|^\\d[\\d ]*[km]$`,
  'u',
);
const TAILS = furniture.tails.map(key);
const CALLS = furniture.calls.map(key);

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
  if (isCall(paragraph, words)) return boilerplate('asks the reader to sign up or follow');
  if (CONTACT.test(paragraph.text)) return boilerplate('says how to reach the writer');
  if (HASHTAGS.test(paragraph.text)) return boilerplate('nothing but tags');
  if (ENTRY.test(paragraph.text) && isLine(paragraph))
    return boilerplate('an entry in a list of what happened when');
  if (isTeaser(paragraph, words)) return boilerplate('points to another article');
  if (isCopyright(paragraph.text)) return boilerplate('a copyright line');
  const phrase = PHRASE.exec(words)?.[0];
  return phrase ? boilerplate(`a notice of the site (${inQuotes(phrase)})`) : undefined;
});

/** Several buttons in one line: "Facebook Twitter WhatsApp", "Share | Print". */
function isShareBar({ key: words, words: count }: Paragraph): boolean {
  return count >= 2 && count <= BAR_WORDS && isMadeOfLines(words.split(' '));
}

/** Whether these words are labels of buttons, one behind the other: "share this article facebook email". */
const isMadeOfLines = (words: readonly string[]): boolean =>
  words.length === 0 ||
  words.some((_, i) => LINES.has(words.slice(0, i + 1).join(' ')) && isMadeOfLines(words.slice(i + 1)));

/** "Sign up for The Morning Tide", as a line without an end: in a sentence, others may be meant. */
const isCall = (paragraph: Paragraph, words: string): boolean =>
  paragraph.words <= BAR_WORDS && isLine(paragraph) && CALLS.some((call) => words.startsWith(`${call} `));

/** "Reach her at alee@gazette.example"; without an address, islands can be reached at low tide. */
const CONTACT = /\b(?:reach(?:ed)?(?:\s(?:her|him|them|us|me))?\sat|contact|e-?mail)\s\S+@\S+\.\S+/iu;
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_]+\s*)+$/u;
/** "4m ago Bridge closed" */
const ENTRY = /^\d{1,2}\s?(?:[mh]|min|mins|minutes?|hrs?|hours?)\sago\s\S/iu;

/** "READ MORE: …", "Lire aussi : …", "» Related …"; with a mark behind the opener, or as a line without an end. */
function isTeaser(paragraph: Paragraph, words: string): boolean {
  if (paragraph.words > TEASER_WORDS) return false;
  const opener = OPENERS.find(
    (known) => words.startsWith(known) && !/^[\p{L}\p{N}]/u.test(words.slice(known.length)),
  );
  if (!opener) return false;
  if (opener === words) return true;
  const rest = paragraph.text.slice(paragraph.text.length - behind(paragraph.text, opener));
  return /^\s*[:：|»>→】］\]]/u.test(rest) || (opener.includes(' ') && isLine(paragraph));
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
  return TAILS.some((tail) => words === tail || (tail.includes(' ') && words.startsWith(`${tail} `)));
}

/** Where the article goes on behind a list: a long paragraph, or one of running text with another sentence behind it. */
function resumption(page: Page, from: number): number {
  const { paragraphs, labels } = page;
  for (let i = firstProse(page, from); i < paragraphs.length; i = firstProse(page, i + 1)) {
    const next = paragraphs.find((_, at) => at > i && !labels.has(at));
    if (
      (paragraphs[i]?.words ?? 0) >= RESUMED_WORDS ||
      (next && endsSentence(next.text) && next.words > TAIL_WORDS)
    )
      return i;
  }
  return paragraphs.length;
}
