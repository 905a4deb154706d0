import { expect, test } from 'vitest';
import { quotations } from './quotations.ts';
import { change } from './testing.ts';

const quotedIn = (...paragraphs: string[]): string[] => {
  const text = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    return { start, end: Math.min(at, text.length) };
  });
  return quotations(text, blocks).map(({ start, end }) => text.slice(start, end));
};

test.each([
  ['straight', 'He said "yes, now" twice.', ['"yes, now"']],
  ['curly', 'He said “yes” and “no”.', ['“yes”', '“no”']],
  ['inner quotation', 'He said “the ‘regime’ fell” then.', ['“the ‘regime’ fell”']],
  ['single marks, not apostrophes', "The 'so-called' truce didn't hold in the 1990s'.", ["'so-called'"]],
  ['German and French', '„Nein“, sagte er. « Non », dit-elle.', ['„Nein“', '« Non »']],
  ['a stray mark', '"Iraq urges the departure of forces.', []],
])('%s', (_, text, expected) => {
  expect(quotedIn(text)).toEqual(expected);
});

test('a quotation left open runs on if the next paragraph opens with a mark', () => {
  expect(quotedIn('“We go on.', '“And on,” he said.')).toEqual(['“We go on.', '“And on,”']);
});

test.each([
  ['a word cut', '“It is {honestly} quick,” he said.', '“It is {}quick,” he said.', 'quote'],
  [
    'words in brackets put in',
    '“This {}is the only way,” he said.',
    '“This {(end of the war) }is the only way,” he said.',
    'quote',
  ],
  [
    'an apostrophe that ends a word is no mark',
    'Senate blocks {both parties’ plans}.',
    'Senate blocks {a compromise}.',
    'wording',
  ],
  ['made into paraphrase', 'called it {“reckless”}.', 'called it {reckless}.', 'quote'],
  [
    'a figure in a quotation is a figure',
    '“We lost {dozens of} men,” he said.',
    '“We lost {100} men,” he said.',
    'figure',
  ],
  [
    'spelling in a quotation is style',
    '“to {reorganise} it,” he said.',
    '“to {reorganize} it,” he said.',
    'spelling',
  ],
  ['another shape of mark', 'called it {“}reckless{”}.', 'called it {"}reckless{"}.', 'punctuation'],
])('%s', (_, a, b, kind) => {
  expect(change(a, b).kind).toBe(kind);
});
