/** Finds where a further article begins in a text that holds several, and takes them apart. */
import type { Article, Range, RoleHint } from '../article.ts';
import { commentsStart } from './around.ts';
import { captions } from './captions.ts';
import { bylines, metadataLines } from './front.ts';
import { furnitureLines, isTail } from './furniture.ts';
import { cutAt } from './hints.ts';
import { openingLength } from './openings.ts';
import { applyPasses, isLine, isProse, type Page } from './page.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { fieldNames } from './records.ts';

/** What speaks for a line being the headline of a further article, and how much. */
const WEIGHTS = { repeated: 2, signed: 2, separated: 2, pictured: 1, afterEnd: 1, apart: 1 } as const;
const SIGNS = ['repeated', 'signed', 'separated', 'pictured', 'afterEnd', 'apart'] as const;
/** A heading followed by a picture, after a wide gap, has 2 and must not part an article. */
const ENOUGH = 3;
/** Between a headline and its text stand at most this many captions, bylines, dates and repeats. */
const HEAD = 12;
/** An article of its own has at least this many paragraphs of running text; a teaser's summary has fewer. */
const BODY = 3;
/** More blank lines than this part things that do not belong together. */
const WIDE_GAP = 2;

const SEPARATOR = /^(?:[=_*#~–—-]\s?){5,}$/u;
/** What databases put between the articles of a download: no matter how short they are, another one begins behind it. */
const DIVIDER =
  /^\d+ of \d+ documents?$|^document \d+ of \d+$|^end of document$|^document [a-z]+\d\w{10,}$/iu;

/**
 * The articles that one file's text holds, in reading order. Each keeps the whole text, so that ranges always lead
 * back to the file, and marks the others' parts as such; the second has the id of the first with ".2" behind it.
 * An article that holds no other is returned as it is. `roles` are the user's corrections.
 */
export function splitArticles(article: Article, roles: readonly RoleHint[] = []): Article[] {
  if (article.hints.some(isOther)) return [article];
  const all = paragraphsOf(article, roles);
  const starts = startsOf(all, roles);
  if (starts.length === 0) return [article];
  const edges = [0, ...starts.map((index) => all[index]?.start ?? 0), article.text.length];
  const parts = edges.slice(1).map((end, i): Range => ({ start: edges[i] ?? 0, end }));
  return parts.map((part, i) => ({
    ...ofPart(article, i),
    hints: [...article.hints, ...parts.filter((p) => p !== part).map(other)],
  }));
}

/** The file's own metadata speak of its first article. */
function ofPart(article: Article, index: number): Article {
  if (index === 0) return article;
  const { outlet, language } = article.metadata;
  const metadata = { ...(outlet && { outlet }), ...(language && { language }) };
  return { ...article, id: `${article.id}.${index + 1}`, metadata };
}

const other = (part: Range): RoleHint => ({
  ...part,
  role: 'other-story',
  why: 'belongs to another article in the same file',
});
const isOther = ({ role }: RoleHint): boolean => role === 'other-story';

/** The paragraphs of a text, cut where markup or the user say so, and behind the names of a record's fields. */
export function paragraphsOf({ text, hints }: Article, roles: readonly RoleHint[]): Paragraph[] {
  const whole = paragraphs(text);
  return cutAt(text, whole, [...hints, ...roles, ...fieldNames(text, whole)]);
}

/** The paragraphs of the article itself and those of the others in its file. */
export function ownStory(
  article: Article,
  roles: readonly RoleHint[],
): { own: Paragraph[]; others: Paragraph[] } {
  const all = paragraphsOf(article, roles);
  const marked = article.hints.filter(isOther);
  const end = marked.length ? all.length : (startsOf(all, roles)[0] ?? all.length);
  const isOwn = (p: Paragraph, i: number) =>
    i < end && !marked.some((part) => part.start <= p.start && p.end <= part.end);
  return { own: all.filter(isOwn), others: all.filter((p, i) => !isOwn(p, i)) };
}

/** Where further articles begin, but for headlines that the user says are something else. */
const startsOf = (all: readonly Paragraph[], roles: readonly RoleHint[]): number[] =>
  storyStarts(all).filter((index) => {
    const start = all[index]?.start ?? 0;
    return !roles.some((r) => !isOther(r) && r.role !== 'headline' && r.start <= start && start < r.end);
  });

/** Indexes of the paragraphs (headlines) at which a further article begins, in order. */
export function storyStarts(paragraphs: readonly Paragraph[]): number[] {
  const end = commentsStart(paragraphs);
  const prose = paragraphs.map((paragraph, index) => index < end && isProse(paragraph));
  const starts: number[] = [];
  let texts = 0;
  paragraphs.forEach((_, index) => {
    if (prose[index]) texts++;
    else if (
      (texts > 0 && isDivided(paragraphs, prose, index)) ||
      (texts >= BODY && opensArticle(paragraphs, prose, index))
    ) {
      starts.push(index);
      texts = 0;
    }
  });
  return starts;
}

const isDivided = (paragraphs: readonly Paragraph[], prose: readonly boolean[], index: number): boolean =>
  DIVIDER.test(paragraphs[index - 1]?.text ?? '') && prose.includes(true, index);

function opensArticle(paragraphs: readonly Paragraph[], prose: readonly boolean[], index: number): boolean {
  const line = paragraphs[index];
  if (!line || !isLine(line) || isTail(line) || !hasText(prose, index + 1)) return false;
  return evidence(paragraphs, prose, index) >= ENOUGH && !isFurniture(line);
}

const isFurniture = (line: Paragraph): boolean =>
  applyPasses({ paragraphs: [line], labels: new Map() }, [captions, furnitureLines, metadataLines, bylines])
    .labels.size > 0;

/** Whether enough running text follows within a headline's reach. */
function hasText(prose: readonly boolean[], from: number): boolean {
  const first = prose.indexOf(true, from);
  if (first < 0 || first - from > HEAD) return false;
  return prose.slice(first, first + 3 * BODY).filter(Boolean).length >= BODY;
}

function evidence(paragraphs: readonly Paragraph[], prose: readonly boolean[], index: number): number {
  const end = prose.indexOf(true, index);
  const head = applyPasses({ paragraphs: paragraphs.slice(index + 1, end + 1), labels: new Map() }, [
    captions,
    metadataLines,
    bylines,
  ]);
  const roles = new Set([...head.labels.values()].map(({ role }) => role));
  const [line, text] = [paragraphs[index], paragraphs[end]];
  const signs = {
    repeated: head.paragraphs.some((p) => line !== undefined && p.key === line.key),
    signed:
      roles.has('byline') || roles.has('metadata') || (text !== undefined && openingLength(text.text) > 0),
    separated: SEPARATOR.test(paragraphs[index - 1]?.text ?? ''),
    pictured: roles.has('caption'),
    afterEnd: endsArticle(paragraphs, index),
    apart: (line?.gap ?? 0) > WIDE_GAP,
  };
  return SIGNS.reduce((sum, sign) => sum + (signs[sign] ? WEIGHTS[sign] : 0), 0);
}

/** Whether what stands before the line is what articles end in: credits, notices, lists of other articles. */
function endsArticle(paragraphs: readonly Paragraph[], index: number): boolean {
  const before: Page = { paragraphs: paragraphs.slice(Math.max(0, index - 2), index), labels: new Map() };
  return applyPasses(before, [furnitureLines, bylines]).labels.size > 0 || before.paragraphs.some(isTail);
}
