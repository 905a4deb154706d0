import { describe, expect, test } from 'vitest';
import type { Article, RoleHint } from '../article.ts';
import { structure } from './structure.ts';

const article = (text: string, more: Partial<Article> = {}): Article => ({
  id: 'sha',
  file: 'outlet.txt',
  sha256: '0'.repeat(64),
  encoding: 'UTF-8',
  text,
  metadata: {},
  hints: [],
  outside: '',
  warnings: [],
  ...more,
});

const LEAD =
  'Iraq wants a quick and orderly exit of US-led forces but has not set a deadline, the prime minister said on Tuesday.';
const MORE =
  'Calls for their departure have gained steam after a series of strikes on groups close to Iran, which the government condemned.';
const LAST =
  'The Pentagon said it had no plans to withdraw its 2,500 troops, which are in Iraq at the invitation of its government.';

/** Each case is a page: "role: paragraph" line by line, with LEAD, MORE and LAST for running text. */
const PAGES: Readonly<Record<string, string>> = {
  'headline, byline, date and agency': `
headline: Iraq seeks quick exit of US forces
byline: By Ahmed Rasheed and Timour Azhari
metadata: January 10, 2024 2:35 PM GMT
body: LEAD
body: MORE
byline: (Reporting by Ahmed Rasheed; Editing by Mark Heinrich)`,
  'section label, standfirst and byline': `
boilerplate: World
headline: Iraq seeks quick exit of US forces
standfirst: The prime minister tells an agency that the coalition’s mission has ended.
byline: By Jane Smith, Baghdad
body: LEAD
body: MORE`,
  'breadcrumb and reading time': `
boilerplate: Home > News > Middle East
headline: Iraq seeks quick exit of US forces
metadata: 5 min read
metadata: Published 10 January 2024
metadata: Last updated: 3 hours ago
body: LEAD`,
  'a question as headline': `
headline: Why does Iraq want US forces to leave?
body: LEAD
body: MORE`,
  'no headline': `
body: LEAD
body: MORE`,
  'headings inside the text': `
headline: Iraq seeks quick exit of US forces
body: LEAD
heading: YEARS IN THE MAKING
body: MORE
heading: What happens next?
body: LAST`,
  'captions by picture agencies': `
headline: Iraq seeks quick exit of US forces
caption: A soldier salutes during a parade in Baghdad, Iraq, 06 January 2024. (EPA)
body: LEAD
caption: US soldiers stand guard at a base in Anbar. [Getty Images]
body: MORE
caption: FILE - The prime minister in Baghdad, Jan. 5, 2024. (AP Photo/Hadi Mizban, File)
caption: FILE PHOTO: Vehicles of U.S. soldiers at al-Asad, January 13, 2020. REUTERS/John Davison
caption: Smoke rises over the city. Photograph: Ahmad Al-Rubaye/AFP/Getty Images
caption: The prime minister at a press conference in Baghdad (Photo by Thaier Al-Sudani)
body: LAST`,
  'captions by labels and file names': `
headline: Iraq seeks quick exit of US forces
caption: Image source, Getty Images
caption: Image caption, The prime minister spoke in Baghdad
caption: 2024 01 08T193634Z 1 LYNXMPEK070Q3 RTROPTP 4 IRAQ SECURITY USA scaled
caption: iraq-parade-2024.jpg
caption: GettyImages-1894405377
caption: Photo: EPA-EFE/Ahmed Jalil
body: LEAD
body: MORE`,
  'a caption with a news agency’s name before the text': `
headline: Iraq seeks quick exit of US forces
caption: The prime minister and the general shake hands in Baghdad on Tuesday (Reuters)
body: LEAD
body: MORE`,
  'the same at the end of the last paragraph is reporting': `
body: LEAD
body: The talks will go on next week, the foreign ministry said in a statement on Wednesday. (Reuters)`,
  'a text of one paragraph with an agency is reporting': `
body: Iraq wants a quick exit of US-led forces but has set no deadline, its prime minister said on Tuesday. (Reuters)`,
  'a sentence about an image is reporting': `
body: LEAD
body: He said the strikes had hurt the government more than any party inside it (its image above all).
body: MORE`,
  'buttons and share bars': `
headline: Iraq seeks quick exit of US forces
boilerplate: Facebook Twitter WhatsApp
boilerplate: Share
boilerplate: Listen to this article
body: LEAD
boilerplate: Advertisement
body: MORE
boilerplate: Copy link
boilerplate: * * *`,
  'teasers between paragraphs': `
body: LEAD
boilerplate: READ MORE: Iran-backed groups vow to go on
body: MORE
boilerplate: See also: How the coalition came to Iraq
boilerplate: Lire aussi : L’Irak veut un départ rapide
boilerplate: Related: Who are the PMF?
body: LAST`,
  'sentences that begin like teasers are reporting': `
body: LEAD
body: More than 100 attacks have been counted since October.
body: Watch towers were built along the road to the airport.
body: Related talks on the border began in the spring of last year.
body: MORE`,
  'notices and newsletter boxes': `
body: LEAD
boilerplate: Sign up for our daily newsletter and never miss a story
body: MORE
boilerplate: We use cookies to improve your experience. Read our policy.
boilerplate: © 2024 The Daily Example. All rights reserved.
boilerplate: Copyright 2024 Example News
boilerplate: Follow us on Twitter and Facebook
boilerplate: Our Standards: The Thomson Reuters Trust Principles.`,
  'reporting about copyright, cookies and newsletters stays': `
body: LEAD
body: Copyright law protects authors for seventy years after their death, the court said.
body: The ministry said it would follow us and other countries in this matter.
body: MORE`,
  'a list of other articles at the end': `
body: LEAD
body: MORE
boilerplate: More from Example
boilerplate: Global gender pay gap to close in 134 years
boilerplate: Putin denies any intention to attack NATO`,
  'a list of other articles in the middle': `
body: LEAD
boilerplate: Related articles
boilerplate: Iran-backed groups vow to go on
boilerplate: How the coalition came to Iraq
body: MORE
body: LAST`,
  repeats: `
headline: Iraq seeks quick exit of US forces now
boilerplate: Iraq seeks quick exit of US forces now
body: LEAD
body: MORE
boilerplate: LEAD`,
  'a pull quote': `
body: LEAD
boilerplate: “Their presence has become destabilising.”
body: “Their presence has become destabilising,” he said, adding that only an end to the war would stop the risk of escalation.
body: MORE`,
  'short answers may repeat': `
body: LEAD
body: Yes.
body: MORE
body: Yes.
body: LAST`,
  datelines: `
headline: Iraq seeks quick exit of US forces
dateline: BAGHDAD, Jan 10 (Reuters) -
body: LEAD
body: MORE`,
  'addresses and fields': `
metadata: https://www.example.com/news/iraq-exit
headline: Iraq seeks quick exit of US forces
metadata: Source: Reuters
metadata: Tags: Iraq, US, Iran
body: LEAD
body: MORE`,
  'a byline before a sentence that begins with By': `
byline: By John Smith
body: LEAD
body: By Friday the troops had left the base near the airport, witnesses said.
body: MORE`,
  'names in other languages': `
headline: Irak will raschen Abzug
byline: Von Anna Müller, Bagdad
metadata: 10. Januar 2024, 14:35 Uhr
body: LEAD
boilerplate: Lesen Sie auch: Wer sind die Milizen?
body: MORE
boilerplate: Alle Rechte vorbehalten`,
  Chinese: `
headline: 伊拉克希望美军尽快撤离
byline: 记者：张三
body: 伊拉克总理苏达尼周二在接受采访时说，伊拉克希望以美国为首的联军尽快有序地撤离，但没有设定最后期限，这是他首次就联军的未来发表详细看法。
boilerplate: 相关阅读
body: 五角大楼周一表示，没有撤出在伊拉克的两千五百名美军的计划，这些部队是应伊拉克政府的邀请驻扎在那里的，双方将继续就此进行磋商和对话。`,
  Arabic: `
headline: العراق يريد خروجا سريعا للقوات الأميركية
byline: بقلم: أحمد رشيد
body: قال رئيس الوزراء العراقي محمد شياع السوداني يوم الثلاثاء إن بلاده تريد خروجا سريعا ومنظما للقوات التي تقودها الولايات المتحدة من أراضيها.
boilerplate: اقرأ أيضا: من هي الفصائل المسلحة؟
body: وقال البنتاغون يوم الاثنين إنه لا يخطط لسحب قواته البالغ عددها ألفين وخمسمئة جندي من العراق حيث تعمل بدعوة من حكومته.`,
};

