/** Where Intl.Segmenter ends a sentence too early. Each rule sees the text before the cut and the text behind it. */
import dates from '../structure/dates.json' with { type: 'json' };
import table from './abbreviations.json' with { type: 'json' };

/** `before` is the sentence so far, or its last part, and `after` what follows; neither has white space at the cut. */
type Join = (before: string, after: string) => boolean;

const NEVER: ReadonlySet<string> = new Set(table.never);
const NUMBERED: ReadonlySet<string> = new Set(table.numbered);
const MAYBE: ReadonlySet<string> = new Set(table.maybe);
const STARTERS: ReadonlySet<string> = new Set(table.starters);
const MONTHS: ReadonlySet<string> = new Set(dates.months);

const FIRST_WORD = /^["'“‘(]*([\p{L}\p{M}’']+)/u;

/** The word before a full stop that ends the text; empty if none does. */
const lastWord = (before: string): string =>
  before.endsWith('.')
    ? before
        .slice(before.lastIndexOf(' ') + 1, -1)
        .replace(/^[^\p{L}]+/u, '')
        .toLowerCase()
    : '';

const firstWord = (after: string): string => FIRST_WORD.exec(after)?.[1]?.toLowerCase() ?? '';

/** Whether what follows begins with a word that begins sentences: "The", "He", "However". */
export const opensSentence = (after: string): boolean => STARTERS.has(firstWord(after));

/** "Is it?" he asked · "Yahoo! said": a question or shout inside a sentence that goes on in lower case. */
const lowerCase: Join = (before, after) => /[?!…]["'”’»)\]]*$/u.test(before) && /^\p{Ll}/u.test(after);

/** "Mr." · "Gen.": never the end of a sentence. */
const titles: Join = (before) => NEVER.has(lastWord(before));

/** "Jan. 5" · "No. 5" · "Fig. 2": only before a number. */
const numbered: Join = (before, after) => /^\d/u.test(after) && NUMBERED.has(lastWord(before));

/** "Inc." · "Calif.": may end a sentence, and does when a sentence's first word follows. */
const companies: Join = (before, after) => MAYBE.has(lastWord(before)) && !opensSentence(after);

/** "U.S." · "D.C." · "J." · "Ph.D.": likewise, but for times of day. */
const initials: Join = (before, after) =>
  before.endsWith('.') &&
  /(?:^|[\s("'“‘[.-])(?:\p{L}|Ph\.D|(?:\p{L}\.)+\p{L}{1,2})\.$/u.test(before) &&
  !TIME.test(before) &&
  !opensSentence(after);

const TIME = /\b[ap]\.m\.$/iu;
const TIME_GOES_ON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|GMT|UTC|[ECMP][SD]?T\b|BST|CES?T|Eastern|Central|Mountain|Pacific|\p{Lu}[\p{L} ]{2,20} time\b|\()/u;
/** "10 a.m. GMT" · "9 p.m. Tuesday". */
const times: Join = (before, after) => TIME.test(before) && TIME_GOES_ON.test(after);

/** "am 3. Oktober": an ordinal before a month. */
const ordinals: Join = (before, after) => /(?:^|\s)\d{1,2}\.$/u.test(before) && MONTHS.has(firstWord(after));

/** "1. First point": the number of a list's item belongs to it. */
const enumerators: Join = (before) => /^\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]$/u.test(before);

const ATTRIBUTION = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,5}(?:${table.attributions.join('|')})(?:[.,;]|\s(?:in|on|at|during|when|as|after|before|from|to|reporters|journalists|lawmakers|Reuters|AFP|CNN|the\s\S+[.,])(?:\b|$))`,
  'u',
);
/** "Will they leave?" Sudani asked. */
const attributions: Join = (before, after) => /[.!?…]["”’»]+$/u.test(before) && ATTRIBUTION.test(after);

/** 「行く。」と述べた。 · "간다."고 말했다. · “会离开。”他说。 */
const eastAsianQuotes: Join = (before, after) =>
  /[。！？.!?][」』”’"]$/u.test(before) &&
  /^(?:と|など|との|って|고\s|라고|라며|며\s|이라고|이라며|라는|\p{Script=Han}{1,6}(?:说|表示|称|问|說|稱|問|指出|强调|強調|补充)[。，])/u.test(
    after,
  );

/** Marks without a word belong to the sentence before them. */
const marks: Join = (_, after) => !/[\p{L}\p{N}]/u.test(after);

export const JOINS: readonly Join[] = [
  lowerCase,
  titles,
  numbered,
  companies,
  initials,
  times,
  ordinals,
  enumerators,
  attributions,
  eastAsianQuotes,
  marks,
];
