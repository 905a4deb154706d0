/** One side of a link as the rules see it: its words, and what of note they hold. */
import type { Block, Range, Version } from '../article.ts';
import type { Edit, Kind } from '../comparison.ts';
import { type Deed, deeds } from './agency.ts';
import { type Attribution, attributions } from './attribution.ts';
import type { Shared } from './cosmetic.ts';
import { type DateMention, dates } from './date.ts';
import { type Figure, figures } from './figure.ts';
import { isTitle, type Label, labels } from './framing.ts';
import { type Hedge, hedges } from './hedge.ts';
import { type Alias, aliases, capitalised, type NameWord, nameWords } from './name.ts';
import { quotations } from './quotations.ts';
import type { Tables } from './tables.ts';
import { overlap, type Word, wordsOf } from './text.ts';

/** What a rule needs to know of a version as a whole; made once for each. */
export interface Source {
  readonly text: string;
  /** Quotations with their marks. */
  readonly quotes: readonly Range[];
  /** Words that stand with a capital letter within a sentence, by canonical form. */
  readonly names: ReadonlySet<string>;
}

/** A side of a link. All ranges refer to `text`. */
export interface Side {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotes: readonly Range[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  readonly names: readonly NameWord[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly labels: readonly Label[];
  readonly deeds: readonly Deed[];
  /** Names of the table of aliases. */
  readonly aliases: readonly Alias[];
}

/** An edit with its surroundings. */
export interface Place {
  readonly a: Side;
  readonly b: Side;
  readonly edit: Edit;
  readonly tables: Tables;
  /** What each side says that the other says in another way. */
  readonly shared: { readonly a: readonly Shared[]; readonly b: readonly Shared[] };
}

export interface Finding {
  readonly kind: Kind;
  /** In plain words. */
  readonly why: string;
}

/** Says what an edit is, or nothing if it is none of the rule's business. */
export type Rule = (place: Place) => Finding | undefined;

export function sourceOf({ text, blocks }: Pick<Version, 'text'> & { blocks: readonly Block[] }): Source {
  const titles = blocks.filter(
    ({ role, start, end }) => role === 'headline' && isTitle(wordsOf(text.slice(start, end))),
  );
  return { text, quotes: quotations(text, blocks), names: capitalised(text, titles) };
}

/** Looks at a stretch of a version. */
export function sideOf(source: Source, range: Range, tables: Tables): Side {
  const text = source.text.slice(range.start, range.end);
  const words = wordsOf(text);
  const quotes = source.quotes
    .filter((quote) => overlap(quote, range))
    .map(({ start, end }) => ({
      start: Math.max(0, start - range.start),
      end: Math.min(text.length, end - range.start),
    }));
  const found = dates(words, tables);
  const names = nameWords(words, source.names, found);
  const named = labels(words, tables);
  return {
    text,
    words,
    quotes,
    dates: found,
    figures: figures(words, tables, found),
    names,
    attributions: attributions(words, quotes, found, tables),
    hedges: hedges(words, tables),
    labels: named,
    deeds: deeds({ words, names, labels: named }, tables),
    aliases: aliases(words, tables),
  };
}
