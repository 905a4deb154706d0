import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alignment } from '../comparison.ts';
import { align, alignAll, alignFeatures } from './align.ts';
import { candidates } from './candidates.ts';
import { featuresOf } from './features.ts';
import { join } from './joint.ts';
import { type Locks, NO_LOCKS } from './locks.ts';
import { lookOnce } from './looks.ts';

const STORY = [
  'The harbour of Ostmark was closed on Tuesday after a crane fell on two moored ferries.',
  'Nobody was hurt, the port authority said, but 340 passengers spent the night in a school.',
  'Mayor Ilse Brandt blamed the storm, which had brought winds of 120 kilometres an hour.',
  'Divers will examine the hulls before the ferries may sail to the islands again.',
  'The crane, built in 1968, was due to be replaced next year.',
];
const OTHER = 'Coffee prices rose for the third week as frost damaged plantations in the highlands.';

/** Of stories that have nothing to do with it, nor with each other. */
const STRANGERS = [
  OTHER,
  'Nine chess players share the lead in Reykjavik.',
  'Her second novel tells of bees, glass and an unpaid telephone bill.',
  'Surgeons transplanted a windpipe grown from the patient’s own cells.',
];

/** Links as "0-0", "1-1,2", "3-0!" (moved). */
const drawn = ({ links }: Pick<Alignment, 'links'>) =>
  links.map(({ a, b, moved }) => `${a}-${b}${moved ? '!' : ''}`);
const swapped = ({ links, doubts }: Alignment): Alignment => ({
  links: links.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a })),
  doubts: doubts.map((doubt) => ({ ...doubt, side: doubt.side === 'a' ? 'b' : 'a' })),
});
const sorted = ({ links, doubts }: Alignment) =>
  [...links, ...doubts].map((each) => JSON.stringify(Object.entries(each).sort())).sort();

const sentence = fc.oneof(
  fc.constantFrom(...STORY, OTHER, 'He said.', 'Yes.', '', '???', '2024', '港口关闭。'),
  fc
    .array(fc.constantFrom('ferry', 'crane', 'storm', 'the', 'mayor', 'said', '340', 'Brandt'))
    .map((words) => words.join(' ')),
);
const version = fc.array(sentence, { maxLength: 9 });

describe('the kinds of links', () => {
  test('a copy links sentence by sentence and is called the same', () => {
    expect(drawn(align(STORY, STORY))).toEqual(['0-0', '1-1', '2-2', '3-3', '4-4']);
    expect(new Set(align(STORY, STORY).links.map(({ relation }) => relation))).toEqual(new Set(['same']));
  });

  test('a sentence of another story stays alone', () => {
    expect(drawn(align(STORY, [STORY[0] ?? '', OTHER, ...STORY.slice(1)]))).toEqual([
      '0-0',
      '1-2',
      '2-3',
      '3-4',
      '4-5',
    ]);
  });

  test('strangers in the same place are not linked for their place', () => {
    const a = [
      'The strikes came after drone attacks.',
      'Baghdad condemned them.',
      'Iraq is an oil producer.',
    ];
    const b = ['The strikes came after drone attacks.', 'Nobody was arrested.', 'Iraq is an oil producer.'];
    expect(drawn(align(a, b))).toEqual(['0-0', '2-2']);
  });

  test('a split sentence links to both of its parts', () => {
    const split = [
      STORY[0] ?? '',
      'The port authority said nobody was hurt.',
      'But 340 passengers had to spend the night in a school.',
      ...STORY.slice(2),
    ];
    expect(drawn(align(STORY, split))).toEqual(['0-0', '1-1,2', '2-3', '3-4', '4-5']);
  });

  test('one sentence that changed its place has moved, not the others', () => {
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = STORY;
    expect(drawn(align(STORY, [fifth, first, second, third, fourth]))).toEqual([
      '0-1',
      '1-2',
      '2-3',
      '3-4',
      '4-0!',
    ]);
  });

  test('the half of a merged sentence that comes from elsewhere is a secondary link, and has moved', () => {
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = STORY;
    const merged = `${first.slice(0, -1)}, and ${fifth[0]?.toLowerCase()}${fifth.slice(1)}`;
    const { links } = align(STORY, [merged, second, third, fourth]);
    expect(drawn({ links })).toEqual(['0-0', '1-1', '2-2', '3-3', '4-0!']);
    expect(links.map(({ secondary }) => secondary)).toEqual([false, false, false, false, true]);
  });

  test('spelling custom is cosmetic, other words are not', () => {
    const a = ['The labour centre organised a programme.', STORY[1] ?? ''];
    const b = [
      'The labor center organized a program.',
      'No one was injured, port officials said, but 340 passengers slept in a school.',
    ];
    expect(align(a, b).links.map(({ relation }) => relation)).toEqual(['cosmetic', 'reworded']);
  });

  test('a side that says clearly more is partial', () => {
    const more = `${STORY[2]?.slice(0, -1)}, and announced that the rebuilding of the eastern breakwater would be paid from the island fund.`;
    expect(align(STORY, STORY.with(2, more)).links.map(({ relation }) => relation)).toEqual([
      'same',
      'same',
      'partial',
      'same',
      'same',
    ]);
  });
});

