/** Whether what is on screen can be reached, seen and read: by Tab, without motion, at twice the size. */
import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './app.ts';

/** Shows a window of 1280 × 800 at 200 %. */
export async function enlarge(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 800);
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
}

/** More than any view has. */
export const MOST_STOPS = 200;

/** Goes through the page by Tab until it begins anew; tells each stop that cannot be seen, or whose focus cannot. */
export async function badStops(page: Page): Promise<{ stops: number; bad: string[] }> {
  const bad = new Set<string>();
  let stops = 0;
  for (; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body || at.hasAttribute('data-stop-seen')) return undefined;
      at.setAttribute('data-stop-seen', '');
      if (at instanceof HTMLIFrameElement) return { name: '', ok: true };
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const { width, height, left, right, top, bottom } = at.getBoundingClientRect();
      const inside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      const ok =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && inside && width * height > 0;
      const box = [left, top, width, height].map(Math.round).join(' ');
      return { name: `${at.outerHTML.slice(0, 120)} ${outlineStyle} ${outlineWidth} ${box}`, ok };
    });
    if (!stop) break;
    if (!stop.ok) bad.add(stop.name);
  }
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-stop-seen]')) one.removeAttribute('data-stop-seen');
  });
  return { stops, bad: [...bad] };
}

/** What moves by itself, or slowly. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** The controls that are shown, and do not come into sight whole when they are scrolled to. */
export const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(button, select, input, [tabindex="0"]), header :is(button, select), dialog[open] :is(button, select, input, textarea, summary)',
      ),
    ];
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.clientHeight > 0)
      .filter((control) => {
        control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { left, right, top, bottom, height } = control.getBoundingClientRect();
        const whole =
          left >= -1 &&
          right <= innerWidth + 1 &&
          (height > innerHeight || (top >= -1 && bottom <= innerHeight + 1));
        return !whole;
      })
      .map((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        return `${control.outerHTML.slice(0, 120)} ${[left, top, right, bottom].map(Math.round).join(' ')}`;
      });
  });
