import { toldAside } from '../../structure/guard.ts';
import { html, type Markup } from '../markup.ts';
import { grouped, omits, wordBefore } from '../readings.ts';
import type { ApparatusEntry, Lemma, Report, Rewriting } from '../report.ts';
import { APPARATUS_NOTE, mayAnswer, TOLD_ABOVE } from '../wording.ts';
import { section, sign } from './parts.ts';

export const apparatusSection = (report: Report): Markup =>
  section(
    'apparatus',
    html`<p>The sentences of ${sign(report.base.siglum)}, numbered. ${APPARATUS_NOTE}</p>
<ol class="apparatus">
${(report.apparatus ?? []).map(
  (entry) => html`<li value="${entry.number}">${item(entry)}</li>
`,
)}</ol>`,
  );

const item = (entry: ApparatusEntry): Markup => html`<p dir="auto">${entry.sentence.text}</p>
${
  entry.lemmas.length + entry.aside.length + entry.doubtful.length + entry.absent.length > 0 &&
  html`<p class="readings">${entry.lemmas.map(lemma)}${entry.aside.map(aside)}${entry.doubtful.map(doubtful)}${
    entry.absent.length > 0 && html`<span class="reading"><i>not in</i> ${entry.absent.map(sign)}</span>`
  }</p>`
}${entry.rewritten.map((one) => rewriting(entry, one))}`;

const aside = (held: ApparatusEntry['aside'][number]): Markup =>
  html`<span class="reading"><i>${toldAside(held)}</i> ${sign(held.version)}</span> `;

const doubtful = ({ version, text }: ApparatusEntry['doubtful'][number]): Markup =>
  html`<span class="reading" dir="auto"><i>${mayAnswer(text)}</i> ${sign(version)}</span> `;

const rewriting = ({ sentence }: ApparatusEntry, { lemma: told, reading: words }: Rewriting): Markup =>
  told.start < sentence.start
    ? html`<p class="readings">${sign(words.version)} <i>${TOLD_ABOVE}</i></p>`
    : html`<p class="readings" dir="auto">${sign(words.version)} <bdi>${words.text}</bdi></p>`;

const lemma = ({ lemma: words, context, variants }: Lemma): Markup => {
  const readings = grouped(variants).map(reading);
  if (words.text.trim())
    return html`<span class="reading"><bdi>${words.text.trim()}</bdi>] ${readings}</span> `;
  const before = wordBefore(words, context);
  return html`<span class="reading">${before ? html`<i>after</i> <bdi>${before}</bdi>` : html`<i>before</i>`}] ${readings}</span> `;
};

const reading = ({ words, sigla }: ReturnType<typeof grouped>[number], index: number): Markup =>
  html`${index > 0 && '; '}${words === omits ? html`<i>omits</i>` : html`<bdi>${words}</bdi>`} ${sigla.map(sign)}`;
