import type { Fact, Metadata } from '../../../shared/article.ts';

/** Metadata while it is being gathered. */
export type Facts = { -readonly [key in keyof Metadata]: Fact };

/** Names that people and programs give the fields of an article, in front matter, tables and JSON; best first. */
const NAMES = {
  headline: ['headline', 'title', 'articletitle', 'webtitle'],
  text: [
    'text',
    'body',
    'content',
    'fulltext',
    'articlebody',
    'article',
    'maintext',
    'articletext',
    'bodytext',
    'bodyhtml',
    'contenthtml',
  ],
  outlet: [
    'outlet',
    'source',
    'sourcename',
    'publisher',
    'publication',
    'newspaper',
    'sitename',
    'publicationname',
    'publishername',
    'outletname',
    'medium',
    'domain',
  ],
  byline: ['byline', 'author', 'authors', 'authorname', 'creator', 'writer'],
  date: [
    'date',
    'published',
    'datepublished',
    'publishedat',
    'publishdate',
    'pubdate',
    'publisheddate',
    'publicationdate',
    'webpublicationdate',
    'datetime',
  ],
  url: ['url', 'link', 'canonicalurl', 'weburl', 'articleurl', 'permalink'],
  language: ['language', 'lang'],
} as const;
export type Field = keyof typeof NAMES;

/** Which field a name means, in whatever case and with whatever marks between its words. */
export function fieldOf(name: string): Field | undefined {
  return FIELDS.get(plainName(name))?.field;
}

/** Of several names in use for a field, the most telling one is to be taken: the lowest. */
export const rankOf = (name: string): number => FIELDS.get(plainName(name))?.rank ?? Number.POSITIVE_INFINITY;

const plainName = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

const FIELDS = new Map<string, { field: Field; rank: number }>();
for (const field of ['headline', 'text', 'outlet', 'byline', 'date', 'url', 'language'] as const)
  for (const [rank, name] of NAMES[field].entries()) FIELDS.set(name, { field, rank });
