/** Where Intl.Segmenter overlooks the end of a sentence. Each rule gives the offsets of sentences' starts. */
import table from './abbreviations.json' with { type: 'json' };
import { opensSentence } from './joins.ts';

type Split = (text: string) => number[];

/** How many characters around a mark the rules look at: the longest word. */
const NEAR = 32;

const ABBREVIATED: ReadonlySet<string> = new Set([...table.never, ...table.numbered]);

const startsOf = (text: string, rule: RegExp, holds: (before: string, after: string) => boolean): number[] =>
  [...text.matchAll(rule)]
    .map((match) => ({ mark: match.index, start: match.index + match[0].length }))
    .filter(({ mark, start }) =>
      holds(text.slice(Math.max(0, mark - NEAR), mark), text.slice(start, start + NEAR)),
    )
    .map(({ start }) => start);

/** "… ended in 2014. 40 people were killed": the standard's rules take the number for a continuation. */
const beforeNumbers: Split = (text) =>
  startsOf(text, /\.["'”’)\]]*\s+(?=[$€£]?\d)/gu, (before) => {
    const word = /(?:[\p{L}.-]{2,}|\d)$/u.exec(before)?.[0].toLowerCase();
    return word !== undefined && !word.includes('.') && !ABBREVIATED.has(word);
  });

/** "… in the region.The next day": a space was lost. */
const lostSpaces: Split = (text) =>
  startsOf(
    text,
    /[.!?]["'”’]?(?=\p{Lu}\p{Ll})/gu,
    (before, after) => /(?:^|\s)\p{Ll}{2,}$/u.test(before) && /^\p{L}+[\s,]/u.test(after),
  );

/** "“We will see…” The": an ellipsis in one character, before a word that begins sentences. */
const ellipses: Split = (text) =>
  startsOf(text, /…["'”’)]*\s+/gu, (_, after) => /^["'“‘(]*\p{Lu}/u.test(after) && opensSentence(after));

/** Thai ends no sentence with a mark: it leaves a space, as between clauses, and begins with one of these. */
const THAI_OPENING =
  /\s+(?=ทั้งนี้|อย่างไรก็ตาม|นอกจากนี้|ขณะที่|ขณะเดียวกัน|ด้าน|สำหรับ|ต่อมา|ล่าสุด|ก่อนหน้านี้|โดย|แต่|ส่วน|เมื่อ|หลังจาก|นาย|นาง|เขา)/gu;
const thai: Split = (text) => (/\p{Script=Thai}/u.test(text) ? startsOf(text, THAI_OPENING, () => true) : []);

/** Greek asks with what is a semicolon elsewhere. */
const greek: Split = (text) =>
  startsOf(
    text,
    /[;\u037e]["'”’»)]*\s+(?=["'“‘«(]*\p{Lu})/gu,
    (before, after) => /\p{Script=Greek}$/u.test(before) && /^["'“‘«(]*\p{Script=Greek}/u.test(after),
  );

export const SPLITS: readonly Split[] = [beforeNumbers, lostSpaces, ellipses, thai, greek];
