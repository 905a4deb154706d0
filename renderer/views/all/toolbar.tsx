import { COSMETIC_KINDS, KINDS, type Kind } from '../../../shared/comparison.ts';
import { ALL, topicName } from '../../words.ts';
import { AGAINST, type Against, SHOWN, type Shown, SORTS, type Sort } from './table.ts';
import styles from './toolbar.module.css';

interface Props {
  readonly sort: Sort;
  readonly shown: Shown;
  readonly kind: Kind | 'any';
  readonly against: Against;
  readonly onAgainst: (against: Against) => void;
  readonly onSort: (sort: Sort) => void;
  readonly onShown: (shown: Shown) => void;
  readonly onKind: (kind: Kind | 'any') => void;
  /** Saves the whole table as CSV. */
  readonly onSave: () => void;
}

const TELLING_KINDS = KINDS.filter((kind) => !COSMETIC_KINDS.has(kind));

/** Order and choice of the rows, and the table as a file. */
export function Toolbar(props: Props) {
  const { sort, shown, kind, against, onSort, onShown, onKind, onAgainst, onSave } = props;
  return (
    <div className={styles.toolbar}>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{ALL.sortBy}</legend>
        {SORTS.map((one) => (
          <Chip key={one} pressed={one === sort} onPress={() => onSort(one)}>
            {ALL.sorts[one]}
          </Chip>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{ALL.show}</legend>
        {SHOWN.filter((one) => one !== 'all').map((one) => (
          <Chip key={one} pressed={one === shown} onPress={() => onShown(one === shown ? 'all' : one)}>
            {ALL.shown[one]}
          </Chip>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{ALL.against}</legend>
        {AGAINST.map((one) => (
          <Chip key={one} pressed={one === against} onPress={() => onAgainst(one)}>
            {ALL.marks[one]}
          </Chip>
        ))}
      </fieldset>
      <label className={styles.kind}>
        <span className="visually-hidden">{ALL.kind}</span>
        <select value={kind} onChange={({ target }) => onKind(kindOf(target.value))}>
          <option value="any">{ALL.anyKind}</option>
          {TELLING_KINDS.map((one) => (
            <option key={one} value={one}>
              {topicName(one, '', '')}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={styles.save} onClick={onSave}>
        {ALL.save}
      </button>
    </div>
  );
}

const kindOf = (value: string): Kind | 'any' => TELLING_KINDS.find((kind) => kind === value) ?? 'any';

interface ChipProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

const Chip = ({ pressed, onPress, children }: ChipProps) => (
  <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress}>
    {children}
  </button>
);

/** What the shades mean, and what the keys do. */
export const Legend = () => (
  <footer className={styles.foot}>
    <ul className={styles.legend} aria-label={ALL.legend}>
      {(['same', 'cosmetic', 'reworded', 'partial', 'added', 'aside', 'absent'] as const).map((state) => (
        <li key={state}>
          <span className={styles.swatch} data-state={state} aria-hidden="true" />
          {ALL.states[state]}
        </li>
      ))}
    </ul>
    <span>{ALL.keys}</span>
  </footer>
);
