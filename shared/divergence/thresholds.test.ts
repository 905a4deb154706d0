/** Each threshold at its edge: the case on either side that decides it. */
import { expect, test } from 'vitest';
import { ENGLISH } from '../classify/tables.ts';
import { sideIn } from '../classify/testing.ts';
import { oppositeOf } from './opposite.ts';
import { nounPhrase } from './phrase.ts';
import { KIND_WEIGHT } from './rank.ts';
import { type Cell, NO_ROW } from './rows.ts';
import { story } from './testing.ts';

const OPENING = 'The finance ministry published its new budget on Monday after weeks of dispute.';
const MIDDLE = 'Opposition lawmakers walked out of the chamber during the vote in protest.';
const LAST = 'Two former ministers are still under investigation over the missing harbour funds.';

const kindsOf = (...texts: readonly (readonly string[])[]) => story(...texts).map(({ kinds }) => kinds[0]);

test('CLAUSE: four content words that one side lacks are a clause, three are not', () => {
  const sentence = (clause: string) => [
    OPENING,
    `The bridge over the river${clause} was closed for repairs in spring.`,
  ];
  expect(kindsOf(sentence(', built by skilled stone masons,'), sentence(''))).toEqual(['omission']);
  expect(kindsOf(sentence(', built by stone masons,'), sentence(''))).toEqual([]);
});

test('SAID: a clause half of whose words the sentence has is there in other words', () => {
  const sentence = (clause: string, end = '') => [
    OPENING,
    `The bridge over the river${clause} was closed for repairs in spring${end}.`,
  ];
  const clause = ', built by skilled stone masons,';
  expect(kindsOf(sentence(clause), sentence('', ' by the masons who built it'))).not.toContain('omission');
  expect(kindsOf(sentence(clause), sentence('', ' by masons who like it'))).toContain('omission');
});

test('SAID_ELSEWHERE: three of five words in another sentence are a telling of it, two are not', () => {
  const bridge = (clause: string) => `The bridge over the river${clause} was closed for repairs in spring.`;
  const clause = ', built by skilled young stone masons,';
  const elsewhere = (words: string) => [OPENING, bridge(''), `The town is known ${words} and its old mill.`];
  const whole = [OPENING, bridge(clause), 'The town is known far away and its old mill.'];
  expect(kindsOf(whole, elsewhere('for skilled stone masons'))).not.toContain('omission');
  expect(kindsOf(whole, elsewhere('for stone masons'))).toContain('omission');
});

test('PASSAGE: a passage of four content words may be missing, one of three is a scrap', () => {
  const three = [OPENING, 'Shops stayed closed.', MIDDLE, LAST];
  const four = [OPENING, 'Shops stayed closed yesterday.', MIDDLE, LAST];
  const without = [OPENING, MIDDLE, LAST];
  expect(kindsOf(four, without)).toEqual(['omission']);
  expect(kindsOf(three, without)).toEqual([]);
});

test('QUOTED_WORDS: five quoted words that others tell are a statement, four a phrase', () => {
  const says = (words: string) => [OPENING, MIDDLE, `The mayor said ${words} on Friday in the town hall.`];
  expect(kindsOf(says('“the bridge will open again”'), says('the bridge will open again'))).toContain(
    'quote',
  );
  const short = story(says('“bridge will open again”'), says('bridge will open again'));
  expect(short.filter(({ title }) => title.startsWith('Quoted or told'))).toEqual([]);
});

test('MOVED: three places of ten are a move, two are not', () => {
  const ten = [
    ...['apple', 'bridge', 'candle', 'dragon', 'engine', 'forest', 'guitar', 'hammer', 'island', 'jacket'],
  ].map(
    (word, i) =>
      `The ${word} of number ${i + 11} was sold for a ${word} price at the ${word} market on the hill.`,
  );
  const moved = (to: number) => [...ten.slice(1, to + 1), ...ten.slice(0, 1), ...ten.slice(to + 1)];
  expect(kindsOf(ten, moved(3))).toContain('move');
  expect(kindsOf(ten, moved(2))).not.toContain('move');
  const [{ rank } = { rank: undefined }] = story(ten, moved(3)).filter(({ kinds }) => kinds[0] === 'move');
  expect(rank).toMatchObject({ kind: 0.4, contradiction: 0.3 });
});

