/** Files as people have them: what is read as article, and what is only kept to be looked up before "dropped" is said. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Metadata } from '../../shared/article.ts';
import { extract } from './read.ts';

const read = (text: string, name: string) => extract(strToU8(text), name);
const shown = (metadata: Metadata) => Object.values(metadata).map(({ value }) => value);

const SAID = 'Iraq wants a quick exit of the coalition, he said. ';

test.each([
  [
    'a table of a monitoring service',
    'x.csv',
    `Headline;Full Text;Publication Name;Pub Date;Link\n"Iraq ""exit""";"${SAID}";The Daily;10/01/2024;https://d.example/1\n`,
    ['Iraq "exit"', 'The Daily', '10/01/2024', 'https://d.example/1'],
  ],
  [
    'a table of web addresses',
    'x.csv',
    `title\tcontent\tdomain\tpublished_at\nOne\t${SAID}\tdaily.example\t2024-01-10\n`,
    ['One', 'daily.example', '2024-01-10'],
  ],
  [
    'objects in objects, as The New York Times sends',
    'x.jsonl',
    `{"headline":{"main":"Exit"},"byline":{"original":"By Ann Lee"},"pub_date":"2024-01-10","web_url":"https://n.example","body":"${SAID}"}`,
    ['Exit', 'By Ann Lee', '2024-01-10', 'https://n.example'],
  ],
  [
    'fields in an object of their own, as The Guardian sends',
    'x.json',
    `{"response":{"results":[{"webTitle":"Exit","webUrl":"https://g.example","webPublicationDate":"2024-01-10","fields":{"byline":"Bo Ray","bodyText":"${SAID}"}}]}}`,
    ['Exit', 'https://g.example', '2024-01-10', 'Bo Ray'],
  ],
])('%s: the fields are known by the names they have there', async (_, name, source, facts) => {
  const [article] = await read(source, name);
  expect(article?.text).toContain(SAID.trim());
  expect(shown(article?.metadata ?? {}).toSorted()).toEqual(facts.toSorted());
});

test('HTML in a field is read as its text, paragraph by paragraph', async () => {
  const text = '<p>Iraq&#8217;s army <b>left</b>.</p>\\n<p>A &lt; B &amp; C.<br>New line.</p>';
  const [article] = await read(`[{"title":"T","text":"${text}"},{"text":"2 < 3 and 5 > 4."}]`, 'x.json');
  expect(article?.text).toBe('T\n\nIraq’s army left.\n\nA < B & C.\nNew line.');
  const [, plain] = await read(`[{"title":"T","text":"${text}"},{"text":"2 < 3 and 5 > 4."}]`, 'x.json');
  expect(plain?.text).toBe('2 < 3 and 5 > 4.');
});

test('a list of writers in front matter', async () => {
  const [article] = await read('---\nauthor: ["Ann Lee", Bo]\n---\n# Exit\n\nIraq wants it.\n', 'x.md');
  expect(article?.metadata.byline?.value).toBe('Ann Lee, Bo');
});

const HELD = 'The talks were held in secret in “Amman”, he said.';

test.each([
  ['a comment', `<!-- ${HELD} -->`],
  ['a comment, with entities', `<!-- ${HELD.replace('“', '&ldquo;').replace('”', '&#8221;')} -->`],
  ['a script’s string in other quotes', `<script>say('${HELD}')</script>`],
  ['a comment, after one that ends at once', `<!----><!-- <p>${HELD}</p> -->`],
  [
    'the data of a script',
    `<script>window.state={"body":"<p>${HELD.replace('secret', '\\u0073ecret')}\\n"}</script>`,
  ],
  ['JSON-LD', `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${HELD}"}</script>`],
  ['a picture’s description', `<img alt="${HELD}">`],
  ['a hidden paragraph', `<p hidden>${HELD}</p>`],
  ['a template', `<template><p>${HELD}</p></template>`],
  ['a text for pages without scripts', `<noscript><p>${HELD}</p></noscript>`],
])('what stands in %s of a page is no article text, and is kept to be looked up', async (_, held) => {
  const body = `<h1>Exit</h1>${`<p>${SAID.repeat(3)}</p>`.repeat(6)}`;
  const [article] = await read(`<html><body><article>${body}</article>${held}</body></html>`, 'x.html');
  expect(article?.text).not.toContain('Amman');
  expect(article?.outside).toContain(HELD);
});

test('comments that never end cost no more than one', async () => {
  const [article] = await read(`<html><body><p>${SAID}</p>${'<!-- '.repeat(200_000)}`, 'x.html');
  expect(article?.text).toContain('Iraq wants');
});

test('an attached text of a mail is kept to be looked up', async () => {
  const mail = [
    'From: x@y.example',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=o',
    '',
    '--o',
    'Content-Type: text/plain',
    '',
    SAID,
    '--o',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    'Content-Disposition: attachment; filename=a.txt',
    '',
    HELD,
    '--o--',
    '',
  ].join('\r\n');
  const [article] = await read(mail, 'x.eml');
  expect([article?.text, article?.outside]).toEqual([SAID.trim(), HELD]);
});

test('the running head of an OpenDocument text is kept to be looked up', async () => {
  const styles = `<s xmlns:style="s" xmlns:text="t"><style:header><text:p>${HELD}</text:p></style:header></s>`;
  const content = `<o xmlns:office="o" xmlns:text="t"><office:text><text:p>${SAID}</text:p></office:text></o>`;
  const [article] = await extract(
    zipSync(
      {
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8(content),
        'styles.xml': strToU8(styles),
      },
      { level: 0 },
    ),
    'x.odt',
  );
  expect([article?.text, article?.outside]).toEqual([SAID.trim(), HELD]);
});
