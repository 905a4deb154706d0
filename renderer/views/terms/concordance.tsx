import { useMemo } from 'react';
import type { Version } from '../../../shared/article.ts';
import { tablesOf } from '../../../shared/classify/lexicon.ts';
import { type Voice, voicesOf } from '../../../shared/classify/voice.ts';
import type { TermCount, Use } from '../../../shared/terms/terms.ts';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { languageIn } from '../../state/wanted.ts';
import { useSelect } from '../../store.ts';
import { notIn, TERMS } from '../../words.ts';
import styles from './concordance.module.css';

interface Props {
  readonly versions: readonly Version[];
  readonly count: TermCount;
  /** The use whose passage is shown. */
  readonly at: Use | undefined;
  readonly onUse: (use: Use) => void;
}

/** Every use of a term in its line and in whose voice it stands, outlet by outlet; where one has none, that too. */
export function Concordance({ versions, count, at, onUse }: Props) {
  const language = useSelect(languageIn);
  const added = useSelect((state) => state.settings.tables);
  const voices = useMemo(() => {
    const tables = tablesOf({ language, added });
    return versions.map((version) => voicesOf(version, tables));
  }, [versions, language, added]);
  const forms = useMemo(() => formsOf(versions, count.uses), [versions, count]);
  return (
    <section className={styles.concordance} aria-label={TERMS.uses(count.term)}>
      <h2>
        <bdi>“{count.term}”</bdi> <small>{TERMS.total(count.uses.length)}</small>
      </h2>
      {forms.length > 0 && (
        <p className={styles.forms}>
          {TERMS.forms} <span dir="auto">{forms.join(' · ')}</span>
        </p>
      )}
      {versions.map((version, index) => {
        const uses = count.uses.filter((use) => use.version === index);
        return (
          <div key={version.id} className={styles.outlet}>
            <h3>
              <Siglum index={index} /> {outletOf(version)}{' '}
              <small>{uses.length > 0 && TERMS.rate(uses.length, count.rates[index] ?? 0)}</small>
            </h3>
            {uses.length === 0 ? (
              <p className={styles.absent}>{notIn(outletOf(version))}</p>
            ) : (
              <ul>
                {uses.map((use) => (
                  <Line
                    key={use.range.start}
                    version={version}
                    use={use}
                    current={use === at}
                    onUse={onUse}
                    voice={voices[index]?.(use.sentence, use.range) ?? 'own'}
                  />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}

interface LineProps {
  readonly version: Version;
  readonly use: Use;
  readonly voice: Voice;
  readonly current: boolean;
  readonly onUse: (use: Use) => void;
}

function Line({ version, use, voice, current, onUse }: LineProps) {
  const { context, range } = use;
  const part = (start: number, end: number) => version.text.slice(start, end).replace(/\s+/g, ' ');
  return (
    <li dir="auto">
      <button
        type="button"
        className={styles.line}
        aria-pressed={current}
        title={TERMS.show}
        onClick={() => onUse(use)}
      >
        <span className={styles.before}>
          <bdi>{part(context.start, range.start)}</bdi>
        </span>
        <span className={styles.after}>
          <mark>{part(range.start, range.end)}</mark>
          {part(range.end, context.end)}
        </span>
        <small className={styles.voice} data-voice={voice} title={TERMS.voicesHow[voice]}>
          {TERMS.voices[voice]}
        </small>
      </button>
    </li>
  );
}

/** In what forms the texts have the term, with how often each, the most frequent first; case makes no difference. */
function formsOf(versions: readonly Version[], uses: readonly Use[]): string[] {
  const counts = new Map<string, number>();
  for (const { version, range } of uses) {
    const form = (versions[version]?.text ?? '')
      .slice(range.start, range.end)
      .replace(/\s+/g, ' ')
      .toLowerCase();
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort(([, m], [, n]) => n - m).map(([form, n]) => `${form} ${n}`);
}
