import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { CONSENSUS } from '../collate/consensus.ts';
import { legal } from './markup.ts';
import { SECTIONS } from './report.ts';
import { HOSTILE, PAIR, report, version } from './samples.ts';
import { renderTei } from './tei.ts';

const read = (tei: string) => parseHTML(tei.replace(/<\?xml.*?\?>/, '').replaceAll('xml:id', 'id')).document;

test('the body is the base’s text, and every anchor stands where it says', () => {
  const part = fc.constantFrom(...HOSTILE, 'One two three.', 'One two four.', '\n\n', 'Five six seven.');
  const text = fc.array(part, { minLength: 1 }).map((parts) => `${parts.join(' ')} Ten eleven.`);
  fc.assert(
    fc.property(text, text, (one, two) => {
      const [a, b] = [version(one), version(two)];
      const tei = renderTei(report([a, b], ['apparatus'], a.id));
      const body = tei
        .slice(tei.indexOf('<body>'), tei.indexOf('</body>'))
        .replace(/(<body>|<\/ab>)\n/g, '$1');
      const plain = (markup: string) => read(`<div>${markup}</div>`).querySelector('div')?.textContent ?? '';
      expect(plain(body)).toBe(legal(one));
      for (const { index, 1: offset } of body.matchAll(/<anchor xml:id="c\d+" n="(\d+)"\/>/g))
        expect(plain(body.slice(0, index)).length).toBe(Number(offset));
    }),
    { numRuns: 20 },
  );
});

test('each reading points to anchors and witnesses that are there', () => {
  const tei = renderTei(report(PAIR, ['apparatus'], PAIR[0].id));
  const ids = new Set([...tei.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id));
  const pointers = [...tei.matchAll(/(?:from|to|wit)="([^"]+)"/g)].flatMap(
    ([, list]) => list?.split(' ') ?? [],
  );
  expect(pointers.length).toBeGreaterThan(6);
  for (const pointer of pointers) expect(ids).toContain(pointer.slice(1));
  expect(tei).toMatch(/<lem wit="#wit-a">dozens[^<]*<\/lem><rdg wit="#wit-b" type="figure"/);
  expect(tei).toMatch(/type="omission".*Baghdad condemned them\..*<rdg wit="#wit-b"\/>/);
});

const hasJing = spawnSync('jing', []).error === undefined;

test.skipIf(!hasJing)(
  'it is valid by docs/report-tei.rnc (needs jing)',
  () => {
    const hostile = report([version(`${HOSTILE.join(' ')} One two.`), version('Other words. One three.')]);
    const consensus = report(
      [...PAIR, version('Nobody was arrested. Baghdad condemned them. Oil flowed.')],
      SECTIONS,
      CONSENSUS,
    );
    expect(renderTei(consensus)).toContain('ana="inferred"');
    for (const made of [report(PAIR), hostile, report([version('')]), consensus]) {
      const input = renderTei(made);
      const run = spawnSync('bash', ['-c', 'jing -c docs/report-tei.rnc <(cat)'], {
        input,
        encoding: 'utf8',
      });
      expect(run.stdout).toBe('');
      expect(run.status).toBe(0);
    }
  },
  120_000,
);
