/** Versions for the tests of this folder. */
import type { Article, Version } from '../article.ts';
import { sampleVersion } from '../testing.ts';
import type { Report, Section } from './report.ts';
import { SECTIONS } from './report.ts';
import { reportOnVersions } from './story.ts';

let made = 0;

export function version(text: string, given: Partial<Article> = {}): Version {
  const sha256 = (++made).toString(16).padStart(64, '0');
  return sampleVersion(sha256, text, { file: `file-${made}.txt`, sha256, ...given });
}

export const report = (
  versions: readonly Version[],
  sections: readonly Section[] = SECTIONS,
  base = versions[0]?.id,
): Report =>
  reportOnVersions({
    story: { title: 'A story', why: 'they share most of their sentences' },
    versions,
    problems: [],
    sections,
    ...(base !== undefined && { base }),
    appVersion: '1.2.3',
  });

/** Two short versions with a changed figure, a dropped sentence and an added one. */
export const PAIR = [
  version('The strikes came after dozens of drone attacks. Baghdad condemned them. It is an oil producer.', {
    metadata: { outlet: { value: 'First', from: 'file name' } },
  }),
  version('The strikes came after at least 100 drone attacks. Nobody was arrested. It is an oil producer.', {
    metadata: { outlet: { value: 'Second', from: 'file name' } },
  }),
] as const;

/** What an article could hold that must stay text wherever it is shown. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><iframe srcdoc="<script>alert(1)</script>">',
  '<!--',
  ']]><x/>',
  '&lt;b&gt;&#0;',
  '\u0000\u0008\u001b[31m\ud800\ufffe',
  '\u202egnp.exe',
  '=HYPERLINK("https://example.org")',
  '[link](javascript:alert(1)) ![x](https://example.org/x.png)',
] as const;
