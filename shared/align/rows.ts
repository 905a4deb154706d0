/** The side-by-side view of two versions as rows. See Row for what holds of the result. */
import { ALIGNED_ROLES, type Range, type Version } from '../article.ts';
import type { Link, Row } from '../comparison.ts';

/**
 * Rows from the top of both versions to their end. Linked sentences stand side by side; a moved link makes two rows, one where each side
 * has it; sentences of roles that are not aligned make rows of kind `aside`. Laid end to end the rows give back each side's text.
 */
export function rows(a: Version, b: Version, links: readonly Link[]): Row[] {
  const [left, right] = [itemsOf(a, links, 'a'), itemsOf(b, links, 'b')];
  const result: Row[] = [];
  const nothing: Range = { start: 0, end: 0 };
  let j = 0;
  const passRight = (until: (item: Item) => boolean) => {
    for (; j < right.length; j++) {
      const item = right[j];
      if (!item || until(item)) return;
      result.push(withLink({ kind: item.kind ?? 'only-b', a: nothing, b: item.range }, item));
    }
  };
  for (const item of left) {
    if (item.kind) {
      result.push(withLink({ kind: item.kind, a: item.range, b: nothing }, item));
      continue;
    }
    if (item.link === undefined) {
      result.push({ kind: 'only-a', a: item.range, b: nothing });
      continue;
    }
    passRight((other) => other.kind === undefined && other.link !== undefined);
    result.push({ kind: 'linked', a: item.range, b: right[j]?.range ?? nothing, link: item.link });
    j++;
  }
  passRight(() => false);
  return result;
}

/** A stretch of one version that stands in one row: a link's sentences, or one sentence. */
interface Item {
  readonly range: Range;
  /** Set where the row is of this side only, whatever the other side has. */
  readonly kind?: 'moved' | 'aside';
  readonly link?: number;
}

const withLink = (row: Row, { link }: Item): Row => (link === undefined ? row : { ...row, link });

/** A version's items in reading order. Each reaches up to the next, so that their ranges cover the text. */
function itemsOf(version: Version, links: readonly Link[], side: 'a' | 'b'): Item[] {
  const linkAt = new Map<number, number>();
  links.forEach((link, index) => {
    if (!link.secondary)
      for (let at = link[side][0] ?? 0; at <= (link[side].at(-1) ?? -1); at++) linkAt.set(at, index);
  });
  const starts: { readonly start: number; readonly item: Omit<Item, 'range'> }[] = [];
  version.sentences.forEach(({ start, role }, at) => {
    const link = linkAt.get(at);
    if (link !== undefined && link === linkAt.get(at - 1)) return;
    starts.push({
      start: starts.length === 0 ? 0 : start,
      item: itemFor(links, link, ALIGNED_ROLES.has(role)),
    });
  });
  if (starts.length === 0 && version.text !== '') starts.push({ start: 0, item: { kind: 'aside' } });
  return starts.map(({ start, item }, at) => ({
    ...item,
    range: { start, end: starts[at + 1]?.start ?? version.text.length },
  }));
}

function itemFor(links: readonly Link[], link: number | undefined, aligned: boolean): Omit<Item, 'range'> {
  if (link === undefined) return aligned ? {} : { kind: 'aside' };
  return links[link]?.moved ? { kind: 'moved', link } : { link };
}