describe('other languages', () => {
  const stories = {
    arabic: [
      [
        'أغلقت السلطات ميناء المدينة يوم الثلاثاء بعد سقوط رافعة على عبارتين.',
        'قال المتحدث إن 340 راكبا أمضوا الليل في مدرسة.',
        'سيفحص الغواصون السفن قبل الإبحار.',
      ],
      [
        'أُغلق ميناء المدينة الثلاثاء بعدما سقطت رافعة على عبارتين راسيتين.',
        'ارتفعت أسعار القهوة هذا الأسبوع.',
        'وأمضى 340 راكبا الليل في مدرسة، بحسب المتحدث.',
        'وسيفحص الغواصون السفن قبل أن تبحر.',
      ],
    ],
    chinese: [
      [
        '周二一台起重机砸中两艘渡轮后，港口被关闭。',
        '发言人说，340名乘客在学校过夜。',
        '潜水员将在渡轮启航前检查船体。',
      ],
      [
        '港口周二关闭，此前一台起重机砸中两艘停泊的渡轮。',
        '咖啡价格连续第三周上涨。',
        '340名乘客当晚在学校过夜，发言人表示。',
        '渡轮启航前，潜水员将检查船体。',
      ],
    ],
    french: [
      [
        'Le port a été fermé mardi après la chute d’une grue sur deux ferries.',
        'Selon la porte-parole, 340 passagers ont passé la nuit dans une école.',
        'Des plongeurs examineront les coques avant le départ.',
      ],
      [
        'La chute d’une grue sur deux ferries amarrés a entraîné mardi la fermeture du port.',
        'Le prix du café a encore augmenté.',
        'Quelque 340 passagers ont dû passer la nuit dans une école.',
        'Avant le départ, des plongeurs vont examiner les coques.',
      ],
    ],
    russian: [
      [
        'Порт закрыли во вторник после падения крана на два парома.',
        'По словам представителя, 340 пассажиров провели ночь в школе.',
        'Водолазы осмотрят корпуса перед выходом в море.',
      ],
      [
        'Во вторник порт был закрыт: кран упал на два стоявших парома.',
        'Цены на кофе выросли третью неделю подряд.',
        '340 пассажиров провели ночь в школе, сообщил представитель.',
        'Перед выходом в море водолазы осмотрят корпуса паромов.',
      ],
    ],
  };
  test.each(Object.entries(stories))('%s', (_language, [a, b]) => {
    expect(drawn(align(a ?? [], b ?? []))).toEqual(['0-0', '1-2', '2-3']);
  });
});

