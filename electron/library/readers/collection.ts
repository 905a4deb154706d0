/** Collections: files that hold many articles, one a row or object. */
import Papa from 'papaparse';
import type { Metadata } from '../../../shared/article.ts';
import { type Decoded, decode, tidy } from '../decode.ts';
import { type Extracted, type Notice, Unreadable } from './extracted.ts';
import { type Facts, type Field, fieldOf, rankOf } from './fields.ts';
import { parsePage } from './parse-page.ts';
import { passagesOf } from './passages.ts';
import { shallow } from './shallow.ts';

/** More articles than anyone compares; each takes memory until the folder is closed. */
const MOST_ARTICLES = 20_000;

type Row = Readonly<Record<string, unknown>>;

/** Reads a JSON list of articles, an object that holds one, or one JSON object a line. */
export function readJson(bytes: Uint8Array): Extracted[] {
  const decoded = decode(bytes);
  const source = decoded.text.replace(/^\ufeff/, '');
  const whole = parsed(source);
  if (whole !== undefined) return articles(rowsOf(whole), decoded, 'JSON');
  const lines = source.split(/\r?\n/).filter((line) => line.trim());
  const rows = lines.map(parsed);
  const broken = rows.flatMap((row, index) => (isRow(row) ? [] : [index + 1]));
  if (broken.length === rows.length) throw notJson();
  return articles(
    rows.filter(isRow).map(flat),
    decoded,
    'JSON',
    broken.length > 0 ? [brokenLines(broken)] : [],
  );
}

/** Reads a table whose first line names its columns; separated by commas, semicolons or tabs. */
export function readCsv(bytes: Uint8Array): Extracted[] {
  const decoded = decode(bytes);
  const { data, errors } = Papa.parse<Row>(decoded.text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const broken = errors.flatMap(({ row, type }) =>
    row !== undefined && type !== 'Delimiter' ? [row + 2] : [],
  );
  return articles(data, decoded, 'table', broken.length > 0 ? [brokenLines([...new Set(broken)])] : []);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** With what stands in objects inside of it, such as { "fields": { "bodyText": … } }, unless a field has it already. */
const flat = (row: Row): Row => ({
  ...Object.assign(
    {},
    ...Object.entries(row).flatMap(([name, value]) =>
      fieldOf(name) === undefined && isRow(value) ? [value] : [],
    ),
  ),
  ...row,
});

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers of services wrap their list in an object or two. */
const DEEPEST_LIST = 3;

/** The list itself, the first list in an object that has rows with text, or the object as the only row. */
function rowsOf(value: unknown): Row[] {
  if (Array.isArray(value)) return value.filter(isRow).map(flat);
  if (!isRow(value)) throw notJson();
  const whole = flat(value);
  const inner = textOf(whole) === '' ? listIn(value, DEEPEST_LIST) : undefined;
  return inner ?? [whole];
}

function listIn(value: unknown, depth: number): Row[] | undefined {
  if (Array.isArray(value)) {
    const rows = value.filter(isRow).map(flat);
    return rows.some((row) => textOf(row) !== '') ? rows : undefined;
  }
  if (!isRow(value) || depth === 0) return undefined;
  for (const item of Object.values(value)) {
    const found = listIn(item, depth - 1);
    if (found) return found;
  }
  return undefined;
}

function articles(
  rows: readonly Row[],
  from: Decoded,
  format: string,
  notices: readonly Notice[] = [],
): Extracted[] {
  if (rows.length > MOST_ARTICLES) throw tooMany(rows.length);
  const empty = rows.flatMap((row, index) => (textOf(row) === '' ? [index + 1] : []));
  const found = rows.filter((row) => textOf(row) !== '').map((row) => articleOf(row, from.encoding, format));
  const [first, ...others] = found;
  if (!first) throw noText();
  const told = [...from.notices, ...notices, ...(empty.length > 0 ? [emptyRows(empty)] : [])];
  return [{ ...first, notices: told }, ...others];
}

function articleOf(row: Row, encoding: string, format: string): Extracted {
  const metadata = metadataOf(row, format);
  const body = textOf(row);
  const headline = metadata.headline?.value ?? '';
  const leads = headline === '' || body.startsWith(headline);
  const text = leads ? body : `${headline}\n\n${body}`;
  const why = `the field for the title in the ${format}`;
  return {
    encoding,
    text,
    metadata,
    hints: headline === '' ? [] : [{ start: 0, end: headline.length, role: 'headline', why }],
    outside: others(row),
    notices: [],
  };
}

/** A field's value by the most telling of the names that the row has for it. */
function fieldValue(row: Row, field: Field): { name: string; value: string } | undefined {
  return Object.keys(row)
    .filter((name) => fieldOf(name) === field)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((name) => ({ name, value: plainValue(row[name]) }))
    .find(({ value }) => value !== '');
}

const textOf = (row: Row) => fieldValue(row, 'text')?.value ?? '';

function metadataOf(row: Row, format: string): Metadata {
  const facts: Facts = {};
  for (const field of ['outlet', 'headline', 'byline', 'date', 'url', 'language'] as const) {
    const found = fieldValue(row, field);
    if (found)
      facts[field] = { value: found.value.replace(/\s+/g, ' '), from: `${format} field “${found.name}”` };
  }
  return facts.headline ? { ...facts, headline: facts.headline } : facts;
}

/** Text of strings, numbers, lists of names, and objects that hold one: { "source": { "name": … } }, { "headline": { "main": … } }. */
function plainValue(value: unknown): string {
  if (typeof value === 'string') return MARKUP.test(value) ? unmarked(value) : tidy(value).trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map(plainValue)
      .filter(Boolean)
      .join(value.some((item) => plainValue(item).length > 80) ? '\n\n' : ', ');
  if (!isRow(value)) return '';
  return plainValue(value.name ?? value.title ?? value.main ?? value.original ?? value.text ?? '');
}

/** A tag of HTML, as exports of web sites have them in their text. */
const MARKUP = /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|figure|img)\b[^<>]*>/i;

const unmarked = (html: string): string =>
  passagesOf(parsePage(shallow(tidy(html)).source))
    .map(({ text }) => text)
    .join('\n\n');

/** Fields that are no part of the article, such as a summary: searched before anything is called dropped. */
const others = (row: Row) =>
  Object.entries(row)
    .filter(([name, value]) => fieldOf(name) === undefined && plainValue(value).includes(' '))
    .map(([, value]) => plainValue(value))
    .join('\n');

const listed = (numbers: readonly number[]) =>
  `${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ' and more' : ''}`;

const brokenLines = (lines: readonly number[]): Notice => ({
  message: `${lines.length} of its lines could not be read whole (${listed(lines)}); the others were.`,
  advice: 'Check these lines: a quotation mark or bracket may be missing.',
});
const emptyRows = (rows: readonly number[]): Notice => ({
  message: `${rows.length} of its entries hold no text (${listed(rows)}).`,
  advice: 'If they should, check that their text stands in the field “text”.',
});
const notJson = () =>
  new Unreadable(
    'This is not valid JSON.',
    'Export it again from the program that made it, as JSON, JSON Lines or CSV.',
  );
const noText = () =>
  new Unreadable(
    'This holds no articles: none of its fields is called “text”, “body” or “content”.',
    'Name the field that holds the article “text”, and that for the headline “title”.',
  );
const tooMany = (count: number) =>
  new Unreadable(
    `This holds ${count} articles, more than the ${MOST_ARTICLES} that are read from one file.`,
    'Split it into several files, and open those you need.',
  );
