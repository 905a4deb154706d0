/** A web page's text: the article, and all else that the page says. */
import { Readability } from '@mozilla/readability';
import type { Metadata } from '../../../shared/article.ts';
import { tidy } from '../decode.ts';
import type { Extracted } from './extracted.ts';
import { articleNodes, pageMetadata, text } from './page-metadata.ts';
import { takeNotes } from './page-notes.ts';
import { unseen } from './page-unseen.ts';
import { parsePage } from './parse-page.ts';
import { join, type Passage, passagesOf, TOP_HEADING } from './passages.ts';
import { shallow } from './shallow.ts';

/** Below this, or below a quarter of the page's text, an extraction is checked by the second opinion. */
const SHORT_ARTICLE = 500;
const SMALL_SHARE = 0.25;
/** Another opinion must find half as much again to be believed: it may as well be that it kept menus. */
const MUCH_MORE = 1.5;
/** A standfirst is a sentence at least; below are labels, dates and bylines. */
const SHORTEST_STANDFIRST = 40;

/** Extracts the article from a page's HTML, or takes all of it (`whole`), as there are no menus in mails; scripts are never run. `notices` and `encoding` are passed through. */
export async function readPage(
  html: string,
  from: Pick<Extracted, 'encoding' | 'notices'>,
  whole = false,
): Promise<Extracted> {
  const { source, notices } = shallow(tidy(html));
  const document = parsePage(source);
  const notes = [...takeNotes(document), ...(whole ? takeHidden(document) : [])];
  const page = passagesOf(document.documentElement ?? document);
  const metadata = pageMetadata(
    document,
    source,
    page.flatMap(({ text }) => text.split('\n')),
  );
  const rest = unseen(document, source);
  const standfirst = standfirstOf(document, page);
  const best = whole ? page : await article(document, source, page);
  const passages = headed(best, page, metadata, standfirst);
  return {
    ...from,
    notices: [...from.notices, ...notices],
    metadata,
    ...join(passages),
    outside: [...without(page, passages), ...notes, ...rest].join('\n'),
  };
}

/** What mails hide from readers, for mail programs to show beside the subject. Extraction leaves it out of web pages itself. */
function takeHidden(document: Document): string[] {
  const hidden = [...document.querySelectorAll('[style]')].filter((element) =>
    /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? ''),
  );
  return hidden.map((element) => {
    element.remove();
    return tidy(element.textContent ?? '').trim();
  });
}

/** The article's passages by the opinion that is most likely right. Uses up `document`. */
async function article(document: Document, source: string, page: readonly Passage[]): Promise<Passage[]> {
  const told = articleNodes(document).map((node) => text(node.articleBody) ?? '');
  const plainPage = page.filter(({ role }) => role !== 'boilerplate');
  const first = byReadability(document);
  const little = length(first) < SHORT_ARTICLE || length(first) < length(page) * SMALL_SHARE;
  const doubtful = little && length(page) > length(first) * MUCH_MORE;
  const second = doubtful ? await byDefuddle(source) : [];
  const seen = length(second) > length(first) * MUCH_MORE ? second : first;
  const visible = length(seen) > 0 ? seen : plainPage;
  const body = asPassages(told.sort((a, b) => b.length - a.length)[0] ?? '');
  return length(body) > length(visible) * MUCH_MORE ? body : visible;
}

/** Defuddle wants an address; it fetches nothing. */
const NOWHERE = 'https://page.invalid/';

function byReadability(document: Document): Passage[] {
  try {
    const reader = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true });
    const content = reader.parse()?.content;
    return content ? passagesOf(content) : [];
  } catch {
    return [];
  }
}

async function byDefuddle(source: string): Promise<Passage[]> {
  const { DefuddleClass } = await import('defuddle/node');
  const document = parsePage(source);
  // It would read JSON-LD too, and print what it finds wrong there.
  for (const script of document.querySelectorAll('script')) script.remove();
  try {
    const { content } = new DefuddleClass(document, { url: NOWHERE, useAsync: false }).parse();
    return passagesOf(parsePage(content));
  } catch {
    return [];
  }
}

const length = (passages: readonly Passage[]) =>
  passages.reduce((sum, passage) => sum + passage.text.length, 0);

const asPassages = (body: string): Passage[] =>
  body
    .replace(/<[^>]{1,1000}>/g, '\n')
    .split(/\n+/)
    .map((line) => ({ text: tidy(line).trim() }))
    .filter((passage) => passage.text);

/** Extraction leaves headline and standfirst out, being above the article; they are part of what is compared. */
function headed(
  passages: readonly Passage[],
  page: readonly Passage[],
  metadata: Metadata,
  standfirst: string | undefined,
): Passage[] {
  const headline = page.find(
    (passage) =>
      passage.role === 'heading' && metadata.headline && alike(passage.text, metadata.headline.value),
  );
  const shown =
    headline?.text ?? (passages.some(({ role }) => role === 'headline') ? undefined : topHeading(page));
  const isStandfirst = (passage: Passage) =>
    standfirst !== undefined && key(passage.text) === key(standfirst);
  const kept = passages.filter((passage) => !shown || key(passage.text) !== key(shown));
  const above: Passage[] = shown ? [{ text: shown, role: 'headline', why: 'the page’s top heading' }] : [];
  if (!standfirst) return [...above, ...kept];
  const told: Passage = {
    text: standfirst,
    role: 'standfirst',
    why: 'shown on the page and also its description',
  };
  return kept.some(isStandfirst)
    ? [...above, ...kept.map((passage) => (isStandfirst(passage) ? told : passage))]
    : [...above, told, ...kept];
}

/** The page's only <h1>. */
function topHeading(page: readonly Passage[]): string | undefined {
  const tops = page.filter(({ why }) => why === TOP_HEADING);
  return tops.length === 1 ? tops[0]?.text : undefined;
}

/** The page's own description of the article, if the page also shows it. */
function standfirstOf(document: Document, page: readonly Passage[]): string | undefined {
  const told = [...document.querySelectorAll('meta[name="description"], meta[property="og:description"]')]
    .map((meta) => meta.getAttribute('content') ?? '')
    .concat(articleNodes(document).map((node) => text(node.description) ?? ''))
    .map(key);
  return page.find(
    (passage) => passage.text.length >= SHORTEST_STANDFIRST && told.includes(key(passage.text)),
  )?.text;
}

/** Equal but for case, marks and white space, or one is the other with the outlet's name behind. */
function alike(one: string, other: string): boolean {
  const [a, b] = [key(one), key(other)];
  return (
    a !== '' &&
    b !== '' &&
    (a === b || (a.length > 15 && b.startsWith(a)) || (b.length > 15 && (a.startsWith(b) || a.endsWith(b))))
  );
}

const key = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The page's passages that the article has not, each as often as it has them more. */
function without(page: readonly Passage[], article: readonly Passage[]): string[] {
  const taken = new Map<string, number>();
  for (const passage of article) taken.set(key(passage.text), (taken.get(key(passage.text)) ?? 0) + 1);
  return page.flatMap((passage) => {
    const left = taken.get(key(passage.text)) ?? 0;
    taken.set(key(passage.text), left - 1);
    return left > 0 ? [] : [passage.text];
  });
}
