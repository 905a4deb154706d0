import { mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { containedFile } from './contained.ts';

let root = '';

beforeAll(async () => {
  const outside = await realpath(await mkdtemp(join(tmpdir(), 'contained-')));
  root = join(outside, 'root');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(outside, 'root-beside'));
  for (const file of ['root/index.html', 'root/assets/a.js', 'secret.txt', 'root-beside/secret.txt']) {
    await writeFile(join(outside, file), file);
  }
  await symlink(join(outside, 'secret.txt'), join(root, 'link.txt'));
  await symlink(outside, join(root, 'folder'));
});

describe('the files that the window may load', () => {
  it('are those below the root', async () => {
    expect(await containedFile(root, '/index.html')).toBe(join(root, 'index.html'));
    expect(await containedFile(root, '/assets/a.js')).toBe(join(root, 'assets/a.js'));
    expect(await containedFile(root, '/assets/../index.html')).toBe(join(root, 'index.html'));
  });

  it.each([
    ['the root itself', '/'],
    ['a file that is not there', '/none.html'],
    ['the folder above', '/../secret.txt'],
    ['the folder above, encoded', '/%2e%2e%2fsecret.txt'],
    ['a folder beside whose name begins alike', '/../root-beside/secret.txt'],
    ['an absolute path', '//etc/passwd'],
    ['an encoded absolute path', '/%2Fetc%2Fpasswd'],
    ['a link to a file', '/link.txt'],
    ['a link to a folder', '/folder/secret.txt'],
    ['a name cut short by NUL', '/index.html%00.txt'],
    ['broken encoding', '/%E0%A4%A'],
  ])('are not: %s', async (_, path) => {
    expect(await containedFile(root, path)).toBeUndefined();
  });

  it('lie below the root, whatever is asked for', async () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '',
      'assets',
      'a.js',
      'folder',
      'secret.txt',
      '%2e%2e',
      '%2f',
      '\\',
      '%5c',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const file = await containedFile(root, `/${parts.join('/')}`);
        expect(file?.startsWith(join(root, '/')) ?? true).toBe(true);
      }),
    );
  });
});
