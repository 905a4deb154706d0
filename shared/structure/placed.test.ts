import { describe, expect, test } from 'vitest';
import type { RoleHint } from '../article.ts';
import { article, LAST, LEAD, MORE, roles, wrapped } from './examples.ts';
import { structure } from './structure.ts';

describe('what stands before the text in its own line', () => {
  test.each([
    ['dateline', 'BAGHDAD:'],
    ['dateline', 'BAGHDAD —'],
    ['dateline', 'WASHINGTON, D.C. (AP) —'],
    ['dateline', 'NEW YORK/LONDON, Jan 5 (Reuters) -'],
    ['dateline', 'Baghdad, Iraq (CNN) —'],
    ['dateline', '(Reuters) -'],
    ['dateline', 'PARIS, 10 janvier (AFP) -'],
    ['metadata', 'date 2024-01-10'],
    ['metadata', '10 January 2024 -'],
    ['metadata', 'Published: Jan. 10, 2024 |'],
  ])('%s: %s', (role, opening) => {
    expect(roles(article(`${opening} ${LEAD}\n\n${MORE}`))).toEqual([
      `${role}: ${opening}`,
      `body: ${LEAD}`,
      `body: ${MORE}`,
    ]);
  });
  test.each([
    'UPDATE: ',
    'ANALYSIS — ',
    'Iraq — which has been at war for years — ',
    'January 10, 2024 was the day on which ',
  ])('%s is part of the text', (opening) => {
    expect(roles(article(`${opening}${LEAD}\n\n${MORE}`))).toEqual([
      `body: ${opening}${LEAD}`,
      `body: ${MORE}`,
    ]);
  });
  test('a standfirst that is parted from the text by a byline may stand before it', () => {
    const text = `Iraq seeks quick exit\n\n${MORE}\n\nBy Jane Smith\n\nBAGHDAD: ${LEAD}\n\nWASHINGTON: ${LAST}`;
    expect(roles(article(text)).slice(1)).toEqual([
      `standfirst: ${MORE}`,
      'byline: By Jane Smith',
      'dateline: BAGHDAD:',
      `body: ${LEAD}`,
      `body: WASHINGTON: ${LAST}`,
    ]);
  });
  test.each([
    ['WASHINGTON/BAGHDAD/LONDON, January 10, 2024 (Agence France-Presse) —', 'dateline'],
    [
      'CONSTANTINOPLE/THESSALONIKI/ALEXANDRIA/JERUSALEM, Wednesday, January 10, 2024 (Deutsche Presse-Agentur) —',
      'body',
    ],
  ])('an opening has ninety characters at most: %s, %s', (opening, role) => {
    expect(structure(article(`${opening} ${LEAD}\n\n${MORE}`))[0]?.role).toBe(role);
  });
  test('only the first paragraph has such an opening', () => {
    expect(roles(article(`${LEAD}\n\nWASHINGTON: ${MORE}`))).toEqual([
      `body: ${LEAD}`,
      `body: WASHINGTON: ${MORE}`,
    ]);
  });
});

describe('lines and paragraphs', () => {
  const paragraphs = [`${LEAD} ${MORE}`, `${MORE} ${LAST}`, LAST];
  test.each([40, 65, 72, 80, 100])(
    'text wrapped at %s columns is joined, with blank lines or without',
    (width) => {
      for (const gap of ['\n\n', '\n']) {
        const text = paragraphs.map((one) => wrapped(one, width).join('\n')).join(gap);
        const found = structure(article(text)).map(({ start, end }) =>
          text.slice(start, end).trim().replaceAll('\n', ' '),
        );
        expect(found).toEqual(paragraphs);
      }
    },
  );
  test('a headline over wrapped text stays alone', () => {
    const text = [
      'Iraq seeks quick exit of US forces',
      ...[LEAD, MORE, LAST].flatMap((one) => wrapped(one, 50)),
    ].join('\n');
    expect(structure(article(text)).map(({ role }) => role)).toEqual(['headline', 'body', 'body', 'body']);
  });
  test('a line that breaks off and goes on in lower case is one paragraph', () => {
    const broken = LEAD.replace('but has', 'but\nhas');
    expect(roles(article(`${broken}\n\n${MORE}`))).toEqual([`body: ${broken}`, `body: ${MORE}`]);
  });
  test('the points of a list are paragraphs of their own', () => {
    const text = `${LEAD}\n- no deadline has been set for it by anyone so far\n- talks will go on`;
    expect(structure(article(text))).toHaveLength(3);
  });
});

describe('roles that are known from outside', () => {
  const text = `Iraq seeks quick exit\n\n${LEAD}\n\nThe prime minister spoke on Tuesday\n\n${MORE}`;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  test('markup of an aside wins over the rules', () => {
    const hint: RoleHint = {
      ...at('The prime minister spoke on Tuesday'),
      role: 'caption',
      why: 'a figure’s caption',
    };
    expect(structure(article(text, { hints: [hint] }))[2]).toMatchObject({
      role: 'caption',
      why: 'a figure’s caption',
    });
  });
  test('markup of a heading does not make a teaser list part of the text', () => {
    const page = `${LEAD}\n\nMore from Example\n\nPutin denies it`;
    const hint: RoleHint = {
      start: page.indexOf('More'),
      end: page.indexOf('\n\nPutin'),
      role: 'heading',
      why: 'marked up as a heading',
    };
    expect(structure(article(page, { hints: [hint] })).map(({ role }) => role)).toEqual([
      'body',
      'boilerplate',
      'boilerplate',
    ]);
  });
  test('the headline that the file names wins over the first line', () => {
    const headline = { value: 'The prime minister spoke on Tuesday', from: 'OpenGraph' };
    expect(structure(article(text, { metadata: { headline } }))[2]?.role).toBe('headline');
  });
  test('the user’s correction wins over everything', () => {
    const hint: RoleHint = {
      ...at('The prime minister spoke on Tuesday'),
      role: 'caption',
      why: 'a figure’s caption',
    };
    const correction: RoleHint = { ...hint, role: 'body', why: '' };
    expect(structure(article(text, { hints: [hint] }), [correction])[2]).toMatchObject({
      role: 'body',
      why: 'set by you',
    });
  });
  test('what reaches into the white space before a paragraph says nothing of it', () => {
    const [lead, answer] = [LEAD, '      Yes.'];
    const caption: RoleHint = { start: 0, end: lead.length + 6, role: 'caption', why: '' };
    const found = structure(article(`${lead}\n\n${answer}\n\n${MORE}`, { hints: [caption] }));
    expect(found.map(({ role }) => role)).toEqual(['caption', 'body', 'body']);
  });
  test('a correction of a part of a paragraph cuts it', () => {
    const found = roles(article(text), [
      { ...at('Calls for their departure have gained steam '), role: 'caption', why: '' },
    ]);
    expect(found.slice(3)).toEqual([
      'caption: Calls for their departure have gained steam',
      expect.stringMatching(/^body: after a series/),
    ]);
  });
});
