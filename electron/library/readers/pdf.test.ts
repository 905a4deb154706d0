import { expect, test } from 'vitest';
import { readPdf } from './pdf.ts';

/** A line of type: its text, from the left, from the bottom (in points), and its size. */
type Line = readonly [text: string, x: number, y: number, size?: number];

/** A PDF of these pages, in Helvetica. */
function pdf(...pages: readonly (readonly Line[])[]): Uint8Array {
  const show = ([text, x, y, size = 10]: Line) =>
    `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  const streams = pages.map((lines) => lines.map(show).join('\n'));
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...streams.flatMap((stream, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + 2 * i} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
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

test('pages that are pictures have no text, and that is said', async () => {
  await expect(readPdf(pdf([], []))).rejects.toMatchObject({
    message: 'This PDF has no text in it: its pages are pictures of text.',
  });
});

test('what is no PDF but in name is called damaged', async () => {
  await expect(readPdf(Buffer.from('%PDF-1.7\nand then nothing'))).rejects.toMatchObject({
    message: 'This PDF is damaged and cannot be opened.',
  });
});
