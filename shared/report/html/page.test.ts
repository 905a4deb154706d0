import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Article } from '../../article.ts';
import { HOSTILE, PAIR, report, version } from '../samples.ts';
import { renderHtml } from './page.ts';

const fact = (value: string) => ({ value, from: value });

/** A version whose every field says `text`. */
const hostile = (text: string) => {
  const metadata: Article['metadata'] = {
    outlet: fact(text),
    headline: fact(text),
    byline: fact(text),
    date: fact(text),
    url: fact(text),
  };
  const warnings = [{ file: text, message: text, advice: text }];
  return version(`${text} and more words.`, { file: text, encoding: text, metadata, warnings });
};

const ELEMENTS =
  'html head meta title style body header nav main section article div p h1 h2 h3 h4 blockquote dl dt dd ul li table thead tbody ' +
  'tr th td span bdi del ins a label input b i ol figure figcaption svg text tspan title g rect circle path details summary';
const ATTRIBUTES =
  'lang charset http-equiv content name id class dir scope title href rel type value viewBox width height role aria-label aria-hidden tabindex x y rx cx cy r d text-anchor';

test('a report without its provenance still says which files its quotations are checked against', () => {
  const page = renderHtml(report(PAIR, ['findings']));
  for (const { sha256, file } of PAIR) {
    expect(page).toContain(sha256);
    expect(page).toContain(file);
  }
  const whole = renderHtml(report(PAIR));
  expect(whole.split(PAIR[0].sha256)).toHaveLength(2);
});

test('nothing an article says becomes markup', () => {
  const [elements, attributes] = [ELEMENTS, ATTRIBUTES].map((list) => new Set(list.split(' ')));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 2 }), (texts) => {
      const { document } = parseHTML(renderHtml(report([hostile(texts.join(' ')), version('Other words.')])));
      for (const element of document.querySelectorAll('*')) {
        expect(elements).toContain(element.localName);
        for (const { name } of element.attributes) expect(attributes).toContain(name);
      }
      for (const link of document.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^(#|https?:)/);
    }),
    { numRuns: 10 },
  );
});

test('the page forbids everything but its own style', () => {
  const { document } = parseHTML(renderHtml(report(PAIR)));
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
  );
  expect(document.querySelectorAll('script, link, img, iframe').length).toBe(0);
});

test('a changed word is marked on both sides, a whole sentence is said to be missing', () => {
  const { document } = parseHTML(renderHtml(report(PAIR)));
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  expect(texts('#redline del').join('|')).toContain('dozens');
  expect(texts('#redline ins').join('|')).toContain('100');
  expect(texts('#redline .only-a .absent')).toEqual(['not in Second']);
  expect(texts('#redline .only-b .absent')).toEqual(['not in First']);
});

test('the same report gives the same bytes', () => {
  expect(renderHtml(report(PAIR))).toBe(renderHtml(report(PAIR)));
});
