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

/** Every use of a term in its line and in whose voice it stands, outlet by outlet; where one has none, that too. */
export function Concordance({ versions, count }: { versions: readonly Version[]; count: TermCount }) {
  const language = useSelect(languageIn);
  const added = useSelect((state) => state.settings.tables);
  const voices = useMemo(() => {
    const tables = tablesOf({ language, added });
    return versions.map((version) => voicesOf(version, tables));
  }, [versions, language, added]);
  return (
    <section className={styles.concordance} aria-label={TERMS.uses(count.term)}>
      <h2>
        <bdi>“{count.term}”</bdi> <small>{TERMS.total(count.uses.length)}</small>
      </h2>
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
}

function Line({ version, use, voice }: LineProps) {
  const { context, range } = use;
  const part = (start: number, end: number) => version.text.slice(start, end).replace(/\s+/g, ' ');
  return (
    <li className={styles.line} dir="auto">
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
    </li>
  );
}
