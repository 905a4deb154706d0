import type { Article } from '../article.ts';
import { type Anchor, articleOf, locate } from '../project/anchor.ts';
import { presentIn } from '../project/present.ts';
import type { Correction, Note } from '../project/project.ts';
import { quote } from './quotation.ts';
import type { Quotation, ReportCorrection, ReportNote, Siglum } from './report.ts';
import type { Sheet } from './sheet.ts';

/** The articles of the folder, to tell a note on another story from one whose article is gone. */
export type Folder = readonly Pick<Article, 'id' | 'file' | 'text'>[];

/** The user's notes on this story's versions, and those whose article is gone, with the words they are about. */
export const notes = (sheet: Sheet, all: readonly Note[], folder: Folder): ReportNote[] =>
  all
    .filter(
      ({ at }) =>
        at.every((anchor) => !articleOf(anchor, folder)) || at.some((anchor) => versionOf(sheet, anchor)),
    )
    .map(({ at, text, starred, tags, coder }, index) => ({
      number: index + 1,
      text,
      starred,
      tags,
      coder,
      ...placed(sheet, at),
    }));

/** What the user corrected in this story, in plain words. */
export const corrections = (sheet: Sheet, all: readonly Correction[]): ReportCorrection[] =>
  all.flatMap((correction) => {
    const { what, anchors } = told(sheet, correction);
    const versions = wholly(sheet, correction);
    const mine = versions.length > 0 || anchors.some((anchor) => versionOf(sheet, anchor));
    return mine ? [{ what, versions, ...placed(sheet, anchors) }] : [];
  });

function told(sheet: Sheet, correction: Correction): { what: string; anchors: readonly Anchor[] } {
  switch (correction.type) {
    case 'role':
      return { what: `what it is: ${correction.role}`, anchors: [correction.at] };
    case 'metadata':
      return { what: `${correction.field} of ${correction.file}: ${correction.value}`, anchors: [] };
    case 'story':
      return { what: storyTold(sheet, idsOf(sheet, correction), correction.together), anchors: [] };
    case 'link':
      return {
        what: correction.linked ? 'these answer to each other' : 'these do not answer to each other',
        anchors: [...correction.a, ...correction.b],
      };
    case 'moved':
      return {
        what: correction.moved ? 'this moved' : 'this did not move',
        anchors: [...correction.a, ...correction.b],
      };
  }
}

function storyTold({ signed }: Sheet, ids: readonly (string | undefined)[], together: boolean): string {
  const names = ids.map((id) => {
    const found = signed.find(({ version }) => version.id === id)?.version;
    return found ? (found.metadata.outlet?.value ?? found.file) : 'an article that is not in this story';
  });
  return `${names.join(' and ')} ${together ? 'tell one story' : 'do not tell one story'}`;
}

/** By what they are now: an edited file is still the one that was spoken of. */
function idsOf({ signed }: Sheet, correction: Correction): (string | undefined)[] {
  const present = presentIn(signed.map(({ version }) => version));
  if (correction.type === 'metadata') return [present(correction.article, correction.file)];
  if (correction.type !== 'story') return [];
  return correction.articles.map((id, at) => present(id, correction.files?.[at]));
}

/** The versions that a correction is about as a whole. */
function wholly(sheet: Sheet, correction: Correction): Siglum[] {
  const ids = idsOf(sheet, correction);
  return sheet.signed.flatMap(({ siglum, version }) => (ids.includes(version.id) ? [siglum] : []));
}

const versionOf = ({ signed }: Sheet, anchor: Anchor) => {
  const version = articleOf(
    anchor,
    signed.map((one) => one.version),
  );
  return signed.find((one) => one.version === version);
};

/** Where anchors stand now; those whose words are gone keep what they said. */
function placed(sheet: Sheet, anchors: readonly Anchor[]): Pick<ReportNote, 'quotations' | 'gone'> {
  const found = anchors.map((anchor): Quotation | Anchor => {
    const signed = versionOf(sheet, anchor);
    const range = signed && locate(anchor, signed.version);
    return range ? quote(signed.version, signed.siglum, range) : anchor;
  });
  return {
    quotations: found.flatMap((one) => ('quote' in one ? [] : [one])),
    gone: found.flatMap((one) => ('quote' in one ? [{ file: one.file, text: one.quote }] : [])),
  };
}
