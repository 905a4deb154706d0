import { html, type Markup } from '../markup.ts';
import type { Report } from '../report.ts';
import { METHOD } from '../wording.ts';
import { section } from './parts.ts';

export const methodSection = (_report: Report): Markup =>
  section('method', html`${METHOD.map((text) => html`<p>${text}</p>`)}`);
