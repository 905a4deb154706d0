/** What stands around a text and is known by its place: over the headline, between headline and text, below the text. */
import { eachParagraph, firstProse, isLine, isProse, type Label, type Page, type Pass } from './page.ts';
import { endsSentence, key, type Paragraph } from './paragraphs.ts';

/** A name, a place, "Listen (3 min)": labels are shorter than any summary. */
const LABEL_WORDS = 4;
/** Of the paragraphs behind a heading of comments so many are looked at, and so many must be answers' buttons or ages. */
const COMMENTS_REACH = 12;
const COMMENTS_MARKS = 2;
/** "Ann Lee is a reporter for the Gazette. She has covered the waterfront since 2015." */
const WRITER_WORDS = 60;

const boilerplate = (why: string): Label => ({ role: 'boilerplate', why });
const headlineOf = ({ labels }: Page): number =>
  Math.min(Infinity, ...[...labels].flatMap(([index, { role }]) => (role === 'headline' ? [index] : [])));

/** Menus over the headline that the file names. */
export const aboveHeadline: Pass = (page) => {
  const headline = headlineOf(page);
  if (headline === Infinity || firstProse(page) < headline) return new Map();
  return labelled(page, page.paragraphs.slice(0, headline), 0, boilerplate('stands over the headline'));
};

/** Names, places and buttons between the headline and the text, where a date or a byline stands too. */
export const frontLabels: Pass = (page) => {
  const headline = headlineOf(page);
  const end = firstProse(page);
  if (headline >= end || end === page.paragraphs.length) return new Map();
  const between = [...page.labels].filter(([index]) => index > headline && index < end);
  if (!between.some(([, { role }]) => role === 'byline' || role === 'metadata')) return new Map();
  const short = (paragraph: Paragraph) => paragraph.words <= LABEL_WORDS && !endsSentence(paragraph.text);
  return labelled(
    page,
    page.paragraphs.slice(headline + 1, end),
    headline + 1,
    boilerplate('a label between the headline and the text'),
    short,
  );
};

/** A heading below the last running text, with nothing behind it but further lines. */
export const belowText: Pass = (page) => {
  const { paragraphs, labels } = page;
  const last = paragraphs.findLastIndex(
    (p, i) => (labels.get(i)?.role ?? 'body') === 'body' && (isProse(p) || endsSentence(p.text)),
  );
  const from = paragraphs.findIndex((_, i) => i > last && labels.get(i)?.role === 'heading');
  if (last < 0 || from < 0) return new Map();
  return new Map(
    paragraphs.flatMap((_, i) => {
      const open = i >= from && (!labels.has(i) || labels.get(i)?.role === 'heading');
      return open ? [[i, boilerplate('stands below the text, with no text behind it')] as const] : [];
    }),
  );
};

function labelled(
  { labels }: Page,
  paragraphs: readonly Paragraph[],
  from: number,
  label: Label,
  fits: (paragraph: Paragraph) => boolean = (paragraph) => !isProse(paragraph),
): Map<number, Label> {
  return new Map(
    paragraphs.flatMap((paragraph, i) =>
      fits(paragraph) && !labels.has(from + i) ? [[from + i, label] as const] : [],
    ),
  );
}

const COMMENTS =
  /^(?:(?:read|view|show|see|all|ver|voir|alle) )?(?:\d[\d ]*k? )?(?:comments?|kommentare?|commentaires?|comentarios|commenti|thoughts on .*)(?: \d[\d ]*k?)?$|^(?:most relevant|sort by.*|leave a reply|join the conversation)$/u;
const ANSWER = new Set([
  'reply',
  'replies',
  'report',
  'upvote',
  'antworten',
  'répondre',
  'responder',
  'rispondi',
  'ответить',
  'رد',
  '回复',
  '返信',
  'top fan',
]);
const AGE = /^\d+ ?(?:[smhdwy]|min|mins|minutes?|hrs?|hours?|days?|weeks?|months?|years?)(?: ago)?$/u;

/** Where readers' comments begin: behind running text, at their heading, if answers or ages follow; else the end. */
export function commentsStart(paragraphs: readonly Paragraph[]): number {
  const text = paragraphs.findIndex(isProse);
  const start = paragraphs.findIndex(({ key: words }, index) => {
    if (text < 0 || index < text || !COMMENTS.test(words)) return false;
    const behind = paragraphs.slice(index + 1, index + 1 + COMMENTS_REACH);
    return behind.filter((p) => ANSWER.has(p.key) || AGE.test(p.key)).length >= COMMENTS_MARKS;
  });
  return start < 0 ? paragraphs.length : start;
}

/** Readers' comments, to the end. */
export const comments: Pass = ({ paragraphs }) => {
  const start = commentsStart(paragraphs);
  return new Map(
    paragraphs
      .slice(start)
      .map((_, i) => [start + i, boilerplate('belongs to the readers’ comments')] as const),
  );
};

const ABOUT =
  /^(\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3})\s(?:is (?:an?|the)\s|covers\s|has covered\s|reports\s|writes\s|joined\s)/u;

/** What is said of the writer below the text; of others, it is reporting. */
export const writers: Pass = eachParagraph(WRITER_WORDS, ({ text }, index, page) => {
  const name = ABOUT.exec(text)?.[1];
  if (!name || index <= firstProse(page)) return undefined;
  const signed = page.paragraphs.some(
    (p, i) => i < index && isLine(p) && isByline(page, i) && ` ${p.key} `.includes(` ${key(name)} `),
  );
  return signed ? boilerplate('is about the writer') : undefined;
});

const isByline = ({ labels, paragraphs }: Page, index: number): boolean =>
  labels.get(index)?.role === 'byline' ||
  (labels.get(index)?.role === 'boilerplate' && (paragraphs[index]?.words ?? 0) <= LABEL_WORDS);
