import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { anchorAt } from '../shared/project/anchor.ts';
import { EMPTY_PROJECT, type Project, projectText } from '../shared/project/project.ts';

// Each test starts a Node, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const EXAMPLE = 'examples/iraq-us-exit';
const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Options {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const variorum = (args: readonly string[], { input = '', env = {} }: Options = {}) => {
  const run = spawnSync(process.execPath, ['cli/variorum.ts', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: '', ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
};

test.each([
  [[]],
  [['dance']],
  [['report']],
  [['report', EXAMPLE, '--format', 'gif']],
  [['report', EXAMPLE, '--format', 'tei', '--sections', 'findings']],
  [['compare', 'a']],
  [['align', '--fast']],
])('what it does not understand (%j) is an error of usage, with help on stderr', (args) => {
  const { code, out, err } = variorum(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Usage:');
});

test.each([[['--help']], [['-h']], [['report', '--help']], [['words', '-h']]])(
  '%j explains itself',
  (args) => {
    const { code, out, err } = variorum(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Usage:');
  },
);

test('what it cannot do is a failure, in one line', () => {
  const { code, out, err } = variorum(['compare', 'nowhere.txt', 'nothing.txt']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^The file \S*nowhere\.txt cannot be read: there is none of that name\.\n$/);
});

test('an option that is not known is named, without advice that does not help', () => {
  const { code, err } = variorum(['compare', 'a', 'b', '--frob']);
  expect([code, err.split('\n')[0]]).toEqual([2, "Unknown option '--frob'."]);
});

test('of a file with several articles the first is compared, and that is said', () => {
  const file = join(folder, 'two.json');
  const article = (headline: string) => ({ headline, body: `${headline}, the minister said on Monday.` });
  writeFileSync(file, JSON.stringify([article('It begins'), article('It ends')]));
  const { code, err } = variorum(['compare', file, join(EXAMPLE, 'outlet-a.txt')]);
  expect([code, err]).toEqual([0, `${file} holds 2 articles; the first is compared.\n`]);
});

test.skipIf(process.platform !== 'linux')('a full disk behind the output is told in one line', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, ['cli/variorum.ts', 'stories', EXAMPLE], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect([status, stderr]).toEqual([1, 'The standard output cannot be written: the disk is full.\n']);
});

test('align answers each line as it comes, names the bad one, and fails in the end', () => {
  const lines = [
    '{"id":1,"a":["One two three."],"b":["One two three."]}',
    'nonsense',
    '{"id":2,"a":[],"b":[]}',
  ];
  const { code, out, err } = variorum(['align'], { input: lines.join('\n') });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { id: 1, links: [{ a: [0], b: [0], relation: 'same', moved: false }] },
    { id: 2, links: [] },
  ]);
  expect(err).toMatch(/^line 2: /);
  expect(code).toBe(1);
});

test('words gives the offsets of what changed', () => {
  const { code, out } = variorum(['words'], {
    input: '{"id":"x","a":"dozens of attacks","b":"100 of attacks"}\n',
  });
  const { id, changes } = JSON.parse(out);
  expect([code, id]).toEqual([0, 'x']);
  expect(changes.map(({ a, b }: Record<string, [number, number]>) => [a?.[1], b?.[1]]).at(-1)).toEqual([
    6, 3,
  ]);
});

test('compare writes JSON whose ranges lie in its texts', () => {
  const { code, out } = variorum([
    'compare',
    `${EXAMPLE}/outlet-a.txt`,
    `${EXAMPLE}/outlet-c.txt`,
    '--format',
    'json',
  ]);
  const { versions, links } = JSON.parse(out);
  expect([code, versions.length]).toEqual([0, 2]);
  expect(versions[0].file).toMatch(/outlet-a\.txt$/);
  for (const link of links)
    for (const { a } of link.changes) expect(a.end).toBeLessThanOrEqual(versions[0].text.length);
});

const save = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

test('--tables adds words of the user’s own, and refuses what is none', () => {
  const a = save('a.txt', 'The ferry crossed Lake Victoria on Monday with 40 people on board.\n');
  const b = save('b.txt', 'The ferry crossed Nalubaale on Monday with 40 people on board.\n');
  const compare = (...more: string[]) => variorum(['compare', a, b, '--format', 'json', ...more]);
  const kinds = (out: string) =>
    JSON.parse(out).links.map((link: { relation: string; changes: { kind: string }[] }) => [
      link.relation,
      ...link.changes.map(({ kind }) => kind),
    ]);
  expect(kinds(compare().out)).toEqual([['reworded', 'name']]);
  const own = save('own.json', '{"aliases": [["Lake Victoria", "Nalubaale"]]}');
  expect(kinds(compare('--tables', own).out)).toEqual([['cosmetic', 'spelling']]);
  const bad = compare('--tables', save('bad.json', '{"aliases": [["Lake Victoria"]]}'));
  expect([bad.code, bad.out]).toEqual([1, '']);
  expect(bad.err).toContain('aliases');
  const report = variorum(['report', folder, '--format', 'md', '--sections', 'provenance', '--tables', own]);
  expect(report.out).toContain('Lake Victoria = Nalubaale');
});

test('compare follows the links that a project has', () => {
  const [a, b] = ['The port was shut. Nobody was hurt.', 'The port was shut. All were safe.'];
  const anchor = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
    const start = text.indexOf('.') + 2;
    const range = { start, end: text.length, quote: text.slice(start), before: '', after: '' };
    return { article: '', file, ...range };
  };
  const link = { type: 'link' as const, a: [anchor('a.txt', a)], b: [anchor('b.txt', b)], linked: true };
  const project = join(folder, 'links.variorum');
  writeFileSync(project, projectText({ ...EMPTY_PROJECT, corrections: [link] }));
  const files = [join(folder, 'a.txt'), join(folder, 'b.txt')];
  const run = variorum(['compare', ...files, '--format', 'json', '--project', project]);
  const by = JSON.parse(run.out).links.map((one: { by?: string }) => one.by);
  expect([run.code, by]).toEqual([0, [undefined, 'you']]);
});

test('stories lists files', () => {
  const { code, out } = variorum(['stories', EXAMPLE]);
  const [first] = JSON.parse(out);
  expect([code, first.files.includes('outlet-a.txt')]).toEqual([0, true]);
});

const noted = (): Project => {
  const text = readFileSync(join(EXAMPLE, 'outlet-a.txt'), 'utf8');
  const [start, end] = [text.indexOf('dozens of drone'), text.indexOf('dozens of drone') + 6];
  const article = createHash('sha256').update(text).digest('hex');
  const file = 'outlet-a.txt';
  return {
    ...EMPTY_PROJECT,
    notes: [
      {
        id: '1',
        at: [anchorAt({ id: article, file, text }, { start, end })],
        text: 'Where does this figure come from?',
        starred: true,
        tags: ['source'],
        coder: 'KM',
      },
    ],
    corrections: [{ type: 'metadata', article, file, field: 'outlet', value: 'Middle East Monitor' }],
  };
};

test('report reads what the window wrote into the folder, or another project', () => {
  const story = join(folder, 'story');
  cpSync(EXAMPLE, story, { recursive: true });
  writeFileSync(join(story, 'story.variorum'), projectText(noted()));
  const { code, out, err } = variorum(['report', story, '--format', 'md', '--base', 'Middle East Monitor']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Base: a Middle East Monitor, chosen.');
  expect(out).toMatch(/Where does this figure come from\? \(★ · source · KM\)\n\n> dozens/);
  expect(out).toContain('outlet of outlet-a.txt: Middle East Monitor');
  const other = save('empty.variorum', projectText(EMPTY_PROJECT));
  expect(variorum(['report', story, '--format', 'md', '--project', other]).out).not.toContain('Monitor');
});

test('report aligns as the window was told, and lists what it was told', () => {
  const story = join(folder, 'told');
  cpSync(EXAMPLE, story, { recursive: true });
  const anchor = (file: string, quote: string) => {
    const text = readFileSync(join(EXAMPLE, file), 'utf8');
    const start = text.indexOf(quote);
    const article = createHash('sha256').update(text).digest('hex');
    return anchorAt({ id: article, file, text }, { start, end: start + quote.length });
  };
  const need = (file: string) => anchor(file, 'reorgani'.concat(file === 'outlet-a.txt' ? 'se' : 'ze'));
  const pair = { a: [need('outlet-a.txt')], b: [need('outlet-d.txt')] };
  const corrections: Project['corrections'] = [
    { type: 'link', ...pair, linked: false },
    { type: 'moved', ...pair, moved: true },
  ];
  writeFileSync(join(story, 'told.variorum'), projectText({ ...EMPTY_PROJECT, corrections }));
  const { code, out } = variorum(['report', story, '--format', 'md', '--sections', 'doubts']);
  expect(code).toBe(0);
  expect(out).toContain('these do not answer to each other');
  expect(out).toContain('reorganise');
});

test.each([
  [
    'no folder',
    () => [join(folder, 'nowhere')],
    /^The folder .*nowhere cannot be read: there is none of that name\.$/,
  ],
  ['a file', () => [join(EXAMPLE, 'outlet-a.txt')], /outlet-a\.txt is not a folder\.$/],
  [
    'no project',
    () => [EXAMPLE, '--project', 'none.variorum'],
    /^The project .* cannot be read: there is none/,
  ],
  ['no project file', () => [EXAMPLE, '--project', save('p.variorum', '{')], /is not a Variorum project/],
  [
    'nowhere to write',
    () => [EXAMPLE, '-o', join(folder, 'none', 'r.html')],
    /cannot be written: there is no folder/,
  ],
])('report says in one line what is wrong with %s', (_, args, expected) => {
  const { code, out, err } = variorum(['report', '--format', 'html', ...args()]);
  expect([code, out]).toEqual([1, '']);
  expect(err.trim()).toMatch(expected);
  expect(err.trim()).not.toContain('\n');
});

test('report writes to a file in the folder the user ran npm in', () => {
  const env = { npm_lifecycle_event: 'variorum', INIT_CWD: folder };
  const run = variorum(['report', join(process.cwd(), EXAMPLE), '--format', 'html', '-o', 'out.html'], {
    env,
  });
  expect(run).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(join(folder, 'out.html'), 'utf8')).toMatch(/^<!doctype html>/);
});

test('agreement says how far two project files agree, over the passages of a story', () => {
  const words = 'dozens of drone and missile attacks';
  const text = readFileSync(`${EXAMPLE}/outlet-a.txt`, 'utf8');
  const start = text.indexOf(words);
  const at = { article: '', file: 'outlet-a.txt', start, end: start + words.length, quote: words };
  const note = (tag: string) => ({
    id: tag,
    at: [{ ...at, before: '', after: '' }],
    text: '',
    starred: false,
    tags: [tag],
    coder: '',
  });
  const coder = (name: string, ...tags: string[]) => {
    const file = join(folder, `${name}.variorum`);
    writeFileSync(file, projectText({ ...EMPTY_PROJECT, notes: tags.map(note) }));
    return file;
  };
  const files = [coder('anna', 'figure', 'tone'), coder('ben', 'figure')];
  const json = variorum(['agreement', ...files, EXAMPLE, '--format', 'json']);
  const { units, tags } = JSON.parse(json.out);
  expect([json.code, tags]).toEqual([
    0,
    [
      { tag: 'figure', both: 1, onlyFirst: 0, onlySecond: 0, neither: units - 1, alike: 1, kappa: 1 },
      {
        tag: 'tone',
        both: 0,
        onlyFirst: 1,
        onlySecond: 0,
        neither: units - 1,
        alike: (units - 1) / units,
        kappa: 0,
      },
    ],
  ]);
  expect(variorum(['agreement', ...files, EXAMPLE]).out).toContain('figure\t1\t0\t0');
});

test('a reader that closes the pipe is no error', () => {
  const command = `'${process.execPath}' cli/variorum.ts report ${EXAMPLE} --format json | head -c 10; exit \${PIPESTATUS[0]}`;
  const run = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect([run.status, run.stderr, run.stdout.length]).toEqual([0, '', 10]);
});
