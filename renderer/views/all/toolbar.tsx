import type { Analysis } from '../../../shared/analysis.ts';
import { COSMETIC_KINDS, KINDS } from '../../../shared/comparison.ts';
import { siglum } from '../../../shared/report/siglum.ts';
import { outletOf } from '../../outlet.ts';
import { ALL, NOTE, topicName } from '../../words.ts';
import { type Choice, EVERYTHING, SHOWN, SORTS } from './arranged.ts';
import { AGAINST, type Against, CELL_STATES } from './table.ts';
import styles from './toolbar.module.css';

interface Props {
  readonly analysis: Analysis;
  /** Places in the collation's versions, the base first. */
  readonly columns: readonly number[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  /** How many passages have a starred note. */
  readonly stars: number;
  readonly against: Against;
  readonly onAgainst: (against: Against) => void;
  /** Saves the whole table as CSV. */
  readonly onSave: () => void;
}

const TELLING_KINDS = ['any', ...KINDS.filter((kind) => !COSMETIC_KINDS.has(kind))] as const;
const FORMS = ['any', ...CELL_STATES.filter((state) => state !== 'base')] as const;

/** Order and choice of the rows, and the table as a file. */
export function Toolbar(props: Props) {
  const { analysis, columns, choice, onChoice, stars, against, onAgainst, onSave } = props;
  const { versions } = analysis.collation;
  const nameOf = (column: number): string => {
    const place = columns[column] ?? 0;
    const version = versions[place];
    return version ? `${siglum(place)} · ${outletOf(version)}` : ALL.anyOutlet;
  };
  const filtered = JSON.stringify({ ...choice, sort: EVERYTHING.sort }) !== JSON.stringify(EVERYTHING);
  return (
    <div className={styles.toolbar}>
      <Choose
        label={ALL.sortBy}
        options={SORTS}
        value={choice.sort}
        nameOf={(sort) => ALL.sorts[sort]}
        onChange={(sort) => onChoice({ ...choice, sort })}
      />
      <span className={styles.rule} />
      <Choose
        label={ALL.show}
        options={SHOWN}
        value={choice.shown}
        nameOf={(shown) => ALL.shown[shown]}
        onChange={(shown) => onChoice({ ...choice, shown })}
      />
      <Choose
        label={ALL.kind}
        options={TELLING_KINDS}
        value={choice.kind}
        nameOf={(kind) => (kind === 'any' ? ALL.anyKind : topicName(kind, '', ''))}
        onChange={(kind) => onChoice({ ...choice, kind })}
      />
      <Choose
        label={ALL.state}
        options={FORMS}
        value={choice.state}
        nameOf={(state) => (state === 'any' ? ALL.anyState : ALL.states[state])}
        onChange={(state) => onChoice({ ...choice, state })}
      />
      <Choose
        label={ALL.outlet}
        options={[-1, ...columns.keys()]}
        value={choice.outlet}
        nameOf={(column) => (column < 0 ? ALL.anyOutlet : nameOf(column))}
        onChange={(outlet) => onChoice({ ...choice, outlet })}
      />
      {(stars > 0 || choice.starred) && (
        <button
          type="button"
          className={styles.chip}
          aria-pressed={choice.starred}
          onClick={() => onChoice({ ...choice, starred: !choice.starred })}
        >
          ★ {NOTE.starred} <small>{stars}</small>
        </button>
      )}
      {filtered && (
        <button
          type="button"
          className={styles.reset}
          onClick={() => onChoice({ ...EVERYTHING, sort: choice.sort })}
        >
          {ALL.showAll}
        </button>
      )}
      <span className={styles.end}>
        <Choose
          label={ALL.against}
          options={AGAINST}
          value={against}
          nameOf={(one) => ALL.marks[one]}
          onChange={onAgainst}
        />
        <button type="button" className={styles.save} onClick={onSave}>
          {ALL.save}
        </button>
      </span>
    </div>
  );
}

interface ChooseProps<T extends string | number> {
  readonly label: string;
  /** The first is what holds where nothing is chosen. */
  readonly options: readonly T[];
  readonly value: T;
  readonly nameOf: (option: T) => string;
  readonly onChange: (option: T) => void;
}

function Choose<T extends string | number>({ label, options, value, nameOf, onChange }: ChooseProps<T>) {
  return (
    <select
      aria-label={label}
      title={label}
      className={styles.choose}
      data-set={value !== options[0] || undefined}
      value={options.indexOf(value)}
      onChange={({ target }) => {
        const chosen = options[target.selectedIndex];
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option, index) => (
        <option key={option} value={index}>
          {nameOf(option)}
        </option>
      ))}
    </select>
  );
}

/** What the shades and signs mean, and what the keys do. */
export const Legend = () => (
  <footer className={styles.foot}>
    <ul className={styles.legend} aria-label={ALL.legend}>
      {CELL_STATES.filter((state) => state !== 'base').map((state) => (
        <li key={state}>
          <span className={styles.swatch} data-state={state} aria-hidden="true">
            {ALL.signs[state]}
          </span>
          {ALL.states[state]}
        </li>
      ))}
    </ul>
    <span>{ALL.keys}</span>
  </footer>
);
