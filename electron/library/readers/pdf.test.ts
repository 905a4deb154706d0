import { expect, test } from 'vitest';
import { readPdf } from './pdf.ts';

/** A line of type: its text, from the left, from the bottom (in points), its size, and by how many quarters it is turned to the left. */
type Line = readonly [text: string, x: number, y: number, size?: number, quarters?: number];

/** A PDF of these pages, in Helvetica. */
const pdf = (...pages: readonly (readonly Line[])[]) => turnedPdf(0, ...pages);

/** The same; whoever shows it is to turn each page by so many degrees to the right. */
function turnedPdf(degrees: number, ...pages: readonly (readonly Line[])[]): Uint8Array {
  const show = ([text, x, y, size = 10, quarters = 0]: Line) => {
    const [cos, sin] = [Math.cos, Math.sin].map((of) => of((quarters * Math.PI) / 2));
    const matrix = [cos, sin, -(sin ?? 0), cos].map((value) => value?.toFixed(5)).join(' ');
    return `BT /F ${size} Tf ${matrix} ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  };
  const streams = pages.map((lines) => lines.map(show).join('\n'));
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...streams.flatMap((stream, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Rotate ${degrees}/Contents ${5 + 2 * i} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    ]),
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`, 'latin1');
}

/** Lines of a column, one below the other. */
const column = (x: number, top: number, lines: readonly string[]): Line[] =>
  lines.map((text, i) => [text, x, top - 12 * i]);

const LEFT = [
  'The harbour stayed closed on Tues-',
  'day while owners and union spoke',
  'of terms that neither would write',
  'down. Ships waited in the well-',
  'known roads outside the breakwa-',
];
const RIGHT = [
  'ter, and their crews played cards.',
  'Nobody expected an end of it soon,',
  'least of all the men on the pier,',
  'who had brought chairs and a well-',
  'known cook from the old town.',
];

test('two columns are read one after the other, under the headline that spans them', async () => {
  const [article] = await readPdf(
    pdf([
      ['Harbour stays closed for now, and nobody says for how long', 50, 700, 18],
      ...column(50, 650, LEFT),
      ...column(320, 650, RIGHT),
    ]),
  );
  expect(article?.text).toBe(
    'Harbour stays closed for now, and nobody says for how long\n\nThe harbour stayed closed on Tuesday while owners and union spoke of terms that neither would write down. Ships waited in the wellknown roads outside the breakwater, and their crews played cards. Nobody expected an end of it soon, least of all the men on the pier, who had brought chairs and a wellknown cook from the old town.',
  );
  expect(article?.hints.map(({ role }) => role)).toEqual(['headline']);
});

test('columns are found in whatever order the page draws its lines', async () => {
  const rows = LEFT.flatMap((text, i): Line[] => [
    [text, 50, 650 - 12 * i],
    [RIGHT[i] ?? '', 320, 650 - 12 * i],
  ]);
  const [article] = await readPdf(pdf(rows));
  expect(article?.text).toMatch(/the breakwater, and their crews/);
});

test('a hyphen that the word has elsewhere stays', async () => {
  const [article] = await readPdf(
    pdf(
      column(50, 700, [
        'The well-known cook of the old town came along, and the well-',
        'known roads outside were full of ships that waited for days.',
      ]),
    ),
  );
  expect(article?.text).toContain('and the well-known roads');
});

test('running heads and page numbers are kept outside', async () => {
  const page = (number: number): Line[] => [
    [`The Harbour Gazette, 5 March 2024, page ${number}`, 50, 780],
    ...column(50, 700, LEFT),
    [String(number), 300, 20],
  ];
  const [article] = await readPdf(pdf(page(1), page(2), page(3)));
  expect(article?.text).not.toMatch(/Gazette|\d/);
  expect(article?.outside).toContain('The Harbour Gazette, 5 March 2024, page 2');
});

