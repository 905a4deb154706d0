/** The fields of a record, as databases of news print them: "HEADLINE: …", or "HD" in a line of its own. */
import type { Range } from '../article.ts';
import { OUTLET_LINE } from './front.ts';
import { isProse, type Label, type Pass } from './page.ts';
import { key, type Paragraph } from './paragraphs.ts';
import records from './records.json' with { type: 'json' };

/** A text is such a record from this many kinds of fields on; articles may have a "Date: …" and a "Source: …". */
const FEWEST_FIELDS = 3;

/** What a field holds; "text" is the article's own. */
type Meaning = keyof typeof records.names;
const MEANINGS = ['headline', 'standfirst', 'text', 'byline', 'outlet', 'caption', 'metadata'] as const;
const NAMES = new Map(
  MEANINGS.flatMap((meaning) => records.names[meaning].map((name) => [name, meaning] as const)),
);
const CODED = ['headline', 'text', 'byline', 'outlet', 'caption', 'metadata'] as const;
const CODES = new Map(
  CODED.flatMap((meaning) => records.codes[meaning].map((name) => [name, meaning] as const)),
);
const SURE: ReadonlySet<string> = new Set(records.sure);
/** Their names are parted from what they hold, which is compared or names the outlet. */
const PARTED: ReadonlySet<Meaning> = new Set<Meaning>(['headline', 'standfirst', 'text', 'outlet']);

interface Field {
  readonly meaning: Meaning;
  readonly name: string;
  /** Where what it holds begins, in the paragraph's text as it stands; its end for a name alone. */
  readonly behind: number;
}

const NAMED = /^\s*([\p{L}][\p{L} /-]*?)\s?:(?:\s+|$)/u;

function fieldOf(text: string): Field | undefined {
  const code = CODES.get(text.trim());
  if (code) return { meaning: code, name: text.trim(), behind: text.length };
  const [whole = '', name = ''] = NAMED.exec(text) ?? [];
  const meaning = NAMES.get(key(name));
  return meaning && { meaning, name: key(name), behind: whole.length };
}

/** Whether these paragraphs are a record of a database. */
function isRecord(paragraphs: readonly Paragraph[]): boolean {
  const names = new Set(paragraphs.flatMap(({ text }) => fieldOf(text)?.name ?? []));
  return names.size >= FEWEST_FIELDS && [...names].some((name) => SURE.has(name) || CODES.has(name));
}

/** The names that stand before what is compared, in a record's text: it is cut behind them. */
export const fieldNames = (text: string, paragraphs: readonly Paragraph[]): Range[] =>
  isRecord(paragraphs)
    ? paragraphs.flatMap(({ start, end }) => {
        const field = fieldOf(text.slice(start, end));
        return field && PARTED.has(field.meaning) ? [{ start, end: start + field.behind }] : [];
      })
    : [];

const NAME: Label = { role: 'metadata', why: 'the name of a field in a database’s record' };
const VALUE: Label = { role: 'metadata', why: 'a field in a database’s record' };
const HELD: Readonly<Record<Exclude<Meaning, 'text'>, Label>> = {
  headline: { role: 'headline', why: 'is the headline, as the record says' },
  standfirst: { role: 'standfirst', why: 'is the summary, as the record says' },
  byline: { role: 'byline', why: 'names the writer' },
  outlet: { role: 'metadata', why: OUTLET_LINE },
  caption: { role: 'caption', why: 'describes a picture, as the record says' },
  metadata: VALUE,
};

/** Labels the fields of a record, and what they hold; the text itself stays open. */
export const recordFields: Pass = ({ paragraphs }) => {
  const labels = new Map<number, Label>();
  if (!isRecord(paragraphs)) return labels;
  let [open, headed]: [Field | undefined, boolean] = [undefined, false];
  paragraphs.forEach((paragraph, index) => {
    const field = fieldOf(paragraph.text);
    const alone = field !== undefined && field.behind >= paragraph.text.length;
    const label = alone ? NAME : labelOf(field ?? open, paragraph, field !== undefined);
    if (label) labels.set(index, label.role === 'headline' && headed ? VALUE : label);
    // A title that stands below the text repeats the line above it.
    headed ||= label?.role === 'headline' || (!label && isProse(paragraph));
    // What stands behind a name is one paragraph, what stands under a code goes on to the next one.
    if (alone) open = field;
    else if (!CODES.has(open?.name ?? '')) open = undefined;
  });
  return labels;
};

/** Running text is never set aside for the field that it only follows: the name of the next one may be unknown. */
function labelOf(field: Field | undefined, paragraph: Paragraph, named: boolean): Label | undefined {
  if (!field || field.meaning === 'text') return undefined;
  if (!named && isProse(paragraph) && field.meaning !== 'standfirst') return undefined;
  return HELD[field.meaning];
}
