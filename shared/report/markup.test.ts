import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { html, legal, webLink } from './markup.ts';
import { HOSTILE } from './samples.ts';

const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));

test('what is put in comes out as text, in elements and in attributes', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { document } = parseHTML(`<body>${html`<p title="${text}">${text}</p>`.text}</body>`);
      const paragraph = document.querySelector('p');
      expect(document.querySelectorAll('body *').length).toBe(1);
      expect(paragraph?.attributes.length).toBe(1);
      expect(paragraph?.textContent).toBe(legal(text));
      expect(paragraph?.getAttribute('title')).toBe(legal(text));
    }),
  );
});

test('pieces made by the tag are put in as they are, lists are joined, nothing gives nothing', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${undefined}${false}</ul>${0}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0');
});

test('legal text keeps every offset', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(legal(text).length).toBe(text.length);
    }),
  );
});

test('legal text has no control characters, lone surrogates or noncharacters', () => {
  expect(legal('a\u0000b\u001b\ud800\ufffe\u009bc\n\t')).toBe('a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFDc\n\t');
  expect(legal('naïve 日本 👩‍👩‍👧 שלום')).toBe('naïve 日本 👩‍👩‍👧 שלום');
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'example',
])('the address %j stays text', (address) => expect(webLink(address).text).not.toContain('<a'));

test('an address of the web becomes a link', () => {
  expect(webLink('https://example.org/a?b&c').text).toBe(
    '<a href="https://example.org/a?b&amp;c" rel="noreferrer">https://example.org/a?b&amp;c</a>',
  );
});
