import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoleHint } from '../article.ts';
import { versionsOf } from '../compare.ts';
import { article } from './examples.ts';
import { splitArticles } from './others.ts';

const FIRST = `Iraq seeks quick exit of US forces

Iraq wants a quick and orderly exit of US-led forces but has not set a deadline, the prime minister said on Tuesday.

Calls for their departure have gained steam after a series of strikes on groups close to Iran, which the government condemned.

The Pentagon said it had no plans to withdraw its 2,500 troops, which are in Iraq at the invitation of its government.`;
const TEXT = `Negotiators were to meet in the Qatari capital Doha again on Friday in an effort to hammer out a ceasefire agreement.

Gaza health officials reported separately on Thursday that the death toll there had surpassed 40,000 people after ten months.

This round of negotiations opened on Thursday, and the talks would resume on Friday for a second day, officials said.`;
const HEADLINE = 'Gaza ceasefire talks extend to another day';

const headlines = (text: string): (string | undefined)[] =>
  versionsOf(article(text)).map(({ metadata }) => metadata.headline?.value);

describe('a second article in the file is an article of its own', () => {
  test.each([
    ['with its headline twice after a wide gap', `${FIRST}\n\n\n\n${HEADLINE}\n\n${HEADLINE}\n\n${TEXT}`],
    [
      'with byline and date behind the first one’s credits',
      `${FIRST}\n\n(Reporting by A. Rasheed)\n\n${HEADLINE}\n\nBy Jane Smith\n\n${TEXT}`,
    ],
    ['with a dateline after a wide gap', `${FIRST}\n\n\n\n${HEADLINE}\n\nDOHA, Aug 16 (Reuters) - ${TEXT}`],
    [
      'with its headline twice and a caption',
      `${FIRST}\n\n${HEADLINE}\n\n${HEADLINE}\n\nMediators in Doha. (EPA)\n\n${TEXT}`,
    ],
    ['behind a line of signs', `${FIRST}\n\n==========\n\n${HEADLINE}\n\n${TEXT}`],
    [
      'behind a list of teasers, with a date',
      `${FIRST}\n\nMore from Example\n\n${HEADLINE}\n\nAugust 16, 2024\n\n${TEXT}`,
    ],
    [
      'as archives export them',
      `${FIRST}\n\nEnd of Document\n\n${HEADLINE}\n\nLoad-Date: August 16, 2024\n\n${TEXT}`,
    ],
  ])('%s', (_, text) => {
    expect(headlines(text)).toEqual(['Iraq seeks quick exit of US forces', HEADLINE]);
  });
});

describe('one article stays one', () => {
  test.each([
    [
      'with a dateline after two blank lines',
      `${FIRST}\n\n\n${HEADLINE}\n\nDOHA, Aug 16 (Reuters) - ${TEXT}`,
    ],
    [
      'a heading with a picture after a wide gap',
      `${FIRST}\n\n\n\nYears in the making\n\nMediators in Doha. (EPA)\n\n${TEXT}`,
    ],
    ['a heading that stands twice', `${FIRST}\n\n${HEADLINE}\n\n${HEADLINE}\n\n${TEXT}`],
    ['a heading with a byline', `${FIRST}\n\n${HEADLINE}\n\nBy Jane Smith\n\n${TEXT}`],
    [
      'a heading with a picture behind credits',
      `${FIRST}\n\n(Reporting by A. Rasheed)\n\n${HEADLINE}\n\nMediators in Doha. (EPA)\n\n${TEXT}`,
    ],
    ['a heading', `${FIRST}\n\nYears in the making\n\n${TEXT}`],
    [
      'teasers with short summaries',
      `${FIRST}\n\nMore from Example\n\n${HEADLINE}\n\nBy Jane Smith\n\nThe talks in Doha go on for a second day, officials in the Qatari capital say.`,
    ],
  ])('%s', (_, text) => {
    expect(splitArticles(article(text))).toEqual([article(text)]);
  });
});

test.each([
  [9, 2],
  [15, 1],
])('a headline and its text with %s captions between them: %s articles', (captions, articles) => {
  const pictures = Array.from({ length: captions }, (_, i) => `Mediators in Doha, picture ${i}. (EPA)`);
  const text = [FIRST, HEADLINE, HEADLINE, 'By Jane Smith', ...pictures, TEXT].join('\n\n');
  expect(splitArticles(article(text))).toHaveLength(articles);
});

describe('the articles of one file', () => {
  const text = `${FIRST}\n\n\n\n${HEADLINE}\n\n${HEADLINE}\n\n${TEXT}`;
  const [first, second] = versionsOf(
    article(text, {
      metadata: {
        outlet: { value: 'Example', from: 'JSON-LD' },
        date: { value: '2024-01-10', from: 'JSON-LD' },
      },
    }),
  );
  test('keep the whole text, so that ranges lead back to the file', () => {
    expect([first?.text, second?.text]).toEqual([text, text]);
    expect([first?.id, second?.id]).toEqual(['sha', 'sha.2']);
  });
  test('are the other’s other story', () => {
    const own = (version: typeof first) =>
      version?.blocks
        .filter(({ role }) => role !== 'other-story')
        .map(({ start, end }) => text.slice(start, end))
        .join('');
    expect(`${own(first)}${own(second)}`).toBe(text);
  });
  test('share the outlet, but not the date that the file names', () => {
    expect(second?.metadata.outlet?.value).toBe('Example');
    expect([first?.metadata.date?.value, second?.metadata.date]).toEqual(['2024-01-10', undefined]);
  });
  test('are one again when the user says that the headline is a heading', () => {
    const start = text.indexOf(HEADLINE);
    const heading: RoleHint = { start, end: start + HEADLINE.length, role: 'heading', why: '' };
    expect(versionsOf(article(text), [heading])).toHaveLength(1);
  });
});

test('whatever the paragraphs, each belongs to exactly one of the articles', () => {
  const line = fc.constantFrom(
    HEADLINE,
    'By Jane Smith',
    'TT',
    '(EPA)',
    '==========',
    'More from Example',
    ...TEXT.split('\n\n'),
    ...FIRST.split('\n\n'),
    '',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n');
      const found = versionsOf(article(text));
      const own = found.flatMap(({ blocks }) => blocks.filter(({ role }) => role !== 'other-story'));
      expect(own.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
  );
});
