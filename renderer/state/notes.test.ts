import { expect, test } from 'vitest';
import { anchorAt } from '../../shared/project/anchor.ts';
import { EMPTY_PROJECT, type Note } from '../../shared/project/project.ts';
import { version } from '../../shared/report/samples.ts';
import { outletOf } from '../outlet.ts';
import { noteAt, placedNotes, wayTo } from './notes.ts';
import { reduce } from './reduce.ts';
import { type Action, INITIAL, type State } from './state.ts';

const SAMPLES = ['One.', 'Two.', 'Three.'].map((text) => version(text));
const [A, B, C] = SAMPLES;
const story = (id: string, versions: readonly (typeof A)[]) => ({
  id,
  title: id,
  versions: versions.flatMap((one) => one?.id ?? []),
  why: '',
  copies: [],
});
const at = (one: typeof A) => (one ? anchorAt(one, { start: 0, end: 3 }) : undefined);
const note = (id: string, ...about: (typeof A)[]): Note => ({
  id,
  at: about.flatMap((one) => at(one) ?? []),
  text: 'Why?',
  starred: false,
  tags: [],
  coder: '',
});
const library = (stories = [story('all', SAMPLES)]): Action => ({
  type: 'structured',
  library: { versions: SAMPLES, stories },
});
const after = (...actions: Action[]): State => actions.reduce(reduce, INITIAL);
const writing = (one: Note): Action => ({ type: 'write-note', note: one });
const way = (state: State) =>
  wayTo(state, placedNotes(state)[0] ?? { note: note(''), places: [], gone: [], changed: false });
const shown = (state: State) => {
  const { base, other, from, target } = way(state).reduce(reduce, state).selection;
  return [base, other, from, target];
};

test('a note is written, changed in place, deleted, and each can be taken back', () => {
  const written = after(library(), writing(note('1', A)), writing({ ...note('1', A), text: 'Because.' }));
  expect(written.project.present.notes.map(({ text }) => text)).toEqual(['Because.']);
  expect(noteAt(written, note('', A).at)?.id).toBe('1');
  const deleted = reduce(written, { type: 'delete-note', id: '1' });
  expect(deleted.project.present.notes).toEqual([]);
  expect(reduce(deleted, { type: 'undo' }).project.present.notes).toHaveLength(1);
});

test('the way to a note shows the two versions that it speaks of', () => {
  const state = after(library(), writing(note('1', B, C)));
  expect(shown(state)).toEqual([C?.id, B?.id, 'other', { start: 0, end: 3 }]);
});

test('the way to a note on the version that is read stays with the pair that is read', () => {
  expect(shown(after(library(), writing(note('1', A))))).toEqual([
    A?.id,
    B?.id,
    'base',
    { start: 0, end: 3 },
  ]);
  expect(shown(after(library(), writing(note('1', B))))).toEqual([
    A?.id,
    B?.id,
    'other',
    { start: 0, end: 3 },
  ]);
});

test('the way to a note leads into its story; an orphan has none', () => {
  const state = after(library([story('big', [A, B]), story('small', [C])]), writing(note('1', C)));
  expect(way(state).reduce(reduce, state).selection.story).toBe('small');
  const orphan = { ...note('1', A), at: [{ ...note('', A).at[0], article: 'x', file: 'x' }] };
  expect(way(after(library(), writing(orphan as Note)))).toEqual([]);
});

const blind = (on: boolean): Action => ({ type: 'blind', on, seed: 1 });

test('coding blind, versions have other names and no file; seeing again brings them back', () => {
  const hidden = after(library(), blind(true));
  expect(hidden.library.stories[0]?.versions.map((id) => nameIn(hidden, id))).toEqual([
    'Outlet A',
    'Outlet B',
    'Outlet C',
  ]);
  expect(JSON.stringify(hidden.library)).not.toContain('file-');
  expect(reduce(hidden, blind(false)).library.versions).toEqual(SAMPLES);
});

const nameIn = (state: State, id: string) =>
  state.library.versions.filter((one) => one.id === id).map(outletOf)[0];

test('what is written while coding blind is kept under the file’s own name', () => {
  const hidden = after(library(), blind(true));
  const masked = hidden.library.versions.find(({ id }) => id === A?.id);
  const state = reduce(hidden, writing(note('1', masked)));
  expect(state.project.present.notes[0]?.at[0]?.file).toBe(A?.file);
});

test('undo does not show the names', () => {
  const state = after(library(), writing(note('1', A)), blind(true), { type: 'undo' });
  expect([state.project.present.blind.on, state.project.present.notes]).toEqual([true, []]);
});

test('a folder that was left blind is opened blind', () => {
  const project = { ...EMPTY_PROJECT, blind: { on: true, seed: 3 } };
  const state = after({ type: 'folder', event: { type: 'project', project } }, library());
  expect(nameIn(state, A?.id ?? '')).toMatch(/^Outlet [ABC]$/);
});
