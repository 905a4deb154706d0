import { describe, expect, it } from 'vitest';
import theme from './theme.css?raw';

const THEMES = ['light', 'dark'] as const;
/** The colours of theme.css, by token: light, then dark. */
const TOKENS = new Map(
  [...theme.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, token = '', light = '', dark = '']) => [token, { light, dark }],
  ),
);

/** Contrast of two colours, 1–21, as in WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0–1, as in WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const of = (theme: (typeof THEMES)[number], ink: string, on: string): number =>
  contrast(TOKENS.get(ink)?.[theme] ?? '', TOKENS.get(on)?.[theme] ?? '');

/** What is written on what. */
const WRITTEN: readonly (readonly [ink: string, on: string])[] = [
  ...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink) =>
    ['paper', 'chrome', 'raised'].map((on) => [ink, on] as const),
  ),
  ...['ink', 'accent'].map((ink) => [ink, 'accent-soft'] as const),
  ...['paper', 'chrome', 'base-mark'].map((on) => ['base-ink', on] as const),
  ...['paper', 'other-mark'].map((on) => ['other-ink', on] as const),
  ...['paper', 'moved-mark'].map((on) => ['moved', on] as const),
  ...['heat-0', 'heat-1', 'heat-2', 'heat-3'].map((on) => ['ink', on] as const),
  ['heat-4-ink', 'heat-4'],
];

/** What has to be seen: lines that mark, the focus. */
const SEEN = ['base-line', 'other-line', 'moved', 'focus'];

describe.each(THEMES)('the %s colours', (theme) => {
  it.each(WRITTEN)('let %s be read on %s (WCAG AA, 4.5)', (ink, on) => {
    expect(of(theme, ink, on)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SEEN)('let %s be seen on the paper (WCAG AA, 3)', (line) => {
    expect(of(theme, line, 'paper')).toBeGreaterThanOrEqual(3);
  });
});
