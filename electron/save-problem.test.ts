import { expect, test } from 'vitest';
import { saveProblem } from './save-problem.ts';

const failed = (code: string) => Object.assign(new Error(`${code}: as the system says it`), { code });

test.each([
  ['ENOSPC', 'There is not enough space on the disk for report.html.'],
  ['EACCES', 'You are not allowed to write in /stories.'],
  ['EPERM', 'You are not allowed to write in /stories.'],
  ['EROFS', '/stories can only be read, not written to.'],
  ['ENOENT', 'The folder /stories is not there.'],
  ['EBUSY', 'Another program has report.html open and does not share it.'],
])('%s is told in plain words', (code, message) => {
  const problem = saveProblem('/stories/report.html', failed(code));
  expect(problem.message).toBe(`The report could not be saved. ${message}`);
  expect(problem.advice).not.toBe('');
});

test('what has no words of its own is told as it came', () => {
  expect(saveProblem('/stories/report.html', failed('EXOTIC')).message).toContain('as the system says it');
  expect(saveProblem('/stories/report.html', new Error('Printing stopped.')).message).toContain(
    'Printing stopped.',
  );
});
