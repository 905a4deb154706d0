import type { Lemma, Quotation } from './report.ts';

/** Words on either side of a change: enough to know the place again, little enough for a table. */
const AROUND = 6;

/** A change with a few words of its sentence. */
export interface Excerpt {
  readonly before: string;
  /** Empty where words are only added. */
  readonly words: string;
  readonly after: string;
}

/** The same words in the place of the same words, for the same reason, wherever they stand. */
export interface KindReading {
  readonly words: string;
  readonly why: string;
  readonly places: readonly Quotation[];
}

/** A line of a kind's table: words of the base, and what the others have instead. */
export interface KindLine {
  readonly excerpt: Excerpt;
  /** Where the base has these words; the excerpt is of the first place. */
  readonly places: readonly Quotation[];
  readonly readings: readonly KindReading[];
}

/** The lemmas of one kind as few lines: outlets that read alike together, and so are places that differ alike. */
export function kindLines(lemmas: readonly Lemma[]): KindLine[] {
  const lines = new Map<string, KindLine>();
  for (const { lemma, context, variants } of lemmas) {
    const readings = readingsOf(variants);
    const key = lemma.text.trim() ? told(lemma.text, readings) : `${lemma.start}`;
    const before = lines.get(key);
    lines.set(key, before ? joined(before, lemma, readings) : line(lemma, context, readings));
  }
  return [...lines.values()];
}

const line = (lemma: Quotation, context: Quotation, readings: readonly KindReading[]): KindLine => ({
  excerpt: excerpt(context, lemma),
  places: [lemma],
  readings,
});

const joined = (line: KindLine, lemma: Quotation, readings: readonly KindReading[]): KindLine => ({
  ...line,
  places: [...line.places, lemma],
  readings: line.readings.map((reading, index) => ({
    ...reading,
    places: [...reading.places, ...(readings[index]?.places ?? [])],
  })),
});

const told = (lemma: string, readings: readonly KindReading[]): string =>
  JSON.stringify([lemma.trim(), ...readings.map(({ words, why }) => [words, why])]);

function readingsOf(variants: Lemma['variants']): KindReading[] {
  const found = new Map<string, KindReading>();
  for (const { reading, why } of variants) {
    const words = reading.text.trim();
    const key = JSON.stringify([words, why]);
    const places = [...(found.get(key)?.places ?? []), reading];
    found.set(key, { words, why, places });
  }
  return [...found.values()];
}

/** The words with the nearest ones of their sentence on either side; what is left out is marked by an ellipsis. */
export function excerpt(context: Quotation, words: Quotation): Excerpt {
  const [start, end] = [words.start - context.start, words.end - context.start];
  const before = context.text.slice(0, start);
  const after = context.text.slice(end);
  const [tail = ''] = new RegExp(`(?:\\S+\\s+){0,${AROUND}}\\S*$`, 'u').exec(before) ?? [];
  const [head = ''] = new RegExp(`^\\S*(?:\\s+\\S+){0,${AROUND}}`, 'u').exec(after) ?? [];
  return {
    before: `${tail.length < before.length ? '… ' : ''}${tail}`,
    words: context.text.slice(start, end),
    after: `${head}${head.length < after.length ? ' …' : ''}`,
  };
}
