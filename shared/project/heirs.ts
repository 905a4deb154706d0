/** Files that took the place of others: renamed and edited, or made of a part of one. Notes and corrections follow them. */
import type { Article } from '../article.ts';
import { type Anchor, agreement, locate } from './anchor.ts';
import type { Correction, Project } from './project.ts';

type Known = Pick<Article, 'id' | 'file' | 'text'>;

/**
 * Letters of an anchor's words and what stood around them that must stand in another file alike, or all that the anchor has:
 * half a line more than an outlet's own wording of one sentence shares with the next outlet's, as a rule.
 */
export const SURE = 60;

/**
 * The project with the anchors whose words are neither in their article nor in their file any more led to the one file that
 * came since it was saved last and has them. Only the file's name in the anchor changes: the article is still told to have
 * changed. The same project where nothing has moved.
 */
export function inherited(project: Project, articles: readonly Known[]): Project {
  const [files, ids] = [
    new Set(project.articles.map(({ file }) => file)),
    new Set(project.articles.map(({ id }) => id)),
  ];
  const newcomers = articles.filter(({ id, file }) => !files.has(file) && !ids.has(id));
  if (newcomers.length === 0 || project.articles.length === 0) return project;
  let moved = false;
  const led = (anchor: Anchor): Anchor => {
    if (isFound(anchor, articles)) return anchor;
    const heirs = new Set(newcomers.filter((one) => isHeir(anchor, one)).map(({ file }) => file));
    const [file] = heirs;
    if (file === undefined || heirs.size > 1) return anchor;
    moved = true;
    return { ...anchor, file };
  };
  const notes = project.notes.map((note) => ({ ...note, at: note.at.map(led) }));
  const corrections = project.corrections.map((correction) => withAnchors(correction, led));
  return moved ? { ...project, notes, corrections } : project;
}

const isFound = (anchor: Anchor, articles: readonly Known[]): boolean =>
  articles.some(
    (article) => article.id === anchor.article || (article.file === anchor.file && locate(anchor, article)),
  );

function isHeir(anchor: Anchor, article: Known): boolean {
  const range = locate(anchor, article);
  const { quote, before, after } = anchor;
  const enough = Math.min(SURE, quote.length + before.length + after.length);
  return range !== undefined && quote.length + agreement(anchor, article.text, range.start) >= enough;
}

function withAnchors(correction: Correction, led: (anchor: Anchor) => Anchor): Correction {
  if (correction.type === 'role') return { ...correction, at: led(correction.at) };
  if (correction.type !== 'link' && correction.type !== 'moved') return correction;
  return { ...correction, a: correction.a.map(led), b: correction.b.map(led) };
}
