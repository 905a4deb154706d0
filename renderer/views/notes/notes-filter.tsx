import type { Version } from '../../../shared/article.ts';
import type { NoteFilter, PlacedNote } from '../../../shared/project/notes.ts';
import { outletOf } from '../../outlet.ts';
import { useSelect } from '../../store.ts';
import { NOTES } from '../../words.ts';
import styles from './notes-filter.module.css';

interface Props {
  readonly notes: readonly PlacedNote[];
  readonly filter: NoteFilter;
  readonly onChange: (filter: NoteFilter) => void;
}

/** Which notes are listed: starred, of a tag, a coder, an outlet, with some letters. */
export function NotesFilter({ notes, filter, onChange }: Props) {
  const versions = useSelect((state) => state.library.versions);
  const change = (part: Partial<NoteFilter>) => onChange({ ...filter, ...part });
  const coders = [...new Set(notes.map(({ note }) => note.coder))].filter((name) => name !== '');
  return (
    <fieldset className={styles.filter}>
      <legend className="visually-hidden">{NOTES.filter}</legend>
      <div className={styles.line}>
        <input
          type="search"
          aria-label={NOTES.find}
          placeholder={NOTES.find}
          value={filter.text}
          onChange={({ target }) => change({ text: target.value })}
        />
        <button
          type="button"
          aria-pressed={filter.starred}
          onClick={() => change({ starred: !filter.starred })}
        >
          <span aria-hidden="true">★</span> {NOTES.starred}
        </button>
      </div>
      <div className={styles.line}>
        <Choice
          name={NOTES.tag}
          any={NOTES.anyTag}
          options={same(tagsOf(notes))}
          value={filter.tag}
          onChoose={(tag) => change({ tag })}
        />
        {coders.length > 0 && (
          <Choice
            name={NOTES.coder}
            any={NOTES.anyCoder}
            options={same(coders)}
            value={filter.coder}
            onChoose={(coder) => change({ coder })}
          />
        )}
        <Choice
          name={NOTES.outlet}
          any={NOTES.anyOutlet}
          options={outletsOf(notes, versions)}
          value={filter.version}
          onChoose={(version) => change({ version })}
        />
      </div>
    </fieldset>
  );
}

type Option = readonly [value: string, name: string];

const same = (values: readonly string[]): Option[] => values.map((value) => [value, value]);

const tagsOf = (notes: readonly PlacedNote[]): string[] =>
  [...new Set(notes.flatMap(({ note }) => note.tags))].sort((a, b) => a.localeCompare(b, 'en'));

/** Those that a note speaks of, by the names that are shown. */
function outletsOf(notes: readonly PlacedNote[], versions: readonly Version[]): Option[] {
  const ids = new Set(notes.flatMap(({ places }) => places.map(({ version }) => version.id)));
  return versions
    .filter(({ id }) => ids.has(id))
    .map((version): Option => [version.id, outletOf(version)])
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
}

interface ChoiceProps {
  readonly name: string;
  readonly any: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One of a list, or any. */
const Choice = ({ name, any, options, value, onChoose }: ChoiceProps) => (
  <select aria-label={name} value={value} onChange={({ target }) => onChoose(target.value)}>
    <option value="">{any}</option>
    {options.map(([one, says]) => (
      <option key={one} value={one}>
        {says}
      </option>
    ))}
  </select>
);
