/** The user's corrections, as the passes of the pipeline take them. A later correction of the same thing wins. */
import type { Article, RoleHint, Version } from '../article.ts';
import { versionsOf } from '../compare.ts';
import type { StoryCorrections } from '../story/stories.ts';
import { type Anchor, articleOf, locate } from './anchor.ts';
import { beside, type OfLink } from './beside.ts';
import { isSame, presentIn } from './present.ts';
import type { Correction, Project } from './project.ts';

type Of<T extends Correction['type']> = Extract<Correction, { type: T }>;

const ofType = <T extends Correction['type']>(corrections: readonly Correction[], type: T): Of<T>[] =>
  corrections.filter((correction): correction is Of<T> => correction.type === type);

/** Adds a correction, in place of an earlier one of the same thing and of what it contradicts. */
export const corrected = (project: Project, correction: Correction): Project => ({
  ...project,
  corrections: [...project.corrections.flatMap((one) => kept(one, correction)), correction],
});

function kept(one: Correction, later: Correction): Correction[] {
  if (subjectOf(one) === subjectOf(later)) return [];
  return isOfLink(one) && isOfLink(later) ? beside(one, later) : [one];
}

const isOfLink = (one: Correction): one is OfLink => one.type === 'link' || one.type === 'moved';

/** Takes a correction back: what the program decides stands again. */
export const withdrawn = (project: Project, correction: Correction): Project => ({
  ...project,
  corrections: project.corrections.filter((one) => subjectOf(one) !== subjectOf(correction)),
});

/** What a correction is about, as a key: two of the same subject contradict or repeat each other. */
export function subjectOf(correction: Correction): string {
  const place = ({ article, start, end }: Anchor) => `${article}:${start}-${end}`;
  switch (correction.type) {
    case 'role':
      return `role ${place(correction.at)}`;
    case 'metadata':
      return `metadata ${correction.article} ${correction.field}`;
    case 'story':
      return `story ${[...correction.articles].sort().join(' ')}`;
    default:
      return `${correction.type} ${[correction.a, correction.b]
        .map((side) => side.map(place).join('+'))
        .sort()
        .join(' ')}`;
  }
}

/**
 * The versions that an article's text holds, with the roles and the metadata that the user set; a further article of the text has
 * metadata of its own. `plain` gives the versions of an article in which nothing was put right.
 */
export function correctedVersions(
  article: Article,
  corrections: readonly Correction[],
  plain: (article: Article) => readonly Version[] = versionsOf,
): Version[] {
  const [known, roles] = [withMetadata(article, corrections), rolesFor(article, corrections)];
  const versions = known === article && roles.length === 0 ? plain(article) : versionsOf(known, roles);
  return versions.map((version) => withMetadata(version, corrections));
}

/** The roles that the user gave to passages of an article; those whose words are gone from it are left out. */
export const rolesFor = (article: Article, corrections: readonly Correction[]): RoleHint[] =>
  ofType(corrections, 'role').flatMap(({ at, role }) => {
    const range = articleOf({ ...at, article: wholeOf(at.article) }, [article]) && locate(at, article);
    return range ? [{ ...range, role, why: 'set by you' }] : [];
  });

/** Further articles in one text have its whole text, and their ids a number behind a point. */
const wholeOf = (id: string): string => id.replace(/\.\d+(?=@|$)/, '');

/** An article, or a version, with the metadata that the user set; itself where they set none. */
export function withMetadata<T extends Article>(article: T, corrections: readonly Correction[]): T {
  const own = ofType(corrections, 'metadata').filter(({ article: id, file }) =>
    isSame({ id, file }, article),
  );
  if (own.length === 0) return article;
  const facts = own.map(({ field, value }) => [field, { value, from: 'set by you' }] as const);
  return { ...article, metadata: { ...article.metadata, ...Object.fromEntries(facts) } };
}

/** A correction of stories, and the two articles that it speaks of now: the moved one first. */
export interface Placing {
  readonly correction: Of<'story'>;
  readonly articles: readonly [string, string];
}

type Known = Pick<Article, 'id' | 'file'>;

/** The corrections of stories whose articles are there, by their bytes or their files; of one pair, the last. */
export function placingsOf(corrections: readonly Correction[], articles: readonly Known[]): Placing[] {
  const all = ofType(corrections, 'story');
  if (all.length === 0) return [];
  const present = presentIn(articles);
  const found = all.flatMap((correction): Placing[] => {
    const [a, b] = correction.articles;
    const ids = [present(a, correction.files?.[0]), present(b, correction.files?.[1])] as const;
    return ids[0] === undefined || ids[1] === undefined ? [] : [{ correction, articles: [ids[0], ids[1]] }];
  });
  return [...new Map(found.map((one) => [[...one.articles].sort().join(' '), one])).values()];
}

/** What the user said of articles that tell one story, or do not; by the ids that they have now. */
export function storiesFor(corrections: readonly Correction[], articles: readonly Known[]): StoryCorrections {
  const placings = placingsOf(corrections, articles);
  const pairs = (together: boolean) =>
    placings.filter(({ correction }) => correction.together === together).map(({ articles }) => articles);
  return { together: pairs(true), apart: pairs(false) };
}
