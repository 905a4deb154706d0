import type { Range, Version } from '../article.ts';
import type { Link, Row } from '../comparison.ts';

/** Lays two versions side by side. See Row for what holds of the result. */
export function rows(a: Version, b: Version, links: readonly Link[]): Row[] {
  const at = { i: 0, j: 0 };
  const result: Row[] = [];
  const nothing: Range = { start: 0, end: 0 };
  const upTo = (i: number, j: number) => {
    for (; at.i < i; at.i++) result.push({ kind: 'only-a', a: reach(a, at.i, at.i + 1), b: nothing });
    for (; at.j < j; at.j++) result.push({ kind: 'only-b', a: nothing, b: reach(b, at.j, at.j + 1) });
  };
  links.forEach((link, index) => {
    const [i, j] = [link.a[0] ?? 0, link.b[0] ?? 0];
    if (link.secondary || i < at.i || j < at.j) return;
    upTo(i, j);
    at.i += link.a.length;
    at.j += link.b.length;
    result.push({ kind: 'linked', a: reach(a, i, at.i), b: reach(b, j, at.j), link: index });
  });
  upTo(a.sentences.length, b.sentences.length);
  return result;
}

/** Sentences [from, to) with the white space up to the next one, so that ranges lie end to end. */
const reach = (version: Version, from: number, to: number): Range => ({
  start: from === 0 ? 0 : (version.sentences[from]?.start ?? version.text.length),
  end: version.sentences[to]?.start ?? version.text.length,
});
