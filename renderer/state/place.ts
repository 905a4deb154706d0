/** Where the reader is, kept from one start to the next. */
import type { Place, Settings } from '../../shared/contract.ts';
import type { State } from './state.ts';

/** Where the reader was in this folder the last time; undefined where it was another folder. */
export const placeIn = ({ place }: Settings, folder: string): Place | undefined =>
  place?.folder === folder ? place : undefined;

/** Where the reader is; undefined while there is nothing to be at. */
export function placeOf({ folder, view, selection, structure }: State): Place | undefined {
  const { story, base, other } = selection;
  return structure === 'done' && story !== '' ? { folder: folder.path, view, story, base, other } : undefined;
}
