import { expect, test } from 'vitest';
import { analyse } from '../../shared/analysis.ts';
import { NO_ADDITIONS } from '../../shared/classify/additions.ts';
import { compare, versionOf } from '../../shared/compare.ts';
import type { Comparison } from '../../shared/comparison.ts';
import { READING, REPORT_CHOICES } from '../../shared/contract.ts';
import { sampleVersion } from '../../shared/testing.ts';
import { pairKey } from './pair.ts';
import { placeOf } from './place.ts';
import { reduce } from './reduce.ts';
import { type Action, INITIAL, type State } from './state.ts';
import {
  awaitsBase,
  QUICK_WORK,
  shownBase,
  wantedBase,
  wantedFindings,
  wantedPairs,
  wantedStory,
} from './wanted.ts';

const version = (id: string) => sampleVersion(id, `The ${id} came.`);

const [A, B, C] = [version('a'), version('b'), version('c')];
const story = (versions: readonly string[], id = 'one') => ({
  id,
  title: 'News',
  versions,
  why: '',
  copies: [],
});
const library = (ids: readonly string[] = ['a', 'b', 'c']): Action => ({
  type: 'structured',
  library: {
    versions: [A, B, C].filter(({ id }) => ids.includes(id)),
    stories: [story(ids)],
  },
});
const compared = (comparison: Comparison): Action => ({
  type: 'compared',
  comparison,
  share: 0.5,
});
const after = (...actions: Action[]): State => actions.reduce(reduce, INITIAL);
const pair = ({ selection }: State) => [selection.base, selection.other];

test('the first two versions of the largest story are compared first', () => {
  const small = story(['c'], 'small');
  const stories = [small, story(['a', 'b'])];
  expect(
    pair(
      after({
        type: 'structured',
        library: { versions: [A, B, C], stories },
      }),
    ),
  ).toEqual(['a', 'b']);
});

const analysed = (base?: string, key = 'a b c | '): Action => {
  return { type: 'analysed', key, analysis: analyse([A, B, C], base) };
};
const all: Action = { type: 'view', view: 'all' };

test('what is found in a story is asked for once its analysis is there, which a view may show meanwhile', () => {
  const read = after(library(), all);
  expect([wantedStory(read)?.key, wantedFindings(read)]).toEqual(['a b c | ', undefined]);
  const known = reduce(read, analysed());
  expect([wantedStory(known), wantedFindings(known)?.key]).toEqual([undefined, 'a b c | ']);
  const findings = { tree: { versions: [0], children: [], evidence: [] }, divergences: [] };
  const found = reduce(known, { type: 'found', key: 'a b c | ', findings });
  expect(wantedFindings(found)).toBeUndefined();
  expect(reduce(read, { type: 'found', key: 'a b c | ', findings }).analyses.size).toBe(0);
});

test('the base of the story stands on the left of Compare once it is known', () => {
  expect(pair(after(library(), all, analysed('c')))).toEqual(['c', 'b']);
  expect(pair(after(library(), all, analysed('b')))).toEqual(['b', 'a']);
});

test('nothing is compared or called base before the base is known, which then takes its side', () => {
  const waiting = after(library());
  expect([wantedPairs(waiting), shownBase(waiting), wantedBase(waiting)?.key]).toEqual([[], '', 'a b c | ']);
  const known = reduce(waiting, { type: 'based', key: 'a b c | ', base: 'c' });
  expect([pair(known), shownBase(known), wantedPairs(known)[0]]).toEqual([['c', 'b'], 'c', ['c', 'b']]);
});

test('two versions that the reader chose do not wait for the base, nor does a story that would take long', () => {
  expect(awaitsBase(after(library(), { type: 'other', id: 'c' }))).toBe(false);
  const long = (work: number) => {
    const state = after(library(['a', 'b']));
    const versions = state.library.versions.map((one) => ({ ...one, text: 'x'.repeat(work / 2) }));
    return awaitsBase({ ...state, library: { ...state.library, versions } });
  };
  expect([long(QUICK_WORK), long(QUICK_WORK + 2)]).toEqual([true, false]);
});

test('the base does not turn up while the reader is in Compare, or has chosen two versions', () => {
  const reading = after(library(), compared(compare(A, B)));
  expect(pair(reduce(reading, analysed('c')))).toEqual(['a', 'b']);
  expect(pair(after(library(), { type: 'other', id: 'c' }, all, analysed('b')))).toEqual(['a', 'c']);
});

test('the base comes back when the reader chooses another for the whole story', () => {
  const chosen: Action = { type: 'choose-base', base: C, versions: [A, B, C] };
  const state = after(library(), { type: 'other', id: 'c' }, all, analysed('b'), chosen);
  expect(pair(reduce(state, analysed('c', 'a b c | c')))).toEqual(['c', 'a']);
});

test('the base is what the sidebar calls base in the views of the whole story', () => {
  const picked = after(library(), { type: 'other', id: 'b' }, all, analysed('c'));
  expect(shownBase(picked)).toBe('c');
  expect(shownBase(reduce(picked, { type: 'view', view: 'compare' }))).toBe('a');
});

