/** What a web page says of itself: JSON-LD, OpenGraph and other meta elements, <time>, the browser's own notes. */
import type { Metadata } from '../../../shared/article.ts';
import type { Facts } from './fields.ts';

type Key = keyof Metadata;
type Json = Readonly<Record<string, unknown>>;

/** The first source that knows a fact wins; most telling first. */
const META: Readonly<Record<Key, readonly string[]>> = {
  outlet: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  headline: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title'],
  byline: [
    'author',
    'article:author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'byl',
  ],
  date: [
    'article:published_time',
    'citation_publication_date',
    'citation_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ],
  url: ['og:url', 'parsely-link'],
  language: ['content-language', 'dc.language', 'og:locale'],
};
const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** No headline, name or date is longer; what is, is something else in the wrong place. */
const LONGEST_FACT = 500;

/**
 * All that the page's markup says; each fact tells which part of the markup said it. `lines` are those that the page
 * shows: a title may name the site before the headline or behind it.
 */
export function pageMetadata(document: Document, html: string, lines: readonly string[]): Metadata {
  const facts: Facts = {};
  const learn = (key: Key, value: string | null | undefined, from: string) => {
    const clean = value?.replace(/\s+/g, ' ').trim();
    if (clean && clean.length <= LONGEST_FACT && !facts[key]) facts[key] = { value: clean, from };
  };
  for (const node of articleNodes(document)) fromJsonLd(node, learn);
  fromMeta(document, learn);
  fromElements(document, html, lines, learn);
  if (!facts.outlet && facts.url) learn('outlet', hostOf(facts.url.value), 'the address');
  return facts;
}

type Learn = (key: Key, value: string | null | undefined, from: string) => void;

function fromJsonLd(node: Json, learn: Learn): void {
  learn('headline', text(node.headline) ?? text(node.name), 'JSON-LD');
  learn('outlet', nameOf(node.publisher) ?? nameOf(node.sourceOrganization), 'JSON-LD');
  learn('byline', nameOf(node.author) ?? nameOf(node.creator), 'JSON-LD');
  learn('date', text(node.datePublished) ?? text(node.dateCreated), 'JSON-LD');
  learn('url', text(node.url) ?? idOf(node.mainEntityOfPage), 'JSON-LD');
  learn('language', text(node.inLanguage), 'JSON-LD');
}

function fromMeta(document: Document, learn: Learn): void {
  const metas = [...document.querySelectorAll('meta')].map((meta) => ({
    name: (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('http-equiv') ??
      ''
    ).toLowerCase(),
    content: meta.getAttribute('content'),
  }));
  for (const key of ['outlet', 'headline', 'byline', 'date', 'url', 'language'] as const)
    for (const name of META[key]) {
      const content = metas.find((meta) => meta.name === name && meta.content?.trim())?.content;
      const address = key === 'byline' && content && /^https?:/.test(content);
      if (!address) learn(key, key === 'language' ? content?.replace('_', '-') : content, sourceOf(name));
    }
}

const sourceOf = (name: string) =>
  name.startsWith('og:') || name.startsWith('article:') ? `OpenGraph ${name}` : `meta ${name}`;

function fromElements(document: Document, html: string, lines: readonly string[], learn: Learn): void {
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  learn('headline', document.querySelector('[itemprop~="headline"]')?.textContent, 'itemprop headline');
  learn('headline', loneHeading(document), '<h1>');
  learn(
    'byline',
    document.querySelector('[itemprop~="author"] [itemprop~="name"]')?.textContent,
    'itemprop author',
  );
  learn('byline', document.querySelector('a[rel~="author"]')?.textContent, 'link rel=author');
  learn('date', attribute('[itemprop~="datePublished"]', 'datetime'), 'itemprop datePublished');
  learn('date', attribute('[itemprop~="datePublished"]', 'content'), 'itemprop datePublished');
  learn('date', attribute('article time[datetime], time[pubdate], time[datetime]', 'datetime'), '<time>');
  learn('url', attribute('link[rel="canonical"]', 'href'), 'link rel=canonical');
  learn(
    'url',
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1],
    'the browser’s note on saving',
  );
  learn('language', document.documentElement?.getAttribute('lang'), '<html lang>');
  const { headline, site } = titleParts(document.querySelector('title')?.textContent?.trim() ?? '', lines);
  learn('headline', headline, '<title>');
  if (site && site.split(' ').length <= 4) learn('outlet', site, '<title>');
}

const PARTED = String.raw`\s+(?:[|–—·•»]|-{1,2})\s+`;

/** "Headline - Site"; or "Site - Headline", where the page shows only the latter as a line of its own. */
function titleParts(
  title: string,
  lines: readonly string[],
): { headline: string; site?: string | undefined } {
  const shows = (part: string | undefined) => part !== undefined && lines.includes(part);
  const [, site, behind] = new RegExp(`^(.*?\\S)${PARTED}(.*)$`).exec(title) ?? [];
  if (behind && shows(behind) && !shows(site)) return { headline: behind, site };
  const [, headline = title, last] = new RegExp(`^(.*\\S)${PARTED}(.*?)$`).exec(title) ?? [];
  return { headline, site: last };
}

/** Of several top headings none is known to be the article's. */
function loneHeading(document: Document): string | null | undefined {
  const headings = document.querySelectorAll('h1');
  return headings.length === 1 ? headings[0]?.textContent : undefined;
}

/** The JSON-LD objects that describe an article, wherever they are nested. */
export function articleNodes(document: Document): Json[] {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    graph(parsed(script.textContent ?? '')),
  );
  return nodes.filter((node) =>
    list(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type)),
  );
}

function graph(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(graph);
  if (!isObject(value)) return [];
  return [value, ...list(value['@graph']).filter(isObject), ...list(value.mainEntity).filter(isObject)];
}

/** Pages often hold JSON with raw line breaks in its strings, which JSON.parse rightly refuses. */
function parsed(json: string): unknown {
  const body = json
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
    .replace(/[\n\r\t]+/g, ' ');
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A JSON-LD value as plain text; entities that were escaped twice are undone. */
export function text(value: unknown): string | undefined {
  const [first] = list(value);
  return typeof first === 'string' && first.trim() ? unescaped(first) : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};
const unescaped = (raw: string) =>
  raw.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
    if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    return ENTITIES[name] ?? whole;
  });

/** "Ann Other, Bo Third" from names, objects with names, or lists of either. */
function nameOf(value: unknown): string | undefined {
  const names = list(value).map((item) => (isObject(item) ? text(item.name) : text(item)));
  return names.filter((name) => name && !/^https?:/.test(name)).join(', ') || undefined;
}

const idOf = (value: unknown) => (isObject(value) ? text(value['@id']) : text(value));

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;
}
