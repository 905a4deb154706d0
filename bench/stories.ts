/**
 * How well a mixed folder is grouped into stories: B-cubed precision, recall and F1 (Bagga and Baldwin 1998) on sets of
 * articles whose stories are known: those of bench/events, and those of ../shared/gold or the folder that GOLD in the
 * environment names, where it is there.
 *
 *     npm run bench:stories
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Version } from '../shared/article.ts';
import { versionOf } from '../shared/compare.ts';
import { stories } from '../shared/story/stories.ts';

interface Labelled {
  readonly version: Version;
  readonly story: string;
}

const pairSchema = v.object({ id: v.string(), a: v.array(v.string()), b: v.array(v.string()) });
type Pair = v.InferOutput<typeof pairSchema>;

function labelled(id: string, story: string, text: string): Labelled {
  const sha256 = '0'.repeat(64);
  const none = { metadata: {}, hints: [], outside: '', warnings: [] };
  return { version: versionOf({ id, file: id, sha256, encoding: 'UTF-8', text, ...none }), story };
}

const pairsIn = (file: string): Pair[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(pairSchema, JSON.parse(line)));

/** Texts at three reading levels: mostly the same sentences, simplified. */
function levels(gold: string): Labelled[] {
  const truth = v.parse(
    v.record(v.string(), v.string()),
    JSON.parse(readFileSync(join(gold, 'stories/onestop.json'), 'utf8')),
  );
  const folder = join(gold, 'stories/onestop');
  return readdirSync(folder).map((name) =>
    labelled(name, `level ${truth[name]}`, readFileSync(join(folder, name), 'utf8')),
  );
}

/** Reports of one event that were written independently: three of each. */
function independent(gold: string): Labelled[] {
  const texts = new Map(
    pairsIn(join(gold, 'independent.jsonl')).flatMap(({ id, a, b }) => {
      const [, event = '', outlets = ''] = id.split(':');
      return [[`${event} ${outlets[0]}`, a] as const, [`${event} ${outlets[1]}`, b] as const];
    }),
  );
  return [...texts].map(([id, text]) => labelled(id, `event ${id.split(' ')[0]}`, text.join('\n')));
}

/** Two translations of each of some fifty Russian reports of one week. */
const translated = (gold: string): Labelled[] =>
  pairsIn(join(gold, 'align/ru-clean.jsonl')).flatMap(({ id, a, b }) => [
    labelled(`${id} a`, id, a.join('\n')),
    labelled(`${id} b`, id, b.join('\n')),
  ]);

const eventSchema = v.object({
  event: v.string(),
  reports: v.array(v.object({ outlet: v.string(), text: v.string() })),
});

/**
 * Three reports of each of many invented events, written for this by three hands: none copies another, and many events
 * resemble each other, such as two matches of one club.
 */
const written = (file: string): Labelled[] =>
  readFileSync(join(import.meta.dirname, 'events', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(eventSchema, JSON.parse(line)))
    .flatMap(({ event, reports }) =>
      reports.map(({ outlet, text }) => labelled(`${event} ${outlet}`, event, text)),
    );

/** Of each version of a story another third of its sentences: the same news without a sentence in common. */
function thirds(of: readonly Labelled[]): Labelled[] {
  const seen = new Map<string, number>();
  return of.map(({ version, story }) => {
    const turn = seen.get(story) ?? 0;
    seen.set(story, turn + 1);
    const kept = version.sentences.filter((_, i) => i % 3 === turn % 3);
    return labelled(
      version.id,
      story,
      kept.map(({ start, end }) => version.text.slice(start, end)).join('\n'),
    );
  });
}

function bCubed(of: readonly Labelled[]): string {
  const found = new Map(
    stories(of.map(({ version }) => version)).flatMap(({ id, versions }) =>
      versions.map((version) => [version, id] as const),
    ),
  );
  const sizes = (keyOf: (one: Labelled) => string) => Map.groupBy(of, keyOf);
  const cluster = ({ version }: Labelled) => found.get(version.id) ?? '';
  const [clusters, truths, both] = [
    sizes(cluster),
    sizes(({ story }) => story),
    sizes((one) => `${cluster(one)}\0${one.story}`),
  ];
  const mean = (whole: (one: Labelled) => number) =>
    of.reduce((sum, one) => sum + (both.get(`${cluster(one)}\0${one.story}`)?.length ?? 0) / whole(one), 0) /
    of.length;
  const [p, r] = [
    mean((one) => clusters.get(cluster(one))?.length ?? 1),
    mean(({ story }) => truths.get(story)?.length ?? 1),
  ];
  return `P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${((2 * p * r) / (p + r)).toFixed(4)}  ${of.length} articles, ${truths.size} stories, ${clusters.size} found`;
}

const print = (sets: Readonly<Record<string, readonly Labelled[]>>): void => {
  for (const [name, set] of Object.entries(sets)) console.log(`${bCubed(set)}  ${name}`);
};

const [politics, briefs] = [written('politics.jsonl'), written('briefs.jsonl')];
print({
  'full reports of one country’s politics': politics,
  'briefs of families of like events': briefs,
  'both in one folder': [...politics, ...briefs],
});
const gold = process.env.GOLD ?? '../shared/gold';
if (!existsSync(gold)) console.log(`No folder ${gold} with more known stories.`);
else {
  const [a, b, c] = [levels(gold), independent(gold), translated(gold)];
  print({
    'three reading levels': a,
    'their thirds': thirds(a),
    'independent reports': b,
    'independent reports among full ones of politics': [...b, ...politics],
    'independent reports and a week of translated news': [...b, ...c],
    'independent reports and thirds of both': [...b, ...thirds(a), ...thirds(c)],
  });
}
