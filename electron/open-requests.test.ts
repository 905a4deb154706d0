import { EventEmitter } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, hearOpenRequests, type OpenRequest, pathInArguments } from './open-requests.ts';

describe('the path in a command line', () => {
  it('is the first argument that is no option', () => {
    expect(pathInArguments(['/bin/variorum', '--flag', 'stories', 'more'], '/home', true)).toBe(
      '/home/stories',
    );
  });

  it('comes after the app’s own folder in development', () => {
    expect(pathInArguments(['/bin/electron', '.', '/stories'], '/home', false)).toBe('/stories');
    expect(pathInArguments(['/bin/electron', '.'], '/home', false)).toBeUndefined();
  });

  it('may be missing', () => {
    expect(pathInArguments(['/bin/variorum'], '/home', true)).toBeUndefined();
  });
});

describe('the folder that a path means', () => {
  it('is the folder itself, or the one that the file is in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'folder-'));
    const file = join(folder, 'a.txt');
    await writeFile(file, '');
    expect(await folderOf(folder)).toBe(folder);
    expect(await folderOf(file)).toBe(folder);
  });

  it('must be there', async () => {
    await expect(folderOf('/none/at/all')).rejects.toThrow('no such file');
  });
});

describe('what the system asks for', () => {
  const hear = (first: OpenRequest) => {
    const app = new EventEmitter();
    const requests = hearOpenRequests(app, first);
    return { app, requests, heard: [] as OpenRequest[] };
  };

  it('is kept until somebody listens, the latest only', () => {
    const { app, requests, heard } = hear({ path: '/first' });
    app.emit('open-file', { preventDefault: () => {} }, '/opened');
    requests.listen((request) => heard.push(request));
    expect(heard).toEqual([{ path: '/opened' }]);
  });

  it('is heard when the app is started a second time', () => {
    const { app, requests, heard } = hear({});
    requests.listen((request) => heard.push(request));
    app.emit('second-instance', {}, [], '/', { path: '/second' });
    expect(heard).toEqual([{}, { path: '/second' }]);
  });

  it('is nothing when the second start hands over what makes no sense', () => {
    const { app, requests, heard } = hear({});
    requests.listen((request) => heard.push(request));
    app.emit('second-instance', {}, [], '/', { path: 42 });
    expect(heard).toEqual([{}, {}]);
  });
});
