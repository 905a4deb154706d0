import { expect, test } from 'vitest';
import { previews } from './pages.ts';

test('the last page is at its address and at those it replaced, under a policy that runs nothing', async () => {
  const { show, respond } = previews();
  const first = show('<p>one');
  const second = show('<p>two');
  expect(second).not.toBe(first);
  expect(await respond(second).text()).toBe('<p>two');
  expect(respond(second).headers.get('Content-Security-Policy')).toMatch(
    /^sandbox; default-src 'none'; style-src 'sha256-/,
  );
  expect(await respond(first).text()).toBe('<p>two');
  expect([respond(`${second}/`).status, respond('app://preview/0').status]).toEqual([404, 404]);
});

test('there is no page before one is shown', () => {
  expect(previews().respond('app://preview/0').status).toBe(404);
});
