import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../article.ts';
import { segment } from './segment.ts';

const block = (text: string): Block => ({ start: 0, end: text.length, role: 'body', why: '' });
const sentences = (text: string): string[] =>
  segment(text, [block(text)]).map(({ start, end }) => text.slice(start, end));

/** Sentences of each case are parted by "|". */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'abbreviated names': [
    'U.S. troops left the U.S. on Monday. |The Pentagon said so.',
    'Strikes hit groups in the U.S. |The Pentagon said no more.',
    'The U.S-led coalition stays. |It has 2,500 troops.',
    'U.S. President Joe Biden met U.N. Secretary-General Antonio Guterres. |They talked.',
    'He flew to Washington D.C. |However, she stayed.',
    'The U.K. Parliament voted. |It was close.',
    'J. K. Rowling and George W. Bush spoke. |Both left.',
    'Ph.D. students protested. |They won.',
    'Police in St. Petersburg, Fla., said so. |Rep. Ilhan Omar, D-Minn., agreed. |Nobody was hurt.',
    'The bill, S. 1234, passed. |H.R. 5 did not.',
    'They met at No. 10 Downing St. on Friday. |Talks failed.',
    'The E.U. Commission met. |Iran’s I.R.G.C. fired missiles. |The army (I.D.F.) said so.',
    'He met Mushtaq Al Saidi, a.k.a. Abu Taqwa. |In Brown v. Board of Education the court ruled.',
    'The plane left at 0600 G.M.T. on Monday. |J.P. Morgan & Co. raised rates. |Others waited.',
  ],
  'titles and companies': [
    'Mr. Smith met Mrs. Jones and Dr. No. |They spoke.',
    'Gen. Qassem Soleimani and Lt. Gen. Paul LaCamera met Sen. Lindsey Graham. |Nothing came of it.',
    'Apple Inc. Chief Executive Tim Cook spoke. |Shares rose.',
    'He works for Acme Inc. |The firm is small.',
    'Martin Luther King Jr. Day is in January. |It is a holiday.',
    'St. Louis and Ft. Worth sent teams. |Mt. Everest did not.',
  ],
  'dates and numbers': [
    'Since his Jan. 5 announcement, little changed. |Talks go on.',
    'It happened on Jan. 5 The group said so.',
    'On Nov. 5, Republicans won. |Democrats lost.',
    'He is No. 5 on the list. |She is No. 1.',
    'Inflation was 2.3 percent, against 1.9 in May. |It fell.',
    'The war ended in 2014. |40 people were killed later.',
    'They paid. |$40 million was gone.',
    'At 10 a.m. GMT the talks began. |By 9 p.m. they were over.',
    'They left at 5 p.m. Tuesday. |Nobody noticed.',
    'They left at 5 p.m. |Sudani stayed.',
    'Das geschah am 3. Oktober in Berlin. |Danach kam nichts.',
    'Der Minister, d.h. Herr Dr. Weiß, ging um 5.30 Uhr. |Er kam zurück.',
  ],
  quotations: [
    '“There is a need to reorganise this in the region,” Sudani told Reuters. |He left.',
    '"We will leave." |The talks went on.',
    '"Will they leave?" he asked. |Nobody knew.',
    '"Will they leave?" Sudani asked. |Nobody knew.',
    '"Stop!" shouted the guard. |He did not.',
    '“This is the only solution. |Otherwise, we will see more.”',
    'The exit should follow "a process of understanding and dialogue". |He said so.',
    'He called it a “grim milestone”. |Then he left.',
    'She said ‘no.’ |Then she left.',
    '"It would only give Hamas time to regroup." |"We disagree," he said.',
  ],
  'ellipses and marks': [
    'He paused... and went on. |Then he left.',
    'He paused. . . and went on. |Then he left.',
    '“We will see…” |The minister left.',
    'It may… end. |It may not.',
    'Really?! |Yes.',
    'He lied. |(He always does.) |She did not.',
    'It ended (in 2017). |It began again.',
    'The claim was made.[1] |Nobody checked.[23] |It stood.',
    'Yahoo! said so. |Google did not.',
    'He said so. ”',
    'He said “yes.” |She said “no.”',
    'He said: ‘We will not.’ |“The U.S. is leaving.” |That was the message.',
    'It costs £5.50. |€6 is too much. |The figure rose to $1.2bn.',
  ],
  'captions and lists': [
    'Palestinians bury the dead, Tuesday, Jan. 30, 2024. |(AP Photo/Fatima Shbair, File)',
    '1. First point. |2. Second point.',
    '• One bullet. |Another sentence.',
    'It spread in the region.|The next day it rained.',
    'See example.com or www.bbc.co.uk for more. |Thanks.',
  ],
  'other scripts': [
    '他说：“我们会离开。”苏达尼说。|好！|真的吗？|是的。',
    '首相は「行く。」と述べた。|次の日、出発した。',
    '그는 "간다."고 말했다. |그리고 갔다.',
    'قال السوداني إن العراق يريد خروجا سريعا. |هل هذا صحيح؟ |نعم.',
    'ראש הממשלה אמר זאת ביום ג׳. |הוא עזב.',
    'यह पहला वाक्य है। |यह दूसरा है।',
    'นายกรัฐมนตรีกล่าวว่าอิรักต้องการให้ทหารออก |อย่างไรก็ตาม ยังไม่มีกำหนดเวลา',
    'В. В. Путин приехал. |Он уехал.',
    'Le ministre, M. Dupont, est parti. |Il reviendra.',
    '« Nous partons. » |Il est parti.',
    '« Nous partons ! » |Il est parti.',
    'EE. UU. respondió. |Irán calló.',
    'Powiedział to płk Nowak i św. Jan. |Inni milczą.',
    'डॉ. सिंह ने कहा कि 2.5 लाख लोग आए। |सब खुश थे।',
    'Η κυβέρνηση απάντησε; |Όχι. |Ναι, είπε· δεν έφυγε.',
    'وزیراعظم نے کہا کہ ہم جائیں گے۔ |وہ چلے گئے۔',
    'ሰላም ነው። |እሺ።',
    'د. محمد شياع السوداني قال ذلك. |ثم غادر.',
    '«Мы уйдем», — сказал он. |Он ушел.',
    '„Was ist los?“, fragte er. |Niemand wusste es.',
    '¿Qué pasó? |¡Nada! |Fin.',
  ],
};

describe('sentences end where a reader would end them', () => {
  for (const [name, cases] of Object.entries(CASES))
    test.each(cases)(`${name}: %s`, (marked) => {
      const expected = marked.split('|').map((sentence) => sentence.trim());
      expect(sentences(marked.replaceAll('|', ''))).toEqual(expected);
    });
});

test('a line end inside a paragraph ends no sentence', () => {
  expect(sentences('The prime\nminister said\nso. He left.')).toEqual([
    'The prime\nminister said\nso.',
    'He left.',
  ]);
});

test('a long paragraph is cut into the same sentences as short ones', () => {
  const text = 'The U.S. said so on Jan. 5. He agreed. '.repeat(1000);
  expect(new Set(sentences(text))).toEqual(new Set(['The U.S. said so on Jan. 5.', 'He agreed.']));
});

test('sentences are in order, do not overlap and leave out only white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const found = segment(text, [block(text)]);
      const ends = [0, ...found.map(({ end }) => end)];
      const gaps = [...found, { start: text.length }].map(({ start }, i) => text.slice(ends[i], start));
      expect(gaps.join('').trim()).toBe('');
      expect(found.every(({ start, end }, i) => start < end && start >= (ends[i] ?? 0))).toBe(true);
    }),
  );
});
