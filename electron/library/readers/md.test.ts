import { expect, test } from 'vitest';
import { readMd } from './md.ts';

const read = (text: string) => readMd(new TextEncoder().encode(text))[0];

test('Markdown is read without its marks; headings become hints, front matter metadata', () => {
  const article = read(
    '---\ntitle: "Talks go on"\nsource: The Courier\ndate: 2024-01-10\n---\n# Talks go on\n\nThe **minister** said [so](https://x.example).\nA second line.\n\n## Years in the making\n\n> “Soon,” he said.\n\n![A convoy](a.jpg)\n',
  );
  expect(article?.text).toBe(
    'Talks go on\n\nThe minister said so.\nA second line.\n\nYears in the making\n\n“Soon,” he said.',
  );
  expect(article?.hints.map(({ role }) => role)).toEqual(['headline', 'heading']);
  expect(article?.metadata.outlet).toEqual({ value: 'The Courier', from: 'front matter' });
  expect(article?.outside).toBe('A convoy');
});

test('a plain text named .md stays as it is', () => {
  const text =
    'Talks go on\nBAGHDAD: The minister said 5 * 3 is 15.\n\nA second paragraph, with a_name_in_it.';
  expect(read(text)?.text).toBe(text);
});
