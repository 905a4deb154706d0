/** Markup that is safe to put into markup: only `html` and `xml` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = Markup | string | number | false | undefined | readonly Value[];

/**
 * A template tag that escapes what is put in, unless it is Markup already; lists are joined, `false` and `undefined`
 * give nothing. Values may stand in text and in quoted attributes, nowhere else (no unquoted attributes, no scripts,
 * no styles).
 */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.map((part, index) => (index === 0 ? part : rendered(values[index - 1]) + part)).join(''));

/** The same rules hold for XML, and the same characters are legal. */
export const xml = html;

function rendered(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(rendered).join('');
  return escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  legal(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/**
 * The text with U+FFFD for what neither HTML nor XML can hold: control characters, lone surrogates, noncharacters.
 * Never changes the number of UTF-16 code units.
 */
export const legal = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{7E}\u{85}\u{A0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

/** A link if the address is one of the web, else the address as text: nothing from an article can become a script. */
export function webLink(address: string): Markup {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return html`${address}`;
  return html`<a href="${url.href}" rel="noreferrer">${address}</a>`;
}
