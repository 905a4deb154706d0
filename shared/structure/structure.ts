import type { Article, Block, RoleHint } from '../article.ts';
import { aboveHeadline, belowText, comments, frontLabels, writers } from './around.ts';
import { captions, pictured } from './captions.ts';
import {
  bylines,
  headlines,
  indexTerms,
  metadataLines,
  outletLines,
  sectionLabels,
  standfirsts,
} from './front.ts';
import { furnitureLines, teaserLists } from './furniture.ts';
import { headings } from './headings.ts';
import { asideHints, corrections, tableRows, textHints } from './hints.ts';
import { splitOpening } from './openings.ts';
import { ownStory } from './others.ts';
import { applyPasses, type Label, overlaid, type Page } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { recordFields } from './records.ts';
import { pullQuotes, repeats } from './repeats.ts';

const BODY: Label = { role: 'body', why: 'running text' };
const OTHER: Label = { role: 'other-story', why: 'belongs to another article in the same file' };

type Piece = Paragraph & Label;

/**
 * Cuts an article's text into blocks that lie end to end and cover it, each with its role and the reason; a block
 * takes the white space behind it. `roles` are the user's corrections: they win over every rule. Of a text that holds
 * several articles, the blocks of all but the first are 'other-story'; see splitArticles for the others.
 */
export function structure(article: Article, roles: readonly RoleHint[] = []): Block[] {
  const { own, others } = ownStory(article, roles);
  const pieces = [
    ...piecesOf(labelOwn(article, own, roles), BODY),
    ...piecesOf(labelOthers(others, roles), OTHER),
  ];
  return toBlocks(
    article.text,
    pieces.toSorted((a, b) => a.start - b.start),
  );
}

/** Where the rules of one story meet. The first label of a paragraph stays, so the surest come first. */
function labelOwn(article: Article, own: readonly Paragraph[], roles: readonly RoleHint[]): Page {
  const page: Page = {
    paragraphs: own,
    labels: new Map(),
    headline: article.metadata.headline?.value,
    outlet: article.metadata.outlet?.value,
  };
  const known = applyPasses(page, [
    corrections(roles),
    asideHints(article.hints),
    recordFields,
    comments,
    repeats,
    captions,
    pictured,
    furnitureLines,
    tableRows(article.hints),
    metadataLines,
    indexTerms,
    bylines,
    teaserLists,
    sectionLabels,
    textHints(article.hints),
    outletLines,
  ]);
  const opened = splitOpening(article.text, known);
  const headed = applyPasses(opened, [headlines, aboveHeadline, frontLabels, standfirsts, writers]);
  return overlaid(applyPasses(headed, [pullQuotes, headings]), belowText);
}

const labelOthers = (others: readonly Paragraph[], roles: readonly RoleHint[]): Page =>
  applyPasses({ paragraphs: others, labels: new Map() }, [corrections(roles)]);

const piecesOf = ({ paragraphs, labels }: Page, otherwise: Label): Piece[] =>
  paragraphs.map((paragraph, index) => ({ ...paragraph, ...(labels.get(index) ?? otherwise) }));

function toBlocks(text: string, pieces: readonly Piece[]): Block[] {
  if (pieces.length === 0 && text)
    return [{ start: 0, end: text.length, role: 'boilerplate', why: 'nothing but white space' }];
  return pieces.map(({ start, role, why }, index) => ({
    start: index === 0 ? 0 : start,
    end: pieces[index + 1]?.start ?? text.length,
    role,
    why,
  }));
}
