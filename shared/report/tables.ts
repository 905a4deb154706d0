import { type Additions, countAdditions } from '../classify/additions.ts';
import { languageName } from '../classify/lexicon.ts';
import type { WordTables } from './report.ts';

/** Which language the tables were for, what is off, and what the user added: sentences for the provenance. */
export function wordTables({ language, limits, added }: WordTables): string[] {
  const count = countAdditions(added);
  const own = `The kinds of change were told with ${count} ${count === 1 ? 'entry' : 'entries'} of the user’s own in the word tables: ${entries(added).join('; ')}.`;
  return [...(limits ? [limits] : [`Language: ${languageName(language)}.`]), ...(count > 0 ? [own] : [])];
}

/** Each addition in a few words: "Lake Victoria = Nalubaale". */
function entries(added: Additions): string[] {
  const { aliases, spellings, vague, verbs, hedges, honorifics, loaded, families } = added;
  return [
    ...[...aliases, ...spellings].map((ways) => ways.join(' = ')),
    ...Object.entries(vague).map(([word, { low, high }]) => `${word} (${low}–${high ?? 'any number'})`),
    ...Object.entries(verbs).map(([verb, { tone }]) => `${verb} (${tone})`),
    ...Object.entries(hedges).map(([word, level]) => `${word} (${level})`),
    ...honorifics.map((word) => `${word} (courtesy title)`),
    ...loaded.map((word) => `${word} (judging word)`),
    ...Object.entries(families).flatMap(([family, { watch, plain }]) => [
      ...watch.map((word) => `${word} (watched label for ${family})`),
      ...plain.map((word) => `${word} (plain label for ${family})`),
    ]),
  ];
}