test('paragraphs are known by their space or their indent', async () => {
  const [spaced] = await readPdf(
    pdf([...column(50, 700, LEFT.slice(0, 3)), ...column(50, 640, RIGHT.slice(0, 3))]),
  );
  expect(spaced?.text.split('\n\n')).toHaveLength(2);
  const indented: Line[] = [
    ...column(50, 700, RIGHT.slice(1, 3)),
    ['Then it rained, and all went home.', 62, 676],
    ...column(50, 664, RIGHT.slice(1, 3)),
  ];
  expect((await readPdf(pdf(indented)))[0]?.text.split('\n\n')).toHaveLength(2);
});

const WHOLE = /^The harbour stayed closed .* the breakwater, and their crews .* from the old town\.$/;

const UPRIGHT = [...column(50, 500, LEFT), ...column(320, 500, RIGHT)];
const place = {
  1: (x: number, y: number) => [600 - y, x],
  2: (x: number, y: number) => [600 - x, 800 - y],
  3: (x: number, y: number) => [y, 800 - x],
} as const;

test.each([
  [1, 90],
  [2, 180],
  [3, 270],
  [1, 0],
] as const)(
  'a page drawn at %s quarter turns and shown turned by %s degrees is read upright; what stands at an angle is kept outside',
  async (turn, degrees) => {
    const lying = UPRIGHT.map(([text, x, y]): Line => {
      const [left = 0, up = 0] = place[turn](x, y);
      return [text, left, up, 10, turn];
    });
    const [article] = await readPdf(turnedPdf(degrees, [...lying, ['Photo: Ann Other', 450, 750]]));
    expect(article?.text).toMatch(WHOLE);
    expect(article?.outside).toBe('Photo: Ann Other');
  },
);

test.each([90, 180, 270])(
  'a page that is shown lying, by %s degrees, is read in its letters’ direction',
  async (degrees) => {
    expect((await readPdf(turnedPdf(degrees, UPRIGHT)))[0]?.text).toMatch(WHOLE);
  },
);

test('the gaps in justified lines are no gaps between columns, wherever they happen to meet', async () => {
  const words = 'Ships waited outside in roads of old renown'.split(' ');
  const justified = (y: number, shift: number): Line[] =>
    words.map((word, i) => [word, 50 + 60 * i + (i > 0 ? shift : 0), y]);
  const lines = Array.from({ length: 8 }, (_, i) => justified(700 - 12 * i, (i * 11) % 24));
  const [article] = await readPdf(pdf(lines.flat()));
  expect(article?.text).toBe(Array(8).fill(words.join(' ')).join(' '));
});

test('a word parted by a column, a page and its running head is whole', async () => {
  const head = (page: number): Line => [`The Harbour Gazette ${page}`, 50, 780];
  const [article] = await readPdf(
    pdf(
      [
        head(1),
        ...column(50, 700, LEFT.slice(0, 4)),
        ...column(320, 700, ['known roads', ...RIGHT.slice(1, 3), 'that is to say the breakwa-']),
      ],
      [head(2), ...column(50, 700, RIGHT), ...column(320, 700, LEFT.slice(0, 4))],
    ),
  );
  expect(article?.text).toContain('that is to say the breakwater, and their crews');
  expect(article?.outside).toContain('The Harbour Gazette 2');
});

test('three columns under one headline, with a caption across the foot of two', async () => {
  const narrow = (x: number, name: string) =>
    column(
      x,
      650,
      Array.from({ length: 6 }, (_, i) => `${name} line ${i + 1} of the story`),
    );
  const [article] = await readPdf(
    pdf([
      ['One headline over all three of the columns', 40, 700, 20],
      ...narrow(40, 'First'),
      ...narrow(230, 'Second'),
      ...narrow(420, 'Third'),
      ['Cranes stand idle at the eastern terminal, where nobody works. Photo: Getty', 40, 540, 8],
    ]),
  );
  const order = [...(article?.text ?? '').matchAll(/(First|Second|Third) line (\d)/g)].map(
    ([, name, n]) => `${name?.[0]}${n}`,
  );
  expect(order.join(' ')).toBe('F1 F2 F3 F4 F5 F6 S1 S2 S3 S4 S5 S6 T1 T2 T3 T4 T5 T6');
  expect(article?.hints.map(({ role }) => role)).toEqual(['headline', 'caption']);
});

