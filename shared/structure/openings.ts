/** What may stand before the text in its own line: "BAGHDAD:", "BAGHDAD (AP) —", "date 2024-01-10". */
import { firstProse, type Label, PARTING, type Page } from './page.ts';
import { type Paragraph, paragraph } from './paragraphs.ts';
import { DATE, NEWS_AGENCY } from './words.ts';

/** How far into a paragraph an opening may reach, in characters. */
const LONGEST = 90;

const STAMP = new RegExp(
  String.raw`^\s*(?:date|published|updated|posted|publication date)?\s*[:：]?\s*(?:${DATE})(?:\s?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?)?[\s|:.–—-]+(?=\S)`,
  'iu',
);
/** "January 10, 2024 was a cold day" is no date before the text. */
const opensSentence = (text: string): boolean => !/^\p{Ll}/u.test(text);

const UPPER = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+`;
const PLACE = String.raw`${UPPER}(?:[\s/,-]{1,2}${UPPER}){0,4}`;
const MORE = String.raw`(?:,\s[\p{L}\d\s.,]{2,30})?`;
const AGENCY = String.raw`[(（]\s?[^()（）]{2,40}[)）]`;
const DASH = String.raw`\s?(?:[—–―]|--|[-:=])\s*`;
/** Each with what it cannot do without, asked first: most openings have none of it, and the rules are long. */
const DATELINES: readonly (readonly [needs: RegExp, rule: RegExp])[] = [
  [/[—–―:=-]/u, new RegExp(String.raw`^\s*${PLACE}${MORE}(?:\s?${AGENCY})?${DASH}(?=\S)`, 'u')],
  [
    /[(（]/u,
    new RegExp(
      String.raw`^\s*\p{L}[\p{L}\p{M}'’./-]*(?:[\s,/]{1,2}[\p{L}\p{N}.'’/-]+){0,6}\s?${AGENCY}\s?(?:[—–―]|--|[-:=])\s*(?=\S)`,
      'u',
    ),
  ],
  [/^\s*[(（]/u, new RegExp(String.raw`^\s*[(（](?:${NEWS_AGENCY})[)）]\s?(?:[—–―]|--|[-:=])\s*(?=\S)`, 'u')],
  [
    /^\s*[【[［（(]/u,
    /^\s*[【[［（(][^】\]］）)\n]{2,30}(?:電|电|讯|訊|報|报|[=＝][^】\]］）)\n]{1,20})[】\]］）)]\s*(?:[\p{L}\s]{2,12}기자\s?=\s?)?(?=\S)/u,
  ],
];
/** Upper-case words that open a line without being a place. */
const NOT_A_PLACE =
  /^\s*(?:UPDATE|BREAKING|WATCH|LIVE|ANALYSIS|EXPLAINER|EXCLUSIVE|OPINION|REVIEW|FACTBOX|TIMELINE|NOTE|CORRECTION|VIDEO|PHOTOS?|READ|MORE|RELATED|FILE|WHAT|WHY|WHO|HOW|WHEN|WHERE|[QA]\s?[:：])\b/u;

interface Opening {
  readonly end: number;
  readonly label: Label;
}

/**
 * Splits off what stands before the text of the first paragraph of running text; or of the next, where a byline, date or
 * caption parts the two, as below a standfirst.
 */
export function splitOpening(text: string, page: Page): Page {
  const first = firstProse(page);
  const split = splitAt(text, page, first);
  if (split !== page || !PARTING.has(page.labels.get(first + 1)?.role)) return split;
  return splitAt(text, page, firstProse(page, first + 1));
}

function splitAt(text: string, page: Page, index: number): Page {
  const target = page.paragraphs[index];
  const opening =
    target && openingOf(text.slice(target.start, Math.min(target.end, target.start + 4 * LONGEST)));
  if (!target || !opening || target.start + opening.end >= target.end) return page;
  const cut = target.start + opening.end;
  const parts: Paragraph[] = [
    paragraph(text, { start: target.start, end: cut }, target.gap),
    paragraph(text, { start: cut, end: target.end }, 0),
  ];
  const labels = [...page.labels].map(([i, label]) => [i > index ? i + 1 : i, label] as const);
  return {
    ...page,
    paragraphs: page.paragraphs.toSpliced(index, 1, ...parts),
    labels: new Map([...labels, [index, opening.label] as const]),
  };
}

/** How many characters of a paragraph's start are such an opening; 0 if none. */
export const openingLength = (text: string): number => openingOf(text)?.end ?? 0;

function openingOf(text: string): Opening | undefined {
  const start = text.slice(0, LONGEST);
  const stamp = /\d/u.test(start) ? STAMP.exec(text)?.[0] : undefined;
  if (stamp && stamp.length <= LONGEST && opensSentence(text.slice(stamp.length)))
    return { end: stamp.length, label: { role: 'metadata', why: 'a date before the text' } };
  if (NOT_A_PLACE.test(text)) return undefined;
  const dateline = DATELINES.map(([needs, rule]) =>
    needs.test(start) ? rule.exec(text)?.[0] : undefined,
  ).find((found) => found && found.length <= LONGEST);
  if (!dateline) return undefined;
  return {
    end: dateline.length,
    label: { role: 'dateline', why: 'the place of the report, before its text' },
  };
}
