/**
 * Makes the worker quick before the first folder needs it: its regular expressions and loops are compiled, and its tables
 * built, by an invented story that goes the way of a real one. Nothing of it is shown or kept.
 */
import type { Article } from '../../shared/article.ts';
import { NO_ADDITIONS } from '../../shared/classify/additions.ts';
import type { Analyst } from './analyst.ts';
import sample from './sample.json' with { type: 'json' };

/** After these the engine compiles little more; all of them take the worker less than a second. */
const ROUNDS = 24;

/** Ends when `isIdle` no longer holds, so that what is asked for in earnest waits for one small job at most. */
export async function warmUp(analyst: Analyst, isIdle: () => boolean): Promise<void> {
  for (let round = 0; round < ROUNDS && isIdle(); round++) {
    const articles = sample.map((text, place) => article(`${round} ${place}`, text));
    const structured = await analyst.ask({ type: 'structure', articles, corrections: [] });
    if (structured.type !== 'structure' || !isIdle()) return;
    const { versions } = structured.library;
    await analyst.ask({ type: 'base', versions, base: '', corrections: [] });
    const [base, other] = versions;
    if (!base || !other || !isIdle()) return;
    await analyst.ask({ type: 'compare', base, other, language: 'en', added: NO_ADDITIONS, corrections: [] });
  }
}

/** Its id differs from round to round: the worker remembers its last answer. */
const article = (id: string, text: string): Article => ({
  id,
  file: '',
  sha256: '0'.repeat(64),
  encoding: '',
  text,
  metadata: {},
  hints: [],
  outside: '',
  warnings: [],
});