test('footnotes are kept outside, their marks too, and the sentence goes on on the next page', async () => {
  const [article] = await readPdf(
    pdf(
      [
        ...column(50, 700, RIGHT),
        ['Ships waited outside', 50, 640],
        ['1', 147, 644, 6],
        ['in the roads while', 153, 640],
        ['1 The harbour board counted nineteen of them.', 50, 60, 7],
        ['- 1 -', 300, 20],
      ],
      [...column(50, 700, ['their crews played cards and slept all the day.', ...LEFT]), ['- 2 -', 300, 20]],
    ),
  );
  expect(article?.text).toContain('Ships waited outside in the roads while their crews played cards');
  expect(article?.outside).toContain('1 The harbour board counted nineteen of them.');
  expect(article?.text).not.toMatch(/board|\d/);
});

test('a page that was scanned a little askew is read; what stands clearly at an angle is no part of it', async () => {
  const askew = (quarters: number): Line => ['and all went home in the rain', 50, 600, 10, quarters];
  const read = async (quarters: number) =>
    (await readPdf(pdf([...column(50, 700, RIGHT), askew(quarters)])))[0];
  expect((await read(0.05))?.text).toContain('all went home');
  expect((await read(0.1))?.text).not.toContain('all went home');
});

test('a small number is the mark of a note where it is raised, but not by a whole line', async () => {
  const read = async (raised: number) => {
    const mark: Line[] = [
      ['Ships waited outside', 50, 600],
      ['7', 147, 600 + raised, 6],
    ];
    return (await readPdf(pdf([...column(50, 700, RIGHT), ...mark, ...column(50, 500, LEFT)])))[0]?.text;
  };
  expect(await read(5)).not.toContain('7');
  expect(await read(9)).toContain('7');
});

test('pages that are pictures have no text, and that is said', async () => {
  await expect(readPdf(pdf([], []))).rejects.toMatchObject({
    message: 'This PDF has no text in it: its pages are pictures of text.',
  });
});

test('pages with fewer letters than a line has are pictures with a stamp', async () => {
  const [stamp, line] = ['Gazette archive, 5 March 2024', `${LEFT[1]}, ${LEFT[2]}`];
  await expect(readPdf(pdf([[stamp, 50, 700]]))).rejects.toThrow('pictures');
  expect((await readPdf(pdf([[line, 50, 700]])))[0]?.text).toBe(line);
});

test('of a PDF of more than 200 pages the first 200 are read, and that is said', async () => {
  const pages = (count: number) => pdf(...Array.from({ length: count }, () => column(50, 700, RIGHT)));
  expect((await readPdf(pages(150)))[0]?.notices).toEqual([]);
  expect((await readPdf(pages(250)))[0]?.notices).toMatchObject([
    { message: 'Only the first 200 of its 250 pages were read.' },
  ]);
});

test('what is made of more than 100,000 parts is refused before it is opened', async () => {
  const made = (parts: number) => readPdf(Buffer.from(`%PDF-1.7${' obj'.repeat(parts)}`));
  await expect(made(90_000)).rejects.toThrow('damaged');
  await expect(made(110_000)).rejects.toThrow('more than 100,000 parts');
});

test('what is no PDF but in name is called damaged', async () => {
  await expect(readPdf(Buffer.from('%PDF-1.7\nand then nothing'))).rejects.toMatchObject({
    message: 'This PDF is damaged and cannot be opened.',
  });
});
