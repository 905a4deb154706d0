import type { Range } from '../article.ts';
import { COSMETIC_KINDS, type ComparedLink, type Comparison, type Row } from '../comparison.ts';
import { toldAside } from '../structure/guard.ts';
import { rowDoubt, rowHeldAside } from './fate.ts';
import type { Scores } from './report.ts';
import { scores } from './scores.ts';
import { reach, weave } from './weave.ts';
import { mayAnswer } from './wording.ts';

/** Columns of a terminal that every machine has. */
const WIDTH = 80;
const INDENT = '    ';

/**
 * A comparison to be read in a terminal: counts, then one paragraph a row, marked by its first sign, changes in the
 * manner of wdiff: [-only in a-]{+only in b+}. Spelling and punctuation are shown as the base has them.
 */
export function comparisonText(comparison: Comparison): string {
  const [a, b] = comparison.versions;
  const rows = comparison.rows.map((row) => paragraph(comparison, row)).filter((text) => text !== '');
  const counts = scores({ base: 'a', other: 'b', comparison });
  return `${[`a  ${a.file}`, `b  ${b.file}`, '', ...summary(counts), '', LEGEND, ''].join('\n')}\n${rows.join('\n\n')}\n`;
}

const LEGEND = `=   the same            ~   with changes: [-only in a-]{+only in b+}
<   only in a           >   only in b
@   moved               :   set aside, not compared
    words that moved within: [@from here@] {@to here@}`;

const summary = ({ base, added }: Scores): string[] => [
  `Of ${base.of} sentences of a`,
  `    ${base.same} are the same, ${base.cosmetic} differ in spelling or punctuation only,`,
  `    ${base.reworded} are reworded, ${base.partial} correspond in part,`,
  `    ${base.aside} are in b’s file but set aside there, ${base.doubtful} may have a counterpart,
    ${base.dropped} are only in a;`,
  `    ${base.moved} stand elsewhere.`,
  `Of ${added.of} sentences of b`,
  `    ${added.aside} are in a’s file but set aside there, ${added.doubtful} may have a counterpart,
    ${added.count} are only in b.`,
];

function paragraph(comparison: Comparison, row: Row): string {
  const [a, b] = comparison.versions;
  const link = row.link === undefined ? undefined : comparison.links[row.link];
  if (row.kind === 'aside')
    return [marked(':', a.text, row.a), marked(':', b.text, row.b)].filter(Boolean).join('\n');
  const held = rowHeldAside(comparison.guards, comparison.versions, row);
  const besides = held ? `(${held.side === 'a' ? 'b' : 'a'}: ${toldAside(held)}) ` : doubted(comparison, row);
  if (row.kind === 'only-a') return marked('<', a.text, row.a, besides);
  if (row.kind === 'only-b') return marked('>', b.text, row.b, besides);
  if (!link) return '';
  // A moved link has a row on either side; its changes are told once, where A has it.
  if (row.a.end === row.a.start) return marked('@', b.text, row.b, '(see above or below) ');
  return wrapped(row.kind === 'moved' ? '@' : sign(link), woven(comparison, link));
}

function doubted({ doubts, versions }: Comparison, row: Row): string {
  const doubt = rowDoubt(doubts, versions, row);
  const other = doubt && versions[doubt.side === 'a' ? 1 : 0];
  const sentence = other?.sentences[doubt?.candidate ?? -1];
  return sentence ? `(${mayAnswer(other.text.slice(sentence.start, sentence.end))}) ` : '';
}

const sign = ({ changes }: ComparedLink): string =>
  changes.every(({ kind }) => COSMETIC_KINDS.has(kind)) ? '=' : '~';

function woven({ versions: [a, b] }: Comparison, link: ComparedLink): string {
  const range = { a: reach(a.sentences, link.a), b: reach(b.sentences, link.b) };
  return weave([a.text, b.text], range, link)
    .map(({ in: place, text, change, moved }) => {
      const folded = change !== undefined && COSMETIC_KINDS.has(change.kind);
      if (place === 'both' || (folded && place === 'a')) return text;
      if (folded) return '';
      if (moved) return place === 'a' ? `[@${text}@]` : `{@${text}@}`;
      return place === 'a' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join('');
}

const marked = (mark: string, text: string, { start, end }: Range, before = ''): string => {
  const part = text.slice(start, end).trim();
  return part && wrapped(mark, before + part);
};

/** The sign, then the text in lines of at most WIDTH columns (longer words stand alone), indented. */
function wrapped(mark: string, text: string): string {
  const lines = [''];
  for (const word of printable(text).split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line && INDENT.length + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line, index) => (index === 0 ? mark.padEnd(INDENT.length) : INDENT) + line).join('\n');
}

/** Control characters could make a terminal do things: they are shown as U+FFFD. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\s]/gu, '\uFFFD');