test('choosing the version of the other side swaps the two', () => {
  expect(pair(after(library(), { type: 'other', id: 'a' }))).toEqual(['b', 'a']);
  expect(pair(after(library(), { type: 'swap' }))).toEqual(['b', 'a']);
});

test('the reader keeps the chosen pair when the folder is read anew, while both are there', () => {
  const chosen: Action[] = [library(), { type: 'base', id: 'c' }];
  expect(pair(after(...chosen, library()))).toEqual(['c', 'b']);
  expect(pair(after(...chosen, library(['a', 'b'])))).toEqual(['a', 'b']);
});

test('the pair that is read is wanted first, then the base with all others, each once', () => {
  expect(wantedPairs(after(library(), { type: 'other', id: 'c' }))).toEqual([
    ['a', 'c'],
    ['a', 'b'],
  ]);
});

test('what was compared is not wanted again, nor what failed until it is tried again', () => {
  const done = after(library(), compared(compare(A, B)));
  expect(wantedPairs(done)).toEqual([['a', 'c']]);
  const failed = reduce(done, { type: 'compare-failed', key: pairKey('a', 'c'), message: 'no' });
  expect(wantedPairs(failed)).toEqual([]);
  expect(wantedPairs(reduce(failed, { type: 'try-again' }))).toEqual([['a', 'c']]);
});

test('comparisons of versions that are gone are let go', () => {
  const state = after(library(), compared(compare(A, C)), library(['a', 'b']));
  expect(state.comparisons.size).toBe(0);
});

test('a folder that is opened again is shown where the reader was', () => {
  const place = {
    folder: '/news',
    view: 'all',
    story: 'one',
    base: 'c',
    other: 'a',
    files: ['c.txt', 'a.txt'],
  } as const;
  const settings = { ...INITIAL.settings, place };
  const opened: Action = { type: 'folder', event: { type: 'opened', path: '/news', name: 'news', files: 3 } };
  const state = after({ type: 'settings', settings }, opened, library());
  expect(placeOf(state)).toEqual(place);
});

test('the reader’s place is found again by its files when their bytes changed while the folder was closed', () => {
  const place = {
    folder: '/news',
    view: 'compare',
    story: 'before',
    base: 'c before',
    other: 'a before',
    files: ['c.txt', 'a.txt'],
  } as const;
  const settings = { ...INITIAL.settings, place };
  const opened: Action = { type: 'folder', event: { type: 'opened', path: '/news', name: 'news', files: 3 } };
  expect(pair(after({ type: 'settings', settings }, opened, library()))).toEqual(['c', 'a']);
});

test('opening another folder forgets everything but the settings and the view', () => {
  const settings = {
    theme: 'dark',
    recent: ['/news'],
    reading: READING,
    report: REPORT_CHOICES,
    place: null,
    toured: true,
    tables: NO_ADDITIONS,
    coder: '',
  } as const;
  const opened: Action = { type: 'folder', event: { type: 'opened', path: '/x', name: 'x', files: 1 } };
  const state = after(library(), { type: 'settings', settings: { ...settings, recent: ['/news'] } }, opened);
  expect(state.library.versions).toEqual([]);
  expect(state.settings.theme).toBe('dark');
});

const stories = (...groups: (readonly string[])[]): Action => {
  const action = library();
  if (action.type !== 'structured') return action;
  const found = groups.map((ids) => story(ids, ids[0]));
  return { ...action, library: { ...action.library, stories: found } };
};

test('the reader stays in their story when another version is split off, or theirs gets another id', () => {
  const reading = after(stories(['a', 'b', 'c']), { type: 'base', id: 'b' }, { type: 'other', id: 'c' });
  const split = reduce(reading, stories(['a'], ['b', 'c']));
  expect(split.selection.story).toBe('b');
  expect(pair(split)).toEqual(['b', 'c']);
  const lost = reduce(reading, stories(['a', 'b'], ['c']));
  expect(lost.selection.story).toBe('a');
  expect(pair(lost)).toEqual(['b', 'a']);
});

test('a version that was edited is followed, and the selected passage in it', () => {
  const read = after(library(), compared(compare(A, B)));
  const at = reduce(read, { type: 'at', stop: '', row: 0, from: 'base' });
  const edited = { ...versionOf({ ...A, text: `It began. ${A.text}` }), id: 'new' };
  const now: Action = {
    type: 'structured',
    library: {
      versions: [edited, B, C],
      stories: [story(['new', 'b', 'c'], 'new')],
    },
  };
  const { selection } = reduce(at, now);
  expect(selection).toMatchObject({ story: 'new', base: 'new', other: 'b', target: { start: 10 } });
});

test('Find brings Compare from any view, and is closed by leaving it', () => {
  const found = after(library(), all, { type: 'finding', finding: true });
  expect([found.view, found.finding]).toEqual(['compare', true]);
  expect(reduce(found, { type: 'view', view: 'compare' }).finding).toBe(true);
  expect(reduce(found, all).finding).toBe(false);
  const closed = reduce(found, { type: 'finding', finding: false });
  expect([closed.view, closed.finding]).toEqual(['compare', false]);
});
