/** The Terms view. */

import { inQuotes } from '../../shared/right-to-left.ts';
import { count } from './names.ts';

export const TERMS = {
  watch: 'Watch a word or phrase',
  example: 'genocid*, militia, Gaza war',
  add: 'Watch',
  hint: '“attack” also finds attacks, attacked, attacking (English). * stands for any letters, ? for one. Case, US or UK spelling and possessives make no difference.',
  groups: { kept: 'Kept', loaded: 'Labels to watch', suggested: 'Used unevenly' },
  groupsHow: {
    kept: 'Words and phrases that you keep an eye on',
    loaded: 'Labels that outlets choose between, as far as this story has them',
    suggested:
      'Words of this story that one outlet uses far more than the others do, the most uneven first (log-odds with a prior)',
  },
  none: 'Watch a word to see how often each outlet uses it, and how.',
  term: 'Term',
  tableHint: 'Uses in the article text of each version; hatched: none.',
  absent: 'none',
  keep: (term: string) => `Keep ${inQuotes(term)}`,
  voices: { quoted: 'quoted', attributed: 'reported', own: 'own voice' },
  voicesHow: {
    quoted: 'inside quotation marks',
    attributed: 'in speech that the outlet reports',
    own: 'in the outlet’s own voice',
  },
  rate: (n: number, rate: number) => `${count(n, 'use')}, ${rate.toFixed(1)} per 1,000 words`,
  forms: 'As',
  show: 'Show this passage in every version',
  figures: 'What to show',
  inWords: { counts: 'Uses', rates: 'Per 1,000 words' },
  total: (n: number) => count(n, 'use'),
  uses: (term: string) => `Uses of ${inQuotes(term)}`,
  remove: (term: string) => `Stop watching ${inQuotes(term)}`,
} as const;
