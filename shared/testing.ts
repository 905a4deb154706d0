/** Made-up articles for the tests, and words to make texts of. */
import type { Article, Version } from './article.ts';
import { versionOf } from './compare.ts';

/** An article that holds the text and nothing else; what is given besides stands in it too. */
export const sampleArticle = (id: string, text: string, given: Partial<Article> = {}): Article => ({
  id,
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  encoding: 'UTF-8',
  text,
  metadata: {},
  hints: [],
  outside: '',
  warnings: [],
  ...given,
});

/** It, taken apart. */
export const sampleVersion = (id: string, text: string, given: Partial<Article> = {}): Version =>
  versionOf(sampleArticle(id, text, given));

export const NOUNS = [
  'minister',
  'army',
  'court',
  'bank',
  'union',
  'harbour',
  'school',
  'factory',
  'river',
  'council',
];

export const VERBS = [
  'opened',
  'closed',
  'praised',
  'left',
  'reached',
  'warned',
  'joined',
  'called',
  'fought',
  'paid',
];

export const CITIES = ['Mosul', 'Basra', 'Erbil', 'Najaf', 'Kirkuk', 'Ramadi', 'Samarra'];