describe('what always holds', () => {
  test('swapping the sides swaps the result, to the last bit', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(sorted(swapped(align(b, a)))).toEqual(sorted(align(a, b)));
      }),
    );
  }, 60_000);

  test('of two answers that are equally good, the same is taken whichever side comes first', () => {
    const [a, b] = [
      ['He said.', STORY[0] ?? '', OTHER],
      [OTHER, '', 'He said.'],
    ];
    expect(sorted(swapped(align(b, a)))).toEqual(sorted(align(a, b)));
    const twice = [STORY[0] ?? '', '', STORY[4] ?? '', STORY[0] ?? ''];
    const others = [STORY[0] ?? '', 'He said.', '???', STORY[0] ?? '', STORY[1] ?? '', STORY[2] ?? ''];
    expect(sorted(swapped(align(others, twice)))).toEqual(sorted(align(twice, others)));
  });

  test('each sentence stands in at most one link that is not secondary, and links are runs of sentences', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const links = align(a, b).links.filter(({ secondary }) => !secondary);
        for (const side of ['a', 'b'] as const) {
          const all = links.flatMap((link) => link[side]);
          expect(new Set(all).size).toBe(all.length);
          for (const link of links)
            expect(link[side]).toEqual(link[side].map((_, k) => (link[side][0] ?? 0) + k));
        }
      }),
    );
  }, 60_000);

  test('a sentence that nothing answers to shifts the links behind it and changes no others', () => {
    for (let at = 0; at <= STORY.length; at++) {
      const links = align(STORY, STORY.toSpliced(at, 0, OTHER));
      expect(drawn(links)).toEqual(STORY.map((_, i) => `${i}-${i < at ? i : i + 1}`));
    }
  });

  test('sentences of other stories, in any order and anywhere, change no links between the story’s own', () => {
    const own = STORY.map((_, i) => `${i}-${i}`);
    const insertion = fc.tuple(fc.nat(STORY.length), fc.constantFrom(...STRANGERS));
    fc.assert(
      fc.property(fc.uniqueArray(insertion, { maxLength: 4, selector: ([, text]) => text }), (inserted) => {
        const lines = STORY.map((text, i) => ({ text, own: i }));
        const among = [...inserted]
          .sort(([x], [y]) => y - x)
          .reduce<{ text: string; own: number }[]>(
            (all, [at, text]) => all.toSpliced(at, 0, { text, own: -1 }),
            lines,
          );
        const { links } = align(
          STORY,
          among.map(({ text }) => text),
        );
        expect(links.map(({ a, b }) => `${a}-${b.map((j) => among[j]?.own)}`)).toEqual(own);
      }),
    );
  }, 60_000);

  test('the same question has the same answer, whatever was asked before', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, between) => {
        const once = align(a, b);
        align(between, a);
        expect(align(a, b)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test('the pairs looked at grow with the text, not with its square', () => {
    const text = (size: number) =>
      Array.from(
        { length: size },
        (_, k) => `Word${k} and name${k * 7} met item${k % 50} of list${k % 9} on day ${k}.`,
      );
    const pairs = (size: number) =>
      lookOnce(join(featuresOf(text(size)), featuresOf(text(size)))).grid.i.length;
    expect(pairs(400) / pairs(100)).toBeLessThan(4.5);
    const monotone = Array.from({ length: 300 }, () => 'The same again and again.');
    expect(candidates(join(featuresOf(monotone), featuresOf(monotone))).i.length).toBeLessThan(300 * 10);
  });
});

