import { describe, expect, test } from 'vitest';
import { article, LAST, LEAD, MORE, roles, words } from './examples.ts';

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
  'a standfirst in words of the text, parted from it by names and a date': `
headline: Iraq seeks quick exit of US forces
standfirst: It has not set a deadline
boilerplate: Jane Smith
metadata: January 10, 2024
body: LEAD
body: It has not set a deadline, and nobody asked the prime minister for one, diplomats in Baghdad said on Wednesday.`,
  'a pull quote under the headline, with no name or date behind it': `
headline: Iraq seeks quick exit of US forces
boilerplate: It has not set a deadline
boilerplate: Share
body: LEAD
body: It has not set a deadline, and nobody asked the prime minister for one, diplomats in Baghdad said on Wednesday.`,
  'breadcrumb and reading time': `
boilerplate: Home > News > Middle East
headline: Iraq seeks quick exit of US forces
metadata: 5 min read
metadata: Published 10 January 2024
metadata: Last updated: 3 hours ago
body: LEAD`,
  'an article of a database’s download': `
metadata: 1 of 2 DOCUMENTS
headline: Iraq seeks quick exit of US forces
byline: BYLINE: Ann Lee
metadata: LENGTH: 210 words
body: LEAD
body: MORE
metadata: LANGUAGE: ENGLISH
metadata: PUBLICATION-TYPE: Newspaper`,
  'the labels of an event are no record of a database': `
headline: Iraq seeks quick exit of US forces
body: LEAD
body: MORE
body: Location: the town hall
body: Notes: bring a chair
body: People: ministers and guests
body: Admission is free.
body: LAST`,
  'an outlet’s name over the headline, as databases print it': `
metadata: The Morning Courier
metadata: January 10, 2024 Wednesday
metadata: Late Edition - Final
headline: Iraq Seeks Quick Exit of US Forces
metadata: BYLINE: Ann Lee
boilerplate: Body
body: LEAD
body: MORE
metadata: SUBJECT: TALKS & MEETINGS (90%); ARMED FORCES (78%); DEFENSE DEPARTMENTS (73%)`,
  'an outlet’s name under the headline, known by the copyright': `
headline: Iraq Seeks Quick Exit of US Forces
metadata: Irrawaddy Lantern
metadata: January 10, 2024 Wednesday
boilerplate: Copyright 2024 Irrawaddy Lantern Company All Rights Reserved
body: LEAD
body: MORE`,
  'a headline of capitals over its date is no outlet': `
headline: Sun Sets on Coalition
metadata: January 10, 2024
body: LEAD
body: MORE`,
  'what counts and closes comments': `
headline: Iraq seeks quick exit of US forces
boilerplate: 34 Comments
boilerplate: 1.2k shares
body: LEAD
boilerplate: Share this article
body: MORE
boilerplate: READ 34 COMMENTS
boilerplate: Comments (12)
boilerplate: Comments are closed.`,
  'reporting that counts comments stays': `
body: LEAD
body: The ministry got 34 comments on the plan.
body: MORE`,
  'what papers say below an article': `
headline: Iraq seeks quick exit of US forces
body: LEAD
body: MORE
boilerplate: A version of this article appears in print on Jan. 11, 2024, Section A, Page 6.
boilerplate: Share full article`,
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
caption: The prime minister at a press conference in Baghdad. Photo: T. Al-Sudani
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
body: He said no.
body: MORE
body: He said no.
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
  'sentences that have words of notices are reporting': `
headline: Iraq seeks quick exit of US forces
byline: By Ann Lee, 10 January 2024, 3:12 p.m.
body: LEAD
body: The island can be reached at low tide, the ministry said.
body: The first lie of the day may stand in your inbox, he warned.
body: Users could not unsubscribe, and the court said so.
body: John Smith is a reporter for the Gazette who was arrested on Monday.
body: MORE`,
  'readers’ comments under their heading': `
headline: Iraq seeks quick exit of US forces
body: LEAD
body: MORE
boilerplate: 12 Comments
boilerplate: Marge
boilerplate: 2 hours ago
boilerplate: LAST
boilerplate: Reply
boilerplate: Hal
boilerplate: 3h
boilerplate: Keep the boat, sell the bridge.`,
  'a list of other articles ends where sentences go on': `
body: LEAD
boilerplate: Recommended Stories
boilerplate: How the coalition came to Iraq
body: MORE
body: The talks will go on next week, the ministry said.`,
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

