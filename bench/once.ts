/**
 * One comparison in a process of its own, for what can be measured only once: prints JSON with the time to load the
 * tables and the pipeline, the first call, and the peak of memory. Argument: how many words a side.
 */
const started = performance.now();
const { compare } = await import('../shared/compare.ts');
const load = performance.now() - started;
const { sampleVersion } = await import('../shared/testing.ts');
const { random, revised, sentencesOfWords, textOf } = await import('./texts.ts');

const next = random(1);
const sentences = sentencesOfWords(Number(process.argv[2]), next);
const a = sampleVersion('a', textOf(sentences));
const b = sampleVersion('b', textOf(revised(sentences, 0.4, next)));
const before = performance.now();
compare(a, b);
const first = performance.now() - before;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ load, first, peak }));

export {};
