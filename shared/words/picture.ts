/** Edits drawn into the text, for tests and logs: "wants [a quick|an immediate] exit". */
import type { Edit } from '../comparison.ts';

/** Text `a` with each edit as [old|new]. */
export function picture(a: string, b: string, edits: readonly Edit[]): string {
  let [drawn, at] = ['', 0];
  for (const edit of edits) {
    const [left, right] = [a.slice(edit.a.start, edit.a.end), b.slice(edit.b.start, edit.b.end)];
    drawn += `${a.slice(at, edit.a.start)}[${left}|${right}]`;
    at = edit.a.end;
  }
  return drawn + a.slice(at);
}

/** The two texts of a picture; their own text must hold no brackets. */
export const sides = (drawn: string): [string, string] => [
  drawn.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1'),
  drawn.replace(/\[[^|\]]*\|([^\]]*)\]/g, '$1'),
];