test('the kinds are weighed in this order: what can be checked first, what only stands elsewhere last', () => {
  const order = Object.entries(KIND_WEIGHT)
    .toSorted(([, x], [, y]) => y - x)
    .map(([kind]) => kind);
  expect(order.at(0)).toBe('figure');
  expect(order.slice(-3)).toEqual(['date', 'addition', 'move']);
});

test('AT_THE_END: the same difference counts seven tenths at the end of what it does at the head', () => {
  const rest = [
    MIDDLE,
    LAST,
    'Teachers and nurses will receive smaller pay rises than the unions had demanded.',
  ];
  const figure = (n: number) => `The storm damaged ${n} boats in the old harbour.`;
  const [head] = story([figure(34), ...rest], [figure(43), ...rest]);
  const [end] = story([...rest, figure(34)], [...rest, figure(43)]);
  expect(head?.rank.prominence).toBe(1);
  expect(end?.rank.prominence).toBeCloseTo(1 - 0.3 * 0.75, 5);
});

test('CARRIED_BY_NONE: what two of four carry counts three quarters', () => {
  const figure = (n: number) => [`The storm damaged ${n} boats in the old harbour.`, OPENING];
  const found = story(figure(34), figure(43), [OPENING], [OPENING]);
  expect(found.find(({ kinds }) => kinds[0] === 'figure')?.rank.carried).toBe(0.75);
});

test('FURTHER_READING: a third reading makes a difference wider by a twentieth', () => {
  const figure = (n: string) => [`The storm damaged ${n} boats in the old harbour.`, OPENING];
  const [two] = story(figure('34'), figure('at least 30'));
  const [three] = story(figure('34'), figure('at least 30'), figure('at least 20'));
  expect((three?.rank.contradiction ?? 0) - (two?.rank.contradiction ?? 0)).toBeCloseTo(0.05, 5);
});

test('TOLD: two of the five content words of a quotation are a telling of it, one is not', () => {
  const quoted = ['The envoy said: “The northern bridge will reopen for heavy trucks.”', MIDDLE, LAST];
  const told = (what: string) => [`The envoy said on Monday that ${what} was his concern.`, MIDDLE, LAST];
  expect(kindsOf(quoted, told('the northern bridge'))).toContain('quote');
  expect(kindsOf(quoted, told('the bridge'))).not.toContain('quote');
});

test('SAME_MATTER: a sentence that keeps three of ten content words is kept, one that keeps two shares little words', () => {
  const cell = (version: number, text: string): Cell => ({
    version,
    range: { start: 0, end: text.length },
    sentences: [0],
    side: sideIn(text),
    stems: new Set(),
    probability: 1,
  });
  const sentence = (words: string) => {
    const [a, b, c, d, e, f, g, h, i, j] = words.split(' ');
    return `As it had been in the ${a} ${b}, so it was to be for the ${c} ${d} ${e}, and so it will be with the ${f} ${g} if he is not at the ${h} ${i} ${j}.`;
  };
  const pivot = cell(0, sentence('north tower stone bridge arch river bank old market hall'));
  const kept = (words: string) =>
    oppositeOf({ ...NO_ROW, cells: [pivot, cell(1, sentence(words))] }, 0, ENGLISH)?.near.length;
  expect(kept('north tower green apple tart paper mill old singing bird')).toBe(1);
  expect(kept('north tower green apple tart paper mill new singing bird')).toBe(0);
});

test('TOLD_WORDS: one word of a short quotation is chance, two are a telling of it', () => {
  const quoted = ['The envoy said on Monday: “We will not leave this bridge alone.”', MIDDLE, LAST];
  const told = (what: string) => [`The envoy said on Monday what would become of ${what}.`, MIDDLE, LAST];
  expect(kindsOf(quoted, told('the bridge if all leave'))).toContain('quote');
  expect(kindsOf(quoted, told('the bridge'))).not.toContain('quote');
});

