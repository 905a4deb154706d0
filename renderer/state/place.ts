/** Where the reader is, kept from one start to the next. */
import type { Place, Settings } from '../../shared/contract.ts';
import { byId } from './by-id.ts';
import type { State } from './state.ts';

/** Where the reader was in this folder the last time; undefined where it was another folder. */
export const placeIn = ({ place }: Settings, folder: string): Place | undefined =>
  place?.folder === folder ? place : undefined;

/** Where the reader is; undefined while there is nothing to be at. */
export function placeOf({ folder, view, selection, structure, found }: State): Place | undefined {
  const { story, base, other } = selection;
  if (structure !== 'done' || story === '') return undefined;
  const fileOf = (id: string) => byId(found.versions).get(id)?.file ?? '';
  return { folder: folder.path, view, story, base, other, files: [fileOf(base), fileOf(other)] };
}
