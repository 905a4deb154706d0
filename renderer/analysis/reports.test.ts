import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { NO_ADDITIONS } from '../../shared/classify/additions.ts';
import { EMPTY_PROJECT } from '../../shared/project/project.ts';
import { WRITERS } from '../../shared/report/formats.ts';
import { SECTIONS, type Section } from '../../shared/report/report.ts';
import { PAIR } from '../../shared/report/samples.ts';
import { reportOnVersions } from '../../shared/report/story.ts';
import type { ReportInput } from './protocol.ts';
import { MOST_PREVIEWED, preview, written } from './reports.ts';

const input = (sections: readonly Section[]): ReportInput => ({
  story: { title: 'A story', why: 'they share most of their sentences' },
  versions: PAIR,
  base: '',
  problems: [],
  added: NO_ADDITIONS,
  project: EMPTY_PROJECT,
  sections,
  date: '2024-02-01',
});

test('a report is the same as the command line writes, whatever was written before', async () => {
  await written({ type: 'report', format: 'json', ...input(SECTIONS) });
  const sections: Section[] = ['scores', 'redline'];
  const report = reportOnVersions({ ...input(sections), appVersion: packageJson.version });
  for (const format of ['html', 'json', 'csv', 'tei', 'md'] as const) {
    expect(await written({ type: 'report', format, ...input(sections) }), format).toBe(
      await WRITERS[format].render(report),
    );
  }
});

test('a preview is the web page', async () => {
  const { page, left } = preview({ type: 'preview', whole: false, ...input(SECTIONS) });
  expect(page).toBe(await written({ type: 'report', format: 'html', ...input(SECTIONS) }));
  expect(left).toEqual([]);
});

test('a long report is previewed as far as its first sections go, and whole when that is asked', () => {
  const note = { id: '1', at: [], text: 'a'.repeat(MOST_PREVIEWED), starred: false, tags: [], coder: '' };
  const project = { ...EMPTY_PROJECT, notes: [note] };
  const look = (sections: readonly Section[], whole: boolean) =>
    preview({ type: 'preview', whole, ...input(sections), project });
  const first = look(['provenance', 'notes', 'method'], false);
  expect(first.left).toEqual(['notes', 'method']);
  expect(first.page).toContain('id="provenance"');
  expect(first.page.length).toBeLessThan(MOST_PREVIEWED);
  const whole = look(['provenance', 'notes', 'method'], true);
  expect([whole.left, whole.page.includes(note.text)]).toEqual([[], true]);
  const alone = look(['notes', 'method'], false);
  expect([alone.left, alone.page.includes(note.text)]).toEqual([['method'], true]);
});