test('UNTOLD: what the base lacks is as sure as seven tenths', () => {
  const figure = (n: number) => `The storm damaged ${n} boats in the old harbour on Monday night.`;
  const [found] = story([MIDDLE, LAST], [MIDDLE, LAST, figure(34)], [MIDDLE, LAST, figure(43)]);
  expect(found?.rank.certainty).toBe(0.7);
});

test('TOLD_WITH: two of five words said beside the next sentence are told there, one is not', () => {
  const wall =
    'The storm damaged the old harbour wall in the northern town of Ostmark late on Monday night before the ferries could leave';
  const base = [MIDDLE, `${wall}.`, 'Engineers inspected cracked pillars yesterday.', LAST];
  const joined = (words: string) => [MIDDLE, `${wall}, and pillars were ${words}.`, LAST];
  expect(kindsOf(base, joined('cracked'))).not.toContain('omission');
  expect(kindsOf(base, joined('there'))).toContain('omission');
});

test('CLAIM_TOLD: three of the five words of a claim make it the outlet’s own, two do not', () => {
  const base = ['The ministry said the northern bridge was safe for heavy trucks.', MIDDLE, LAST];
  const own = (words: string) => [`The northern bridge ${words}.`, MIDDLE, LAST];
  expect(kindsOf(base, own('was safe for ships'))).toContain('attribution');
  expect(kindsOf(base, own('was built for ships'))).not.toContain('attribution');
});

test('HEADING_BELOW: a line of four content words is not read with the next', () => {
  const wall =
    'The storm damaged the old harbour wall in the northern town of Ostmark late on Monday night before the ferries could leave';
  const base = (line: string) => [MIDDLE, `${wall}.`, line, LAST];
  const joined = [MIDDLE, `${wall}, and pillars were cracked.`, LAST];
  expect(kindsOf(base('Engineers inspected cracked pillars yesterday.'), joined)).toEqual(['date']);
  expect(kindsOf(base('Cracked pillars inspected yesterday.'), joined)).toEqual([]);
});

test('QUOTED_ALONE: two content words cut from a quotation alter it, one does not', () => {
  const said = (words: string) => [`The envoy said: “We will leave the old town${words}.”`, MIDDLE, LAST];
  const [cut] = story(said(' this bitter winter'), said(''));
  expect(cut).toMatchObject({ kinds: ['quote'], rank: { contradiction: 0.7 } });
  expect(story(said(' soon'), said(''))).toEqual([]);
});

test('WORDS: a reading of six words is a name, a longer one is a clause', () => {
  const held = (where: string) => [`The talks were held in ${where} with the envoy.`, MIDDLE, LAST];
  expect(kindsOf(held('Doha, Dubai, Cairo'), held('Paris'))).toEqual(['name']);
  expect(kindsOf(held('Doha, Dubai, Cairo and Rafah'), held('Paris'))).toEqual(['omission']);
});

test('AFTER: a watched word is shown with the six words behind it', () => {
  const spoke = (of: string) => [
    `Villagers spoke of ${of} in the old town near river mills that night.`,
    MIDDLE,
  ];
  const [found] = story(spoke('the massacre'), spoke('it'));
  expect(found?.readings[0]?.text).toBe('massacre in the old town near river');
});

const phraseOf = (text: string, word: string) => {
  const { words } = sideIn(text);
  const at = words.findIndex((one) => one.text === word);
  const { start, end } = nounPhrase(words, at, at);
  return text.slice(start, end);
};

test('BEFORE: four words before a label belong to it, a fifth does not', () => {
  expect(phraseOf('They saw the big grey old wooden tall militias there.', 'militias')).toBe(
    'grey old wooden tall militias',
  );
});

test('TAILS: two places behind a label belong to it, a third does not', () => {
  expect(phraseOf('They fear the war on Gaza in Palestine with Egypt over Rafah.', 'war')).toBe(
    'war on Gaza in Palestine',
  );
});
