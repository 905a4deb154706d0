import type { Quotation, Section } from '../report.ts';
import { SECTION_NAMES } from '../wording.ts';
import type { Part, Run, Text } from './manuscript.ts';

/** The title of a section. */
export const title = (section: Section): Part => heading(2, SECTION_NAMES[section]);

export const heading = (level: 2 | 3 | 4, text: string): Part => ({
  type: 'heading',
  level,
  text: [{ text }],
});

export const paragraph = (...text: readonly (Run | string)[]): Part => ({
  type: 'paragraph',
  text: text.map(run),
});

export const run = (text: Run | string): Run => (typeof text === 'string' ? { text } : text);

export const plain = (text: string | number): Text => [{ text: String(text) }];

export const figure = (text: string): Text => [{ text, as: 'figure' }];

export const note = (text: string): Run => ({ text, as: 'note' });

export const place = ({ version, start, end }: Quotation): string => `${version} characters ${start}–${end}`;

export const quotation = (one: Quotation): Part => ({
  type: 'quotation',
  text: plain(one.text),
  place: place(one),
});
