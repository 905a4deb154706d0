import { type ReactNode, useCallback, useRef } from 'react';
import { RELATIONS } from '../../shared/comparison.ts';
import { useCommand } from '../commands.ts';
import marks from '../views/compare/text.module.css';
import { HELP, KIND_EXPLAINED, RELATION_SIGNS } from '../words.ts';
import { Dialog } from './dialog.tsx';
import styles from './help.module.css';

/** The sheet of keys, marks, signs and kinds. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  useCommand(useCallback((command) => command === 'help' && dialog.current?.showModal(), []));
  return (
    <Dialog ref={dialog} title={HELP.title}>
      <div className={styles.sheet}>
        <section>
          <h3>{HELP.keysTitle}</h3>
          <dl>
            {HELP.keys.map(([keys, does]) => (
              <Pair key={does} term={<kbd>{keys}</kbd>}>
                {does}
              </Pair>
            ))}
          </dl>
        </section>
        <section>
          <h3>{HELP.marksTitle}</h3>
          <dl>
            <Pair term={<mark className={marks.base}>{HELP.words}</mark>}>{HELP.base}</Pair>
            <Pair term={<mark className={marks.other}>{HELP.words}</mark>}>{HELP.other}</Pair>
            <Pair term={<span className={styles.rule}>{HELP.passage}</span>}>{HELP.only}</Pair>
            <Pair term={<span className={styles.moved}>{HELP.passage}</span>}>{HELP.moved}</Pair>
            <Pair term={<span className={styles.absent}>{HELP.notIn}</span>}>{HELP.absent}</Pair>
          </dl>
          <h3>{HELP.signsTitle}</h3>
          <dl>
            {RELATIONS.map((relation) => (
              <Pair key={relation} term={RELATION_SIGNS[relation].sign}>
                {RELATION_SIGNS[relation].name}
              </Pair>
            ))}
            {HELP.signs.map(([sign, says]) => (
              <Pair key={sign} term={sign}>
                {says}
              </Pair>
            ))}
          </dl>
        </section>
        <section className={styles.kinds}>
          <h3>{HELP.kindsTitle}</h3>
          <dl>
            {Object.entries(KIND_EXPLAINED).map(([kind, explained]) => (
              <Pair key={kind} term={kind}>
                {explained}
              </Pair>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

const Pair = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
