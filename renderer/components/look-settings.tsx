import { useId } from 'react';
import { FACES, READING, type ReadingStyle, THEMES } from '../../shared/contract.ts';
import { useSession } from '../session-context.ts';
import { useSelect } from '../store.ts';
import { LOOK } from '../words.ts';
import { Button } from './button.tsx';
import styles from './look-settings.module.css';

/** How the window and its text look: theme, letters, lines. Kept between runs. */
export function LookSettings() {
  const { theme, reading } = useSelect((state) => state.settings);
  const session = useSession();
  const change = (part: Partial<ReadingStyle>) => session.setReading({ ...reading, ...part });
  return (
    <div className={styles.settings}>
      <Choice
        name={LOOK.theme}
        values={THEMES}
        value={theme}
        says={LOOK.themes}
        onChoose={session.setTheme}
      />
      <Choice
        name={LOOK.face}
        values={FACES}
        value={reading.face}
        says={LOOK.faces}
        onChoose={(face) => change({ face })}
      />
      {SLIDERS.map(({ of, text, ...range }) => (
        <label key={of} className={styles.slider}>
          <span>{LOOK[of]}</span>
          <small aria-hidden="true">{text(reading[of])}</small>
          <input
            type="range"
            {...range}
            value={reading[of]}
            aria-valuetext={text(reading[of])}
            onChange={(event) => change({ [of]: event.target.valueAsNumber })}
          />
        </label>
      ))}
      <Button onClick={() => session.setReading(READING)}>{LOOK.reset}</Button>
    </div>
  );
}

/** Source Serif's mean in English news text. */
const LETTERS_PER_EM = 2.18;

/** Within the limits of readingSchema. */
const SLIDERS = [
  { of: 'size', min: 13, max: 28, step: 0.5, text: LOOK.pixels },
  {
    of: 'width',
    min: 22,
    max: 48,
    step: 1,
    text: (width: number) => LOOK.letters(Math.round(width * LETTERS_PER_EM)),
  },
  { of: 'leading', min: 1.3, max: 2, step: 0.05, text: (leading: number) => leading.toFixed(2) },
] as const;

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly says: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

/** One of a few. */
function Choice<T extends string>({ name, values, value, says, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{name}</legend>
      <div>
        {values.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={one === value} onChange={() => onChoose(one)} />
            <span>{says[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
