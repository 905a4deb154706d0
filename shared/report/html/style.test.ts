import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { STYLE, STYLE_HASH } from './style.ts';

test('the policy allows exactly this style sheet', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
});
