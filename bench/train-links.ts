/**
 * Fits the aligner's two looks on the gold data and writes shared/align/weights.json:  node bench/train-links.ts [--dry]
 *
 * Documents are dealt into FOLDS parts. Each part is judged by models fitted on the others; these held-back judgements are what the
 * printed table measures, and what the second look is fitted on. The stored weights are then fitted on all documents.
 */
import { writeFileSync } from 'node:fs';
import { alignmentOf, type Models } from '../shared/align/align.ts';
import { EVIDENCE, shareAnything } from '../shared/align/evidence.ts';
import { featuresOf } from '../shared/align/features.ts';
import type { Values } from '../shared/align/grid.ts';
import { INDEPENDENT, independentEvidence, judgeIndependent } from '../shared/align/independent.ts';
import { type Joint, join } from '../shared/align/joint.ts';
import { judge, type Look, lookOnce } from '../shared/align/looks.ts';
import { type Model, probability } from '../shared/align/model.ts';
import { SECOND_LOOK, secondLook, UNLIKELY } from '../shared/align/second-look.ts';
import { bridging } from './bridge.ts';
import { withCuts } from './cuts.ts';
import { doubting } from './doubted.ts';
import { type Gold, goldDocuments, table } from './gold.ts';
import { regress, type Sample } from './logistic.ts';
import { reliability } from './reliability.ts';
import { throughCollation } from './through-collation.ts';

const FOLDS = 5;
/** Three outlets on one event make three documents; an event is held back as a whole. */
const PAIRS_AN_EVENT = 3;
/** Light: there are a thousand samples to a feature. */
const RIDGE = 1;
/** Few events to learn from. */
const INDEPENDENT_RIDGE = 5;

interface Item {
  readonly gold: Gold;
  readonly joint: Joint;
  readonly look: Look;
  readonly fold: number;
}

const sets = new Map<string, number>();
const documents = goldDocuments();
/** Cut copies too, in the fold of their originals. */
const cut = documents.filter(({ set }) => set !== 'independent' && set !== 'unrelated').map(withCuts);
const items = [...documents, ...cut].map((gold): Item => {
  const place = sets.get(gold.set) ?? 0;
  sets.set(gold.set, place + 1);
  const joint = join(featuresOf(gold.a), featuresOf(gold.b));
  return {
    gold,
    joint,
    look: lookOnce(joint),
    fold: (gold.set === 'independent' ? Math.floor(place / PAIRS_AN_EVENT) : place) % FOLDS,
  };
});
/** Independent stories have a model of their own, which must also know strangers. */
const apart = items.filter(({ gold }) => /^(independent|unrelated)$/.test(gold.set));
const wire = items.filter(({ gold }) => gold.set !== 'independent');

function samples(
  item: Item,
  features: (at: number) => readonly number[],
  use: (at: number) => boolean,
): Sample[] {
  const wanted = new Set(item.gold.gold.map(String));
  const doubtful = new Set(item.gold.optional.map(String));
  const { i, j } = item.look.grid;
  return i.flatMap((row, at) =>
    use(at) && !doubtful.has(`${row},${j[at]}`)
      ? [{ features: features(at), right: wanted.has(`${row},${j[at]}`) }]
      : [],
  );
}

/** What the aligner does not judge teaches nothing. */
const comparable = (item: Item) => (at: number) => shareAnything(item.look.features[at] ?? []);

const fitFirst = (chosen: readonly Item[]): Model =>
  regress(
    chosen.flatMap((item) => samples(item, (at) => item.look.features[at] ?? [], comparable(item))),
    RIDGE,
  );

/** Judgements of every document by the model that did not see its fold. */
function heldBack(
  from: readonly Item[],
  fitOn: (chosen: readonly Item[]) => Model,
  judgeBy: (item: Item, model: Model) => Values,
): Map<Item, Values> {
  const result = new Map<Item, Values>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitOn(from.filter((item) => item.fold !== fold));
    for (const item of items) if (item.fold === fold) result.set(item, judgeBy(item, model));
  }
  return result;
}

