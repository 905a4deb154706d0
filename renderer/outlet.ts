/** The one place where outlets get the names that the window shows. */
import type { Article, Problem, Version } from '../shared/article.ts';
import { blindName, blindOrder, blindProject, blindVersion } from '../shared/project/blind.ts';
import type { Project } from '../shared/project/project.ts';
import { openingWords } from '../shared/story/stories.ts';
import { byId } from './state/by-id.ts';
import type { Library } from './state/state.ts';
import { BLIND } from './words/blind.ts';

/** Whose text it is, as people name it: the outlet found in it, else the file's name without folder and ending. */
export const outletOf = ({ metadata, file }: Pick<Article, 'metadata' | 'file'>): string =>
  metadata.outlet?.value ?? file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');

/** So short a beginning leaves room for what follows it, even in the narrowest column. */
const SHORT = 12;

/**
 * What all names begin with, up to a word's end, where that is long enough to hide in a narrow column what tells them apart:
 * files are often named by the story first, and by the outlet behind it. Else empty.
 */
export function commonBeginning(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = 0;
  while (length < first.length && others.every((name) => name[length] === first[length])) length++;
  const common = /^.*[\s_-]/u.exec(first.slice(0, length))?.[0] ?? '';
  return others.length > 0 && common.length >= SHORT ? common : '';
}

/**
 * The library as the reader may see it. While they code blind, every version is without what tells its outlet, in each
 * story's shuffled order: no view needs to know of it, and none can forget to hide a name.
 */
export function shownLibrary(found: Library, { on, seed }: Project['blind']): Library {
  if (!on) return found;
  const stories = found.stories.map((story) => ({ ...story, versions: blindOrder(story.versions, seed) }));
  const names = new Map(
    stories.flatMap(({ versions }) => versions.map((id, place) => [id, blindName(place)] as const)),
  );
  const versions = found.versions.map((version) => blindVersion(version, names.get(version.id) ?? ''));
  const titled = stories.map((story) => {
    const first = byId(versions).get(story.versions[0] ?? '');
    return { ...story, title: first ? openingWords(first) : '' };
  });
  return { ...found, versions, stories: titled };
}

/** What a person should know of files; while they code blind, without saying which they are. */
export const shownProblems = (problems: readonly Problem[], blind: boolean): readonly Problem[] =>
  blind
    ? problems.map(({ file, message, advice }) => ({
        file: BLIND.file,
        message: message.replaceAll(file, BLIND.file),
        advice: advice.replaceAll(file, BLIND.file),
      }))
    : problems;

/**
 * What the reader wrote, as a report may print it. While they code blind it is without what they put right of outlets'
 * names, and files are called as the shown versions are.
 */
export function shownProject(project: Project, shown: readonly Version[]): Project {
  if (!project.blind.on) return project;
  const fileOf = (article: string) => shown.find(({ id }) => id === article)?.file ?? BLIND.file;
  return blindProject(project, fileOf);
}
