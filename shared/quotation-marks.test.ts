import { expect, test } from 'vitest';
import { completed, marked } from './quotation-marks.ts';

test.each([
  ['words without marks', 'the old harbour', '“the old harbour”'],
  ['words that begin with a quotation', '“We stay,” she said.', '“We stay,” she said.'],
  ['a quotation cut off', '“We stay where we …', '“We stay where we …”'],
  ['the end of a quotation', 'we stay.”', '“we stay.”'],
  ['the middle of two', 'We stay,” she said, “and we', '“We stay,” she said, “and we”'],
  ['a quotation inside', 'She called it “a shame” there', '“She called it ‘a shame’ there”'],
  ['a quotation inside cut off', 'She called it “a', '“She called it ‘a’”'],
  ['straight marks', '"We stay," she said, "and', '"We stay," she said, "and"'],
  ['straight marks inside', 'She called it "a shame"', '“She called it ‘a shame’”'],
  ['a mark within a word', 'דובר צה"ל אמר', '“דובר צה"ל אמר”'],
  ['marks of another language', '„Wir bleiben“, sagte sie', '“„Wir bleiben“, sagte sie”'],
])('%s', (_, text, shown) => {
  expect(marked(text)).toBe(shown);
});

test('what is cut off from its marks gets them back, and nothing else any', () => {
  expect(completed('“We stay where …')).toBe('“We stay where …”');
  expect(completed('we stay there')).toBe('we stay there');
});
