/**
 * Rich Text Format. Read here and not by a library: the packages for it are unmaintained for years, or lose the code
 * pages that Cyrillic, Arabic, Chinese, Japanese and Korean files use.
 */
import iconv from 'iconv-lite';
import type { Role } from '../../../shared/article.ts';
import { tidy } from '../decode.ts';
import { type Extracted, Unreadable } from './extracted.ts';
import type { Facts } from './fields.ts';
import { named } from './office-properties.ts';
import { asRow, join, type Passage, withHeadline } from './passages.ts';
import { tokens } from './rtf-tokens.ts';
import { CHARACTERS, CHARSETS, NOWHERE, TARGETS, type Target } from './rtf-words.ts';

interface State {
  target: Target;
  /** Bytes or characters that stand after each \u for programs that know no Unicode. */
  skip: number;
  page: number;
  hidden: boolean;
}

/** Reads Rich Text: paragraphs, headings by style or outline level; headers, footers and notes are kept outside. */
export function readRtf(bytes: Uint8Array): Extracted[] {
  const reader = new RtfReader();
  for (const token of tokens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))) {
    if (token.type === 'open') reader.open();
    else if (token.type === 'close') reader.close();
    else if (token.type === 'byte') reader.bytes([token.value]);
    else if (token.type === 'text') reader.bytes([...Buffer.from(token.value, 'latin1')]);
    else reader.word(token.name, token.value);
  }
  return [reader.result()];
}

class RtfReader {
  private readonly stack: State[] = [];
  private state: State = { target: 'body', skip: 1, page: 1252, hidden: false };
  private documentPage = 1252;
  private pending: number[] = [];
  private skipping = 0;
  private starred = false;
  private line = '';
  private role: Pick<Passage, 'role' | 'why'> = {};
  private font = 0;
  private style = 0;
  private readonly texts: Record<Target, string> = {
    body: '',
    outside: '',
    title: '',
    author: '',
    created: '',
    fonts: '',
    styles: '',
    nowhere: '',
  };
  private readonly pages = new Map<number, number>();
  private readonly headings = new Map<number, Role>();
  private readonly passages: Passage[] = [];
  /** The finished cells of a table's row, and the passage with which the next one begins. */
  private cells: Passage[][] = [];
  private cellStart: number | undefined;

  open(): void {
    this.decodePending();
    this.stack.push({ ...this.state });
    this.skipping = 0;
  }

  close(): void {
    this.decodePending();
    if (this.state.target === 'styles') this.nameStyle();
    const outer = this.stack.pop();
    if (outer && outer.target !== this.state.target && this.state.target === 'outside')
      this.texts.outside += '\n';
    if (outer) this.state = outer;
    this.skipping = 0;
  }

  bytes(bytes: number[]): void {
    this.starred = false;
    const kept = bytes.slice(this.skipping);
    this.skipping = Math.max(0, this.skipping - bytes.length);
    for (const byte of kept) this.pending.push(byte);
  }

  word(name: string, value: number | undefined): void {
    this.decodePending();
    const starred = this.starred;
    this.starred = name === '*';
    if (name === 'u' && value !== undefined) this.unicode(value);
    else if (TARGETS[name] && value !== 0) this.enter(TARGETS[name]);
    else if (NOWHERE.has(name) || (starred && name !== 'shpinst')) this.state.target = 'nowhere';
    else this.control(name, value ?? 1);
  }

  /** What is inside of what is not read is not read either, but for the document's properties. */
  private enter(target: Target): void {
    const property = target === 'title' || target === 'author' || target === 'created';
    if (property) this.texts[target] = '';
    if (property || this.state.target !== 'nowhere') this.state.target = target;
  }

  result(): Extracted {
    this.paragraph();
    this.endRow();
    if (this.passages.length === 0 && this.stack.length > 0) throw damaged();
    const facts: Facts = {};
    const [headline, byline] = [named(this.texts.title), named(this.texts.author)];
    if (headline) facts.headline = { value: headline, from: 'document properties (title)' };
    if (byline) facts.byline = { value: byline, from: 'document properties (author)' };
    if (/^-\d{4}-\d\d-\d\d$/.test(this.texts.created))
      facts.date = { value: this.texts.created.slice(1), from: 'document properties (created)' };
    return {
      encoding: `${this.documentPage === 65001 ? 'UTF-8' : `Windows-${this.documentPage}`} and Unicode (declared in the document)`,
      ...join(withHeadline(this.passages)),
      metadata: facts,
      outside: tidy(this.texts.outside).trim(),
      notices: [],
    };
  }