describe('locks, checkpoints and many versions', () => {
  const [a, b] = [featuresOf(STORY), featuresOf(STORY.toReversed())];

  const locked = (locks: Partial<Locks>) =>
    drawn({
      links: alignFeatures(a, b, { locks: { ...NO_LOCKS, ...locks } }).links.filter(
        ({ secondary }) => !secondary,
      ),
    });

  test('what the user has linked is linked to nothing else, and what was parted stays apart', () => {
    const links = locked({ linked: [[0, 1]], apart: [[2, 2]] });
    expect(links.filter((link) => /^0(,|-)|-1$/.test(link)).map((link) => link.replace('!', ''))).toEqual([
      '0-1',
    ]);
    expect(links.some((link) => /^2!?-2/.test(link))).toBe(false);
  });

  test('sentences that are parted do not meet in a link of several either', () => {
    const split = ['The harbour was closed on Tuesday.', 'A crane had fallen on two moored ferries.'];
    const [one, two] = [featuresOf(STORY), featuresOf([...split, ...STORY.slice(1)])];
    expect(drawn(alignFeatures(one, two)).at(0)).toBe('0-0,1');
    const links = alignFeatures(one, two, { locks: { ...NO_LOCKS, apart: [[0, 0]] } });
    expect(drawn(links).at(0)).toBe('0-1');
  });

  test('the links next to a locked one are judged by it', () => {
    const left = [STORY[0] ?? '', 'He was sorry for them, he added.', STORY[2] ?? ''];
    const right = [STORY[0] ?? '', 'They had his sympathy.', STORY[2] ?? ''];
    const alignment = alignFeatures(featuresOf(left), featuresOf(right), {
      locks: { ...NO_LOCKS, linked: [[1, 1]] },
    });
    expect(drawn(alignment)).toEqual(['0-0', '1-1', '2-2']);
    expect(alignment.links[1]?.probability).toBe(1);
  });

  test('of two passages that changed places, the one moved that the user says', () => {
    const [one, two] = [featuresOf(STORY), featuresOf([...STORY.slice(1), STORY[0] ?? ''])];
    const moves = (locks: Partial<Locks>) =>
      drawn(alignFeatures(one, two, { locks: { ...NO_LOCKS, ...locks } })).filter((link) => /!/.test(link));
    expect(moves({})).toEqual(['0-4!']);
    expect(moves({ stays: [[0, 4]] })).toEqual(['1-0!', '2-1!', '3-2!', '4-3!']);
    expect(moves({ moved: [[2, 1]] })).toEqual(['0-4!', '2-1!']);
  });

  test('locks that contradict nothing change nothing, and hold when the sides are swapped', () => {
    const index = fc.nat(8);
    const pairs = fc.array(fc.tuple(index, index), { maxLength: 3 });
    fc.assert(
      fc.property(
        version,
        version,
        fc.record({ apart: pairs, moved: pairs, stays: pairs }),
        (x, y, given) => {
          const locks = { ...NO_LOCKS, ...given };
          const turn = (list: readonly (readonly [number, number])[]) =>
            list.map(([i, j]) => [j, i] as const);
          const turned = {
            ...NO_LOCKS,
            apart: turn(given.apart),
            moved: turn(given.moved),
            stays: turn(given.stays),
          };
          const [left, right] = [featuresOf(x), featuresOf(y)];
          expect(sorted(swapped(alignFeatures(right, left, { locks: turned })))).toEqual(
            sorted(alignFeatures(left, right, { locks })),
          );
          const { links, doubts } = alignFeatures(left, right, { locks });
          for (const [i, j] of locks.apart) {
            for (const link of links) expect(link.a.includes(i) && link.b.includes(j)).toBe(false);
            const parted = { a: { sentence: i, candidate: j }, b: { sentence: j, candidate: i } };
            for (const { side, sentence, candidate } of doubts)
              expect({ sentence, candidate }).not.toEqual(parted[side]);
          }
          for (const { side, sentence } of doubts)
            expect(links.some((link) => link[side].includes(sentence))).toBe(false);
        },
      ),
    );
  }, 60_000);

  test('the work can be ended between any two stages, and leaves nothing behind', () => {
    const whole = alignFeatures(a, b);
    let stages = 0;
    alignFeatures(a, b, { checkpoint: () => void stages++ });
    expect(stages).toBe(4);
    for (let last = 1; last <= stages; last++) {
      let passed = 0;
      const checkpoint = () => {
        if (++passed === last) throw new Error('cancelled');
      };
      expect(() => alignFeatures(a, b, { checkpoint })).toThrow('cancelled');
      expect(passed).toBe(last);
      expect(alignFeatures(a, b)).toEqual(whole);
    }
  });

  test('many versions are aligned as each two of them', () => {
    const versions = [STORY, STORY.slice(1), [OTHER]];
    expect(alignAll(versions)[0]?.[1]).toEqual(align(STORY, STORY.slice(1)));
    expect(alignAll(versions)[0]?.[2]).toEqual({ links: [], doubts: [] });
  });
});
