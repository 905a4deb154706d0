/**
 * Whether links keep their worth on the way through the collation: two sentences that stand in one passage count as
 * linked, and so do a sentence and what is said to tell its passage elsewhere. They are scored as the links of their two versions
 * alone are.
 */
import type { Version } from '../shared/article.ts';
import { type Collation, collate } from '../shared/collate/collate.ts';
import { type Elsewhere, elsewhereOf, surely } from '../shared/collate/elsewhere.ts';
import type { Alignment } from '../shared/comparison.ts';
import { sampleArticle } from '../shared/testing.ts';
import { type Answer, f1, type Gold, type Tally, tally } from './gold.ts';

/**
 * A table of one row per set: of how many versions its stories are, and precision, recall and F1 both ways. `alignment` gives what
 * the aligner says of a document.
 */
export function throughCollation(documents: readonly Gold[], alignment: (gold: Gold) => Alignment): string {
  const answers = new Map(storiesOf(documents).flatMap((story) => answersOf(story, alignment)));
  const sets = [...new Set(documents.map(({ set }) => set))].filter((set) => set !== 'unrelated');
  const rows = sets.map((set) => {
    const own = documents.filter((gold) => gold.set === set);
    const scores = (['links', 'passages'] as const).map((way) =>
      tally(own, (gold) => answers.get(gold)?.[way] ?? []),
    );
    const versions = Math.max(...own.map((gold) => answers.get(gold)?.versions ?? 0));
    return `| ${[set, versions, ...scores.flatMap(percents)].join(' | ')} |`;
  });
  return [
    '| set | versions | links: P | R | F1 | through the collation: P | R | F1 |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const percents = (score: Tally): string[] =>
  [score.right / (score.right + score.wrong), score.right / (score.right + score.missed), f1(score)].map(
    (value) => (100 * value).toFixed(1),
  );

/** Documents of one set that have a text in common are of one story. */
function storiesOf(documents: readonly Gold[]): Gold[][] {
  const stories: Gold[][] = [];
  for (const gold of documents) {
    const texts = new Set(textsOf(gold));
    const known = stories.find(
      ([first, ...rest]) =>
        first?.set === gold.set &&
        [first, ...rest].some((one) => textsOf(one).some((text) => texts.has(text))),
    );
    if (known) known.push(gold);
    else stories.push([gold]);
  }
  return stories;
}

const textsOf = ({ a, b }: Gold): string[] => [a.join('\n'), b.join('\n')];

interface Both {
  readonly links: readonly Answer[];
  readonly passages: readonly Answer[];
  readonly versions: number;
}

function answersOf(story: readonly Gold[], alignment: (gold: Gold) => Alignment): [Gold, Both][] {
  const texts = [...new Set(story.flatMap(textsOf))];
  const versions = texts.map((text, place) => versionOf(text.split('\n'), `v${place}`));
  const pairs = story.map((gold) => {
    const [a = -1, b = -1] = textsOf(gold).map((text) => texts.indexOf(text));
    return { a, b, ...alignment(gold) };
  });
  const collation = collate(versions, pairs);
  const elsewhere = elsewhereOf(collation, NO_BASE, pairs, []);
  return story.map((gold, place) => {
    const { a = -1, b = -1, links = [] } = pairs[place] ?? {};
    return [gold, { links, passages: togetherIn(collation, elsewhere, a, b), versions: texts.length }];
  });
}

/** All versions were aligned with each other; none is compared word by word. */
const NO_BASE = -1;

const togetherIn = ({ passages }: Collation, elsewhere: Elsewhere, a: number, b: number): Answer[] =>
  passages.flatMap(({ readings }, p) => {
    const [left = [], right = []] = [readings[a], readings[b]];
    const [leftToo, rightToo] = [surely(elsewhere[p]?.get(a)), surely(elsewhere[p]?.get(b))];
    return [
      { a: left, b: [...right, ...rightToo], moved: false },
      { a: leftToo, b: right, moved: false },
    ];
  });

function versionOf(sentences: readonly string[], id: string): Version {
  let end = -1;
  const ranges = sentences.map((sentence) => {
    const start = end + 1;
    end = start + sentence.length;
    return { start, end, block: 0, role: 'body' as const };
  });
  return { ...sampleArticle(id, sentences.join('\n')), blocks: [], sentences: ranges };
}
