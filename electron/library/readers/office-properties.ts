/** What a word processor's file says of itself, in the vocabulary that Word and OpenDocument share. */
import { DOMParser } from 'linkedom';
import type { Metadata } from '../../../shared/article.ts';
import { tidy } from '../decode.ts';
import type { Facts } from './fields.ts';

const PROPERTIES = {
  headline: ['dc:title'],
  byline: ['dc:creator', 'meta:initial-creator'],
  date: ['dcterms:created', 'meta:creation-date'],
  outlet: ['dc:publisher'],
  language: ['dc:language'],
} as const;

/** Names that programs put there when no person did. */
const NOBODY =
  /^(?:untitled.*|document ?\d*|microsoft word - .*|.*\.(?:docx?|odt|rtf|indd|pdf)|user|admin|administrator|owner|unknown|author|python-docx|microsoft office user|microsoft account|windows user|libreoffice.*)$/i;
/** What python-docx leaves in the files it makes. */
const TEMPLATE_DATE = '2013-12-23T23:15:00Z';

/** Facts from the XML of core properties (Word) or meta.xml (OpenDocument). */
export function officeProperties(xml: string): Metadata {
  if (xml.trim() === '') return {};
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const facts: Facts = {};
  for (const key of ['headline', 'byline', 'date', 'outlet', 'language'] as const)
    for (const name of PROPERTIES[key]) {
      const value = named(document.getElementsByTagName(name)[0]?.textContent);
      if (value && !facts[key]) facts[key] = { value, from: `document properties (${name})` };
    }
  return facts;
}

/** The value if a person can have meant it. */
export function named(value: string | null | undefined): string | undefined {
  const clean = tidy(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' || clean.length > 500 || clean === TEMPLATE_DATE || NOBODY.test(clean)
    ? undefined
    : clean;
}
