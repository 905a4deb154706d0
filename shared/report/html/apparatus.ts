import type { ApparatusEntry, Lemma, Report, Variant } from '../report.ts';
import { section, sign } from './parts.ts';
import { type Html, html } from './tag.ts';

export const apparatusSection = (report: Report): Html =>
  section(
    'apparatus',
    'Apparatus',
    html`<p>The sentences of ${sign(report.base.siglum)}, numbered. Below each, what others have in the place of its words;
whoever is not named reads the same, but for spelling and punctuation.</p>
<ol class="apparatus">
${(report.apparatus ?? []).map(
  (entry) => html`<li value="${entry.number}">${item(entry)}</li>
`,
)}</ol>`,
  );

const item = (entry: ApparatusEntry): Html => html`<p dir="auto">${entry.sentence.text}</p>
${
  (entry.lemmas.length > 0 || entry.absent.length > 0) &&
  html`<p class="readings">${entry.lemmas.map(lemma)}${
    entry.absent.length > 0 && html`<span class="reading"><i>not in</i> ${entry.absent.map(sign)}</span>`
  }</p>`
}`;

const lemma = ({ lemma: words, context, variants }: Lemma): Html => {
  const readings = grouped(variants).map(reading);
  if (words.text.trim())
    return html`<span class="reading"><bdi>${words.text.trim()}</bdi>] ${readings}</span> `;
  const before = wordBefore(context.text.slice(0, words.start - context.start));
  return html`<span class="reading">${before ? html`<i>after</i> <bdi>${before}</bdi>` : html`<i>before</i>`}] ${readings}</span> `;
};

/** Where there is nothing to quote, the word before says where it is missing. */
const wordBefore = (text: string): string => /\S+\s*$/u.exec(text)?.[0].trim() ?? '';

/** Variants that read the same stand together, with the sigla of all who have them. */
function grouped(variants: readonly Variant[]): Variant[][] {
  const groups = new Map<string, Variant[]>();
  for (const variant of variants) {
    const words = variant.reading.text.trim();
    groups.set(words, [...(groups.get(words) ?? []), variant]);
  }
  return [...groups.values()];
}

const reading = (variants: readonly Variant[], index: number): Html =>
  html`${index > 0 && '; '}${words(variants[0])} ${variants.map(({ reading: { version } }) => sign(version))}`;

const words = (variant: Variant | undefined): Html =>
  variant?.reading.text.trim() ? html`<bdi>${variant.reading.text.trim()}</bdi>` : html`<i>omits</i>`;
