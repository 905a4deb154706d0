/** What a correction asks to be worked out anew. What is on screen stays until that is done. */
import type { History } from '../../shared/project/history.ts';
import { linksFor } from '../../shared/project/links.ts';
import type { Correction, Project } from '../../shared/project/project.ts';
import type { State } from './state.ts';

/** Of links and moves only the pairs that they speak of; after all others the articles are taken apart anew. */
export function withCorrections(state: State, project: History<Project>): State {
  const changed = changedBetween(state.project.present.corrections, project.present.corrections);
  if (changed.length === 0) return { ...state, project };
  if (!changed.every(({ type }) => type === 'link' || type === 'moved'))
    return { ...state, project, structure: 'none' };
  const stale = [...state.comparisons].flatMap(([key, { versions }]) =>
    linksFor(...versions, changed).length > 0 ? [key] : [],
  );
  return { ...state, project, stale: new Set([...state.stale, ...stale]), analyses: new Map() };
}

/** The corrections that one of the two has and the other has not. A history keeps each as the object that it was. */
export function changedBetween(before: readonly Correction[], after: readonly Correction[]): Correction[] {
  if (before === after) return [];
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((one) => !now.has(one)), ...after.filter((one) => !old.has(one))];
}
