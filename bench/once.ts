/**
 * One comparison in a process of its own, for what can be measured only once: prints JSON with the time to load the
 * tables and the pipeline, the first call, and the peak of memory. Argument: how many words a side.
 */
const started = performance.now();
const { compare, versionOf } = await import('../shared/compare.ts');
const load = performance.now() - started;
const { articleOf, random, revised, sentencesOfWords, textOf } = await import('./texts.ts');

const next = random(1);
const sentences = sentencesOfWords(Number(process.argv[2]), next);
const a = versionOf(articleOf(textOf(sentences), 'a'));
const b = versionOf(articleOf(textOf(revised(sentences, 0.4, next)), 'b'));
const before = performance.now();
compare(a, b);
const first = performance.now() - before;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ load, first, peak }));

export {};
