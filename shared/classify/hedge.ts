/** How certain a statement is made to sound. */
import type { Range } from '../article.ts';
import type { Level } from './additions.ts';
import { unmatched } from './matching.ts';
import { phraseAt } from './phrases.ts';
import type { Place, Rule } from './side.ts';
import type { Tables } from './tables.ts';
import { quoted, type Word, within } from './text.ts';

export interface Hedge extends Range {
  readonly words: string;
  readonly level: Level;
}

/** Tense shift in reported speech: "Iraq can defend itself", he said that "Iraq could defend itself". No hedge. */
const BACKSHIFT = new Map([
  ['could', 'can'],
  ['would', 'will'],
  ['might', 'may'],
]);

/** The hedges and boosters of a text, in order. */
export function hedges(words: readonly Word[], tables: Tables): Hedge[] {
  const found: Hedge[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = phraseAt(words, i, tables.hedges);
    const [first, last] = [words[i], words[i + (phrase?.length ?? 0) - 1]];
    if (phrase && first && last) {
      const text = words.slice(i, i + phrase.length).map(({ canonical }) => canonical);
      found.push({ start: first.start, end: last.end, words: text.join(' '), level: phrase.value });
    }
    i += phrase?.length ?? 1;
  }
  return found;
}

/** A hedge that one side lacks, or another one in its place. */
export const hedge: Rule = (place) => {
  const { a, b, edit, tables } = place;
  if (backshift(place)) return undefined;
  const same = (x: Hedge, y: Hedge) => x.words === y.words;
  const [x] = unmatched(within(a.hedges, edit.a), b.hedges, same);
  const [y] = unmatched(within(b.hedges, edit.b), a.hedges, same);
  if (!x && !y) return undefined;
  const means = (one: Hedge | undefined) => tables.levels.get(one?.level ?? 'certain')?.means ?? '';
  const words = [x ? quoted(a, x) : 'nothing', y ? quoted(b, y) : 'nothing'];
  return { kind: 'hedge', why: `${words.join(' → ')}: ${means(x)} → ${means(y)}` };
};

function backshift({ a, b, edit }: Place): boolean {
  const [left, right] = [within(a.words, edit.a), within(b.words, edit.b)];
  const shifted = (x: string | undefined, y: string | undefined) => x !== undefined && BACKSHIFT.get(x) === y;
  const [x, y] = [left[0]?.canonical, right[0]?.canonical];
  return left.length === 1 && right.length === 1 && (shifted(x, y) || shifted(y, x));
}