const filled = (text: string): string =>
  text
    .replace(/^LEAD$/, LEAD)
    .replace(/^MORE$/, MORE)
    .replace(/^LAST$/, LAST);

function page(lines: string): { text: string; expected: string[] } {
  const blocks = lines
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), filled(line.slice(line.indexOf(':') + 2))] as const);
  const text = blocks.map(([role, words]) => (role === 'dateline' ? `${words} ` : `${words}\n\n`)).join('');
  return { text, expected: blocks.map(([role, words]) => `${role}: ${words}`) };
}

function roles(of: Article, corrections: readonly RoleHint[] = []): string[] {
  return structure(of, corrections).map(
    ({ start, end, role }) => `${role}: ${of.text.slice(start, end).trim()}`,
  );
}

describe('pages as they are saved and pasted', () => {
  test.each(Object.entries(PAGES))('%s', (_, lines) => {
    const { text, expected } = page(lines);
    expect(roles(article(text))).toEqual(expected);
  });
  test.each(Object.entries(PAGES).filter(([name]) => !/one paragraph/.test(name)))(
    '%s, without blank lines',
    (_, lines) => {
      const { text, expected } = page(lines);
      expect(roles(article(text.replaceAll('\n\n', '\n')))).toEqual(expected);
    },
  );
});

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
  test('only the first paragraph has such an opening', () => {
    expect(roles(article(`${LEAD}\n\nWASHINGTON: ${MORE}`))).toEqual([
      `body: ${LEAD}`,
      `body: WASHINGTON: ${MORE}`,
    ]);
  });
});

/** Breaks lines as a terminal or a mail program does. */
function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}

describe('lines and paragraphs', () => {
  const paragraphs = [`${LEAD} ${MORE}`, `${MORE} ${LAST}`, LAST];
  test.each([40, 65, 72, 80, 100])(
    'text wrapped at %s columns is joined, with blank lines or without',
    (width) => {
      for (const gap of ['\n\n', '\n']) {
        const text = paragraphs.map((one) => wrapped(one, width)).join(gap);
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
      ...[LEAD, MORE, LAST].map((one) => wrapped(one, 50)),
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
