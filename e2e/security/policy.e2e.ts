import { expect, test } from './attack.ts';

/** Markup that a page under attack might hold, and the directive that must stop it. */
const MARKUP: readonly (readonly [string, string])[] = [
  ['<img src="https://example.org/pixel.png">', 'img-src'],
  ['<img src="x" onerror="window.attacked = true">', 'script-src-attr'],
  ['<p style="color: red">', 'style-src-attr'],
  ['<style>p { color: red }</style>', 'style-src-elem'],
  ['<link rel="stylesheet" href="https://example.org/style.css">', 'style-src-elem'],
  ['<iframe src="https://example.org/"></iframe>', 'frame-src'],
  ['<iframe src="data:text/html,<script>parent.attacked = true</script>"></iframe>', 'frame-src'],
  ['<object data="https://example.org/"></object>', 'object-src'],
  ['<video src="https://example.org/a.mp4"></video>', 'media-src'],
];

test('the policy stops what markup can do', async ({ target }) => {
  const { page } = target;
  for (const [markup, directive] of MARKUP) {
    const stoppedBy = await page.evaluate((markup) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
      document.body.insertAdjacentHTML('beforeend', markup);
      return promise;
    }, markup);
    expect(stoppedBy, markup).toBe(directive);
  }
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
});

test('the policy stops inline and foreign scripts', async ({ target }) => {
  const { page } = target;
  const stopped = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      directives.push(event.effectiveDirective),
    );
    const inline = document.createElement('script');
    inline.textContent = 'window.attacked = true';
    const foreign = document.createElement('script');
    foreign.src = 'https://example.org/attack.js';
    const data = document.createElement('script');
    data.src = 'data:text/javascript,window.attacked = true';
    const failed = [foreign, data].map(
      (script) => new Promise((resolve) => script.addEventListener('error', resolve)),
    );
    document.body.append(inline, foreign, data);
    await Promise.all(failed);
    return directives;
  });
  expect(stopped).toEqual(['script-src-elem', 'script-src-elem', 'script-src-elem']);
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
});

test('the policy stops text from becoming code', async ({ target }) => {
  const { page } = target;
  // From a timer: what a debugger evaluates directly is exempt from the policy.
  const outcomes = await page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<string[]>();
    const attempt = (work: () => unknown) => {
      try {
        return String(work());
      } catch (error) {
        return error instanceof Error ? error.name : 'unknown';
      }
    };
    setTimeout(() => {
      // biome-ignore lint/security/noGlobalEval: this is the attack.
      resolve([attempt(() => eval('1 + 1')), attempt(() => new Function('return 1')())]);
    });
    return promise;
  });
  expect(outcomes).toEqual(['EvalError', 'EvalError']);
});

test('the policy stops a worker from elsewhere', async ({ target }) => {
  const { page } = target;
  const stopped = await page.evaluate(async () => {
    const address = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
    const { promise, resolve } = Promise.withResolvers<string>();
    try {
      const worker = new Worker(address);
      worker.addEventListener('error', () => resolve('stopped'));
      worker.addEventListener('message', () => resolve('ran'));
    } catch {
      resolve('stopped');
    }
    return promise;
  });
  expect(stopped).toBe('stopped');
});