const none = new Float64Array();
const first = heldBack(wire, fitFirst, ({ look }, model) => judge(look, model));
const second = new Map(
  items.map((item) => {
    const values = first.get(item) ?? new Float64Array();
    const look = secondLook(item.joint, item.look, values);
    return [item, item.look.grid.i.map((_, at) => ((values[at] ?? 0) < UNLIKELY ? [] : look(at)))] as const;
  }),
);
const fitSecond = (chosen: readonly Item[]): Model =>
  regress(
    chosen.flatMap((item) =>
      samples(
        item,
        (at) => second.get(item)?.[at] ?? [],
        (at) => (first.get(item)?.[at] ?? 0) >= UNLIKELY,
      ),
    ),
    RIDGE,
  );
const final = heldBack(wire, fitSecond, (item, model) =>
  (first.get(item) ?? new Float64Array()).map((p, at) =>
    p < UNLIKELY ? p : probability(model, second.get(item)?.[at] ?? []),
  ),
);

const fitApart = (chosen: readonly Item[]): Model => {
  const features = (item: Item) => (at: number) =>
    independentEvidence(item.look.features[at] ?? [], first.get(item)?.[at] ?? 0);
  return regress(
    chosen.flatMap((item) => samples(item, features(item), comparable(item))),
    INDEPENDENT_RIDGE,
  );
};
/** Held-back probabilities of all pairs of independent stories, the unlikely among them. */
const own = heldBack(apart, fitApart, (item, model) =>
  Float64Array.from(item.look.features, (list, at) =>
    probability(model, independentEvidence(list, first.get(item)?.[at] ?? 0)),
  ),
);
const independent = heldBack(apart, fitApart, (item, model) =>
  judgeIndependent(item.look, first.get(item) ?? none, model),
);

const answers = new Map(
  items.map((item) => {
    const judgements = [final.get(item) ?? none, independent.get(item) ?? none] as const;
    return [item.gold, alignmentOf(item.joint, item.look.grid, judgements)] as const;
  }),
);
const alignment = (gold: Gold) => answers.get(gold) ?? { links: [], doubts: [] };
const answer = (gold: Gold) => alignment(gold).links;
console.log(
  `Held-back documents:\n\n${table([...answers.keys()], answer)}\n\n${reliability(documents, alignment)}\n\nThrough the collation:\n${throughCollation(documents, alignment)}`,
);
const events = apart.filter(({ gold }) => gold.set === 'independent');
console.log(
  `\nA third version as a bridge:\n\n${bridging(
    events.map((item) => ({
      gold: item.gold,
      links: answer(item.gold),
      probabilities: new Map(
        item.look.grid.i.map((i, at) => [`${i},${item.look.grid.j[at]}`, own.get(item)?.[at] ?? 0]),
      ),
    })),
  )}\n`,
);

const judged = (item: Item, values: Values) => ({
  gold: item.gold,
  links: answer(item.gold),
  grid: item.look.grid,
  values,
});
const copies = items.filter(({ gold }) => !/independent|unrelated|cut/.test(gold.set));
console.log(
  `${doubting(
    'copies',
    copies.map((item) => judged(item, final.get(item) ?? none)),
  )}\n\n${doubting(
    'independent',
    events.map((item) => judged(item, own.get(item) ?? none)),
  )}\n`,
);

const models: Models = { first: fitFirst(wire), second: fitSecond(wire), independent: fitApart(apart) };
const stored = ({ bias, weights }: Model, names: readonly string[]) =>
  Object.fromEntries([['bias', round(bias)], ...names.map((name, k) => [name, round(weights[k] ?? 0)])]);
const round = (value: number): number => Number(value.toPrecision(5));
const text = {
  first: stored(models.first, EVIDENCE),
  second: stored(models.second, SECOND_LOOK),
  independent: stored(models.independent, INDEPENDENT),
};
if (!process.argv.includes('--dry'))
  writeFileSync('shared/align/weights.json', `${JSON.stringify(text, null, 2)}\n`);
console.log(text);