describe('how long such a paragraph may be', () => {
  const names = (count: number) => Array.from({ length: count / 2 }, () => 'Ann Lee').join(', ');
  const BUTTONS = 'Facebook Twitter WhatsApp Telegram LinkedIn Reddit Pinterest Email Print';
  test.each([
    ['a notice', `All rights reserved, ${words(40)}.`, `All rights reserved, ${words(80)}.`, 'boilerplate'],
    ['a credit', `Reporting by ${names(30)}`, `Reporting by ${names(56)}`, 'byline'],
    ['data', `Tags: ${words(17)}`, `Tags: ${words(34)}`, 'metadata'],
    ['a caption', `${words(60)} (Getty Images)`, `${words(120)} (Getty Images)`, 'caption'],
    ['a teaser', `Read more: ${words(20)}`, `Read more: ${words(45)}`, 'boilerplate'],
    ['a row of buttons', BUTTONS, `${BUTTONS} ${BUTTONS}`, 'boilerplate'],
    ['a heading', words(9), words(16), 'heading'],
  ])('%s; a longer one is text', (_, short, long, role) => {
    const role1 = (text: string) => roles(article(`${LEAD}\n\n${text}\n\n${MORE}`))[1]?.split(':')[0];
    expect([role1(short), role1(long)]).toEqual([role, 'body']);
  });
  test.each([
    [20, 'headline'],
    [35, 'body'],
  ])('a first line of %s words: %s', (count, role) => {
    expect(roles(article(`${words(count)}\n\n${LEAD}\n\n${MORE}`))[0]?.split(':')[0]).toBe(role);
  });
  test.each([
    [60, 'standfirst'],
    [90, 'body'],
  ])('a summary of %s words: %s', (count, role) => {
    const text = `Iraq seeks quick exit\n\n${words(count)}.\n\nBy Ann Lee\n\n${LEAD}\n\n${MORE}`;
    expect(roles(article(text))[1]?.split(':')[0]).toBe(role);
  });
  test.each([
    ['a sentence of twenty words', `${words(20)}.`, 'heading'],
    ['a sentence of ten words', `${words(10)}.`, 'body'],
    ['fifty words without an end mark', words(50), 'heading'],
    ['thirty words without an end mark', words(30), 'body'],
  ])('a line before %s, %s', (_, text, role) => {
    expect(roles(article(`${LEAD}\n\nYEARS IN THE MAKING\n\n${text}`))[1]?.split(':')[0]).toBe(role);
  });
  test.each([
    ['More from the Gazette this week', 'boilerplate'],
    ['More from the men of the harbour and their wives this week', 'body'],
  ])('the heading of a list of other articles: %s, %s', (line, role) => {
    expect(roles(article(`${LEAD}\n\n${line}\n\nPutin denies it`))[1]?.split(':')[0]).toBe(role);
  });
  test.each([
    [40, 'body'],
    [20, 'boilerplate'],
  ])('the article goes on behind such a list in a last paragraph of %s words: %s', (count, role) => {
    const text = `${LEAD}\n\nRelated articles\n\nPutin denies it\n\n${words(count)}.`;
    expect(roles(article(text))[3]?.split(':')[0]).toBe(role);
  });
  test.each([
    [6, 'boilerplate'],
    [12, 'headline'],
  ])('the name of a section behind %s other lines at the top: %s', (lines, role) => {
    const above = Array.from({ length: lines }, (_, i) => `https://www.example.com/${i}`);
    const text = [...above, 'World', 'Iraq seeks quick exit', LEAD, MORE].join('\n\n');
    expect(roles(article(text))[lines]).toBe(`${role}: World`);
  });
  test.each([
    [600, 'boilerplate'],
    [1500, 'body'],
  ])('a pull quote among %s paragraphs: %s', (count, role) => {
    const others = Array.from({ length: count }, (_, i) => `Line ${i}.`);
    const quote = 'has not set a deadline';
    expect(roles(article([LEAD, quote, ...others].join('\n\n')))[1]).toBe(`${role}: ${quote}`);
  });
  test.each([
    [4, 'body'],
    [8, 'boilerplate'],
    [30, 'boilerplate'],
    [60, 'body'],
  ])('%s words of another paragraph: %s', (count, role) => {
    expect(roles(article(`${words(80)}.\n\n${MORE}\n\n${words(count)}`))[2]?.split(':')[0]).toBe(role);
  });
  const index = (terms: number) =>
    `SUBJECT: ${Array.from({ length: terms }, () => 'ARMED FORCES (78%)').join('; ')}`;
  test.each([
    [70, 'metadata'],
    [120, 'body'],
  ])('index terms, %s of them: %s', (terms, role) => {
    expect(roles(article(`${LEAD}\n\n${index(terms)}`))[1]).toMatch(new RegExp(`^${role}`));
  });
  test.each([
    ['The Christian Science News (Boston)', 'metadata'],
    ['Sun And Moon Of The Coalition Set In Old Baghdad', 'headline'],
  ])('an outlet’s name over its date: %s, %s', (line, role) => {
    const text = `${line}\n\nJanuary 10, 2024\n\nIraq Seeks Quick Exit of US Forces\n\n${LEAD}\n\n${MORE}`;
    expect(roles(article(text))[0]).toBe(`${role}: ${line}`);
  });
});
