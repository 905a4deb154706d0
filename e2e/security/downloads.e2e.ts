import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as withApp } from '../app.ts';
import { expect, test } from './attack.ts';

test('the page saves nothing by a download', async ({ target }) => {
  const { app, page } = target;
  await app.evaluate(({ session }) => {
    const refused: boolean[] = [];
    Reflect.set(globalThis, 'refused', refused);
    session.defaultSession.on('will-download', (event, item) => {
      refused.push(event.defaultPrevented);
      if (!event.defaultPrevented) item.cancel();
    });
  });
  await page.evaluate(() => {
    const blob = URL.createObjectURL(new Blob(['text'], { type: 'application/octet-stream' }));
    for (const href of [blob, 'data:application/octet-stream,text', 'app://variorum/index.html']) {
      const link = Object.assign(document.createElement('a'), { href, download: 'attack.desktop' });
      document.body.append(link);
      link.click();
    }
  });
  const refused = () => app.evaluate(() => Reflect.get(globalThis, 'refused') as boolean[]);
  await expect.poll(async () => (await refused()).length).toBeGreaterThan(0);
  expect(new Set(await refused())).toEqual(new Set([true]));
});

test('an address that is dropped on the window opens nothing', async ({ target }) => {
  const { app, page } = target;
  const outcome = await page.evaluate(async () => {
    const data = new DataTransfer();
    data.setData('text/uri-list', 'https://example.org/');
    data.setData('text/plain', 'file:///etc');
    const dropped = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    document.body.dispatchEvent(
      new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
    document.body.dispatchEvent(dropped);
    const { recent } = await Reflect.get(globalThis, 'variorum').settings();
    return { prevented: dropped.defaultPrevented, recent };
  });
  expect(outcome).toEqual({ prevented: true, recent: [] });
  expect(page.url()).toBe('app://variorum/index.html');
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

withApp('a link to a file in an article is text, and the file stays unread', async ({ launch, scratch }) => {
  const secret = join(scratch, 'secret.txt');
  await writeFile(secret, 'The secret was not told by anybody on Monday.');
  const address = pathToFileURL(secret).href;
  const folder = join(scratch, 'story');
  await mkdir(folder);
  const sentence = 'The minister said on Monday that the harbour would be deepened by two metres.';
  await writeFile(
    join(folder, 'a.html'),
    `<article><h1>Harbour deepened</h1><p>${sentence}</p><p><a href="${address}">Read the file</a> that she left.</p>
     <iframe src="${address}"></iframe><object data="${address}"></object><img src="${address}"></article>`,
  );
  await writeFile(
    join(folder, 'b.md'),
    `# Harbour deepened\n\n${sentence} [Read the file](${address}) that she left.\n`,
  );
  const { page } = await launch({ folder });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.keyboard.press('2');
  await expect(page.getByText('Read the file').first()).toBeVisible();
  expect(await page.locator('a[href^="file:"], iframe, object, img').count()).toBe(0);
  expect(await page.getByText('The secret was not told').count()).toBe(0);
  expect(requested.filter((url) => !url.startsWith('app://'))).toEqual([]);
});
