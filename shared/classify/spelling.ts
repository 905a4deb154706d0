/** Ways of writing the same: US and UK spelling, abbreviations, titles, names, dates and figures. */
import { type Sameness, sameness } from './cosmetic.ts';
import type { Rule } from './side.ts';
import { quoted } from './text.ts';

const SAYS: Readonly<Partial<Record<Sameness, string>>> = {
  date: 'the same date, written differently',
  figure: 'the same figure, written differently',
  name: 'the same name, written differently',
  title: 'a courtesy title more or less',
  spelling: 'the same word, spelled differently',
};

/** An edit after which the text says the same. */
export const spelling: Rule = (place) => {
  const says = SAYS[sameness(place) ?? 'marks'];
  if (!says) return undefined;
  const [left, right] = [quoted(place.a, place.edit.a), quoted(place.b, place.edit.b)];
  return { kind: 'spelling', why: `${left || 'nothing'} → ${right || 'nothing'}: ${says}` };
};
