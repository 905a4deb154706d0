import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { legal } from '../markup.ts';
import { HOSTILE, PAIR, report, version } from '../samples.ts';
import { renderDocx } from './document.ts';

const xmlOf = async (docx: Promise<Uint8Array>): Promise<string> => {
  const entry = unzipSync(await docx)['word/document.xml'];
  return entry ? strFromU8(entry) : '';
};

/** The redline's text with all changes accepted or rejected, as the format says: a deleted mark joins paragraphs. */
function settled(xml: string, how: 'accept' | 'reject'): string {
  const [gone, goneRuns] = how === 'accept' ? ['del', 'w:del'] : ['ins', 'w:ins'];
  const { document } = parseHTML(`<body>${xml.slice(xml.indexOf('<w:body>'))}</body>`);
  const lines = [...document.querySelectorAll('w\\:p')].filter(
    (one) => one.querySelector('w\\:pStyle')?.getAttribute('w:val') === 'Redline',
  );
  return lines
    .map((line, index) => {
      const joined = line.querySelector(`w\\:rPr > w\\:${gone}`) !== null || index === lines.length - 1;
      const words = [...line.querySelectorAll('w\\:t, w\\:delText')].filter(
        (text) => text.closest(goneRuns.replace(':', '\\:')) === null,
      );
      return words.map(({ textContent }) => textContent).join('') + (joined ? '' : '\n');
    })
    .join('');
}

test('rejecting all changes gives the base’s text, accepting them the other’s', async () => {
  const part = fc.constantFrom(
    ...HOSTILE,
    'One two three.',
    'One two four.',
    '\n\n',
    'Five six seven.\nEight nine.',
  );
  const text = fc.array(part, { minLength: 1 }).map((parts) => `${parts.join(' ')} Ten eleven.`);
  await fc.assert(
    fc.asyncProperty(text, text, async (one, two) => {
      const [a, b] = [version(one), version(two)];
      const xml = await xmlOf(renderDocx(report([a, b], ['redline'], a.id)));
      expect(settled(xml, 'reject')).toBe(legal(one));
      expect(settled(xml, 'accept')).toBe(legal(two));
    }),
    { numRuns: 15 },
  );
});

test('changes are numbered, and have no date', async () => {
  const [a, b] = PAIR;
  const xml = await xmlOf(renderDocx(report([a, b, version('Three words here. Four more words.')])));
  const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
  expect(xml).not.toContain('w:date');
});

test('the same report gives the same bytes', async () => {
  const [one, two] = await Promise.all([renderDocx(report(PAIR)), renderDocx(report(PAIR))]);
  expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
});

test('a table is as wide as the page, its head is repeated, no row is parted, and a figure stays in one piece', async () => {
  const xml = await xmlOf(renderDocx(report(PAIR, ['scores'])));
  const tables = xml.match(/<w:tblGrid>.*?<\/w:tblGrid>/gs) ?? [];
  expect(tables.length).toBeGreaterThan(1);
  for (const table of tables) {
    const widths = [...table.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const total = widths.reduce((sum, width) => sum + width, 0);
    expect(total).toBeGreaterThan(9620);
    expect(total).toBeLessThanOrEqual(9638);
  }
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)?.length ?? 0);
  expect(xml).toMatch(/>\d+\u00a0of\u00a0\d+ \(\d+\u00a0%\)</);
});
