import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../comparison.ts';
import { wordChanges, wordEdits } from './changes.ts';
import { picture, sides } from './picture.ts';

/** Each picture holds both texts, [old|new] where they differ; taking them apart and comparing must draw it again. */
describe('edits as a person would name them', () => {
  test.each([
    'Iraq wants [a quick|an immediate] and orderly exit.',
    'They came after [dozens of|at least 100] drone attacks.',
    'The US has some [2,500|2,400] troops in Iraq, [3.5%|4.5%] of them women.',
    'Calls by [mostly |]Shia Muslim factions[, many of which are close to Iran|], have gained steam.',
    'It has been a critic of the war[, describing it as a textbook case of genocide|].',
    'an end to [Israel’s war against the Palestinians in Gaza|the Gaza war]',
    'since his [5 January|January 5] announcement of [2.5 million|2.5 billion] dollars',
    'days after the US killed [Qasem Soleimani|Qassem Soleimani] in Baghdad',
    'the [Iraqi|Lebanese] Prime Minister [has |]said',
    'the coalition was [destabilising|destabilizing], the [U.S.|US] says',
    'Sudani [said|claimed] that Iraq [can defend|could be defended]',
    'It is the [model|new models] of choice',
    'It is the [|new and better ][model|models] of choice',
    'They say [one two three four five six |][|red green blue white black brown ]today',
    'They say [one two three four five|red green blue white black] today',
    'He met [early partners keep their own|with some late keep going there soon] tomorrow',
    'He met [two|five or] partners [here|again or] tomorrow',
    'He met [two|five or six] partners [here|again or so] tomorrow',
    '[|it was ]today[ it was|]',
    '[today |]it was in[| today]',
    'We [one|two]. ',
    'the attack came first[| and the answer came first]',
    'the head of state [|of the republic ]of Iraq',
    'the group (PMF) [|(its full name) ](a militia)',
    'a war in Gaza[|, a war in Yemen], a war in Sudan',
    'US Strikes on Basra [Hit|Near] Town Hall',
    'US Strikes on [Basra Hit|Basra Near] the Town Hall again now',
    'US Strikes on Basra [Hit|Near] the Town Hall now',
    '[) using|use ][|) old]',
    'the [|( use ]used[ old ( using|]',
    '[in the use |used in of red and used][of old|]',
    '[) used|use] [in|) in in old]',
    'a bus line in Basra [city hit|town near] Town Hall',
    '“There is a need to [reorganise|reorganize] this[,”|”,] Sudani told Reuters [in an interview |]in Baghdad[ on Tuesday|].',
    'A US withdrawal [would likely increase concern|could raise concerns] in Washington about [the|Iran’s] influence [of arch foe Iran |]over Iraq’s ruling elite.',
    'The Pentagon [said|responded] on Monday[|, stating] that it [had|has] no plans to withdraw US troops, [which are in Iraq|emphasizing their presence is] at the invitation of [its|the Iraqi] government.',
  ])('%s', (drawn) => {
    const [a, b] = sides(drawn);
    expect(picture(a, b, wordEdits(a, b))).toBe(drawn);
  });
});

const apply = (a: string, b: string, edits: readonly Edit[]): string => {
  let [text, at] = ['', 0];
  for (const edit of edits) {
    expect(edit.a.start).toBeGreaterThanOrEqual(at);
    text += a.slice(at, edit.a.start) + b.slice(edit.b.start, edit.b.end);
    at = edit.a.end;
  }
  return text + a.slice(at);
};

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const words =
  'the of , “ ” . US U.S. colour color Iraq Iraq’s 2,500 use used ( ) five-year 5 January \u00AD \u00A0 中国人民 and'.split(
    ' ',
  );
const wordyText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '\n', '  ')), {
    maxLength: 30,
  })
  .map((parts) => parts.flat().join(''));
const pairs = fc.oneof(fc.tuple(anyText, anyText), fc.tuple(wordyText, wordyText));

test('applied to the first text, the edits give the second, in any text', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      expect(apply(a, b, wordEdits(a, b))).toBe(b);
    }),
    { numRuns: 1000 },
  );
});

test('swapping the texts mirrors the edits', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const mirror = wordEdits(a, b).map((edit) => ({ a: edit.b, b: edit.a }));
      expect(wordEdits(b, a)).toEqual(mirror);
    }),
    { numRuns: 500 },
  );
});

test('edits cut no word in two and begin and end at words', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      for (const edit of wordEdits(a, b)) {
        expect(edit.a.end - edit.a.start + edit.b.end - edit.b.start).toBeGreaterThan(0);
        expect(cutsWord(a, edit.a.start) || cutsWord(a, edit.a.end)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

const cutsWord = (text: string, at: number): boolean =>
  /[a-z0-9]$/.test(text.slice(0, at)) && /^[a-z0-9]/.test(text.slice(at));

test('long texts are compared to the end; long texts with nothing to hold on to are cut short, and say so', () => {
  const text = (seed: number) => Array.from({ length: 5000 }, (_, n) => `w${(n * seed) % 4999}`).join(' ');
  const inserted = `${text(7).slice(0, 9000)}new words ${text(7).slice(9000)}`;
  expect(wordChanges(text(7), inserted).cutShort).toBe(false);
  const other = (letter: string) => Array.from({ length: 5000 }, (_, n) => `${letter}${n % 99}`).join(' ');
  expect(wordChanges(other('x'), other('y'))).toMatchObject({ cutShort: true });
});
