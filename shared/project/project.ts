/** What the user wrote about a folder: corrections, notes, choices. The file format is described in docs/project.md. */
import * as v from 'valibot';
import { ROLES } from '../article.ts';
import { anchorSchema } from './anchor.ts';
import { baseSchema, basesOfVersion1 } from './bases.ts';

const id = v.string();
const anchors = v.array(anchorSchema);

export const METADATA_FIELDS = ['outlet', 'headline', 'byline', 'date', 'url'] as const;
export type MetadataField = (typeof METADATA_FIELDS)[number];

/** The user's word on something that the program decided. */
export const correctionSchema = v.variant('type', [
  /** What a passage is: body, caption … */
  v.object({ type: v.literal('role'), at: anchorSchema, role: v.picklist(ROLES) }),
  v.object({
    type: v.literal('metadata'),
    article: id,
    file: id,
    field: v.picklist(METADATA_FIELDS),
    value: v.string(),
  }),
  /** These sentences answer to those, or do not. */
  v.object({ type: v.literal('link'), a: anchors, b: anchors, linked: v.boolean() }),
  v.object({ type: v.literal('moved'), a: anchors, b: anchors, moved: v.boolean() }),
  /** Two articles tell the same story, or do not. */
  v.object({
    type: v.literal('story'),
    /** The first is the one that was moved; the other is of the story that it left or came to. */
    articles: v.tuple([id, id]),
    /** Theirs, which outlive a change of the bytes; missing in files of earlier versions of the program. */
    files: v.optional(v.tuple([id, id])),
    together: v.boolean(),
  }),
]);
export type Correction = v.InferOutput<typeof correctionSchema>;

export const noteSchema = v.object({
  /** Unique in the project. */
  id,
  /** The passage, change or divergence it is about: its words in each version. */
  at: anchors,
  text: v.string(),
  starred: v.boolean(),
  /** From the user's code book. */
  tags: v.array(v.string()),
  /** Who wrote it; empty if they did not say. */
  coder: v.string(),
});
export type Note = v.InferOutput<typeof noteSchema>;

export const projectSchema = v.object({
  format: v.literal('variorum-project'),
  version: v.literal(2),
  /** The articles when it was last saved, to tell what changed since. */
  articles: v.array(v.object({ id, file: v.string(), sha256: v.string() })),
  corrections: v.array(correctionSchema),
  notes: v.array(noteSchema),
  /** The tags that may be given, in the user's order. */
  codebook: v.array(v.string()),
  /** Watched words of the Terms view. */
  terms: v.array(v.string()),
  /** The versions that were chosen as base of the story that they are in, the last choice last; see bases.ts. */
  bases: v.array(baseSchema),
  /** Hides outlets' names while coding; the seed fixes the order in which they are shown. */
  blind: v.object({ on: v.boolean(), seed: v.pipe(v.number(), v.integer()) }),
});
export type Project = v.InferOutput<typeof projectSchema>;

/** The first version kept bases by their stories' ids, which are those of the stories' first articles. */
const version1Schema = v.pipe(
  v.object({ ...projectSchema.entries, version: v.literal(1), bases: v.record(id, id) }),
  v.transform(
    (project): Project => ({
      ...project,
      version: 2,
      bases: basesOfVersion1(Object.values(project.bases), project.articles),
    }),
  ),
);

export const EMPTY_PROJECT: Project = {
  format: 'variorum-project',
  version: 2,
  articles: [],
  corrections: [],
  notes: [],
  codebook: [],
  terms: [],
  bases: [],
  blind: { on: false, seed: 1 },
};

/** Whether there is anything in it that would be missed: an empty project is not saved. */
export const isEmpty = (project: Project): boolean =>
  JSON.stringify({ ...project, articles: [] }) === JSON.stringify(EMPTY_PROJECT);

export type Parsed =
  | { readonly project: Project }
  /** In plain words, for the user. */
  | { readonly problem: string };

/** Reads a project file's text. */
export function parseProject(text: string): Parsed {
  const data = parseJson(text);
  if (!v.is(v.object({ format: v.literal('variorum-project'), version: v.number() }), data)) {
    return { problem: 'is not a Variorum project, or was damaged' };
  }
  if (data.version > EMPTY_PROJECT.version)
    return { problem: 'was made by a newer Variorum; please update this one' };
  const parsed = v.safeParse(v.union([projectSchema, version1Schema]), data);
  return parsed.success
    ? { project: parsed.output }
    : { problem: 'was damaged: a part of it is missing or of the wrong kind' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a project file: stable, so that two saves of one project are the same bytes. */
export const projectText = (project: Project): string => `${JSON.stringify(project, null, 2)}\n`;