  private control(name: string, value: number): void {
    const { state } = this;
    if (/^(?:par|sect|page|nestcell|nestrow)$/.test(name)) this.endParagraph();
    else if (name === 'intbl') this.cellStart ??= this.passages.length;
    else if (name === 'cell') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name in CHARACTERS) this.put(CHARACTERS[name] ?? '');
    else if (name === 'pard' && state.target === 'body') this.role = {};
    else if (state.target === 'created' && /^(?:yr|mo|dy)$/.test(name))
      this.put(`${value < 10 ? '-0' : '-'}${value}`);
    else if (name === 'plain') state.hidden = false;
    else if (name === 'v') state.hidden = value !== 0;
    else if (name === 'uc') state.skip = Math.min(Math.max(0, value), 8);
    else if (name === 'ansicpg') this.documentPage = state.page = value;
    else if (name === 'mac') this.documentPage = state.page = 10000;
    else if (name === 'f') this.chooseFont(value);
    else if (name === 'fcharset') this.pages.set(this.font, CHARSETS[value] ?? this.documentPage);
    else if (name === 's') this.chooseStyle(value);
    else if (name === 'outlinelevel' && value < 9) this.heading('heading', 'has an outline level');
  }

  private chooseFont(font: number): void {
    this.font = font;
    if (this.state.target !== 'fonts') this.state.page = this.pages.get(font) ?? this.documentPage;
  }

  private chooseStyle(style: number): void {
    this.style = style;
    const role = this.headings.get(style);
    if (this.state.target === 'body' && role) this.heading(role, 'has a style of that name');
  }

  private heading(role: Role, why: string): void {
    if (this.state.target === 'styles') this.headings.set(this.style, role);
    else if (this.state.target === 'body') this.role = { role, why };
  }

  /** In the table of styles each group holds a style's number and, as text, its name. */
  private nameStyle(): void {
    const name = this.texts.styles.trim().replace(/;$/, '');
    this.texts.styles = '';
    if (/^(?:heading \d|title)$/i.test(name)) this.headings.set(this.style, 'heading');
    if (/^caption$/i.test(name)) this.headings.set(this.style, 'caption');
  }

  private unicode(value: number): void {
    this.put(String.fromCharCode(value < 0 ? value + 0x10000 : value & 0xffff));
    this.skipping = this.state.skip;
  }

  private decodePending(): void {
    if (this.pending.length === 0) return;
    const bytes = Buffer.from(this.pending);
    this.pending = [];
    const page = this.state.page === 10000 ? 'macroman' : `cp${this.state.page}`;
    this.put(iconv.decode(bytes, iconv.encodingExists(page) ? page : 'windows-1252'));
  }

  private put(text: string): void {
    if (this.state.hidden) return;
    if (this.state.target === 'body') this.line += text;
    else if (this.state.target !== 'nowhere') this.texts[this.state.target] += text;
  }

  private endParagraph(): void {
    if (this.state.target === 'body') this.paragraph();
    else this.put('\n');
  }

  private endCell(): void {
    this.endParagraph();
    if (this.state.target !== 'body') return;
    const last = Math.max(0, this.passages.length - 1);
    this.cells.push(this.passages.splice(this.cellStart ?? last));
    this.cellStart = this.passages.length;
  }

  private endRow(): void {
    this.endParagraph();
    const row = asRow(this.cells);
    this.passages.push(...(row ? [row] : this.cells.flat()));
    this.cells = [];
    this.cellStart = undefined;
  }

  private paragraph(): void {
    this.decodePending();
    const text = tidy(this.line)
      .replace(/ *\n */g, '\n')
      .trim();
    if (text) this.passages.push({ text, ...this.role });
    this.line = '';
  }
}

const damaged = () =>
  new Unreadable(
    'This document is cut off before its text begins.',
    'Copy it again, or open it in a word processor and save it anew.',
  );
