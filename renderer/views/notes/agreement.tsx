import { useEffect, useMemo, useRef } from 'react';
import { type Agreement, agreement, type TagAgreement } from '../../../shared/project/agreement.ts';
import type { Note } from '../../../shared/project/project.ts';
import { Dialog } from '../../components/dialog.tsx';
import type { OtherCoder } from '../../state/state.ts';
import { storyOf } from '../../state/wanted.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { useAnalysis } from '../../use-analysis.ts';
import { AGREEMENT } from '../../words.ts';
import styles from './agreement.module.css';

/** How far the reader and another coder agree on the story that is read, once the other's file is open. */
export function AgreementDialog() {
  const other = useSelect((state) => state.otherCoder);
  return other && <Opened other={other} />;
}

function Opened({ other }: { other: OtherCoder }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const dispatch = useDispatch();
  const title = useSelect((state) => storyOf(state)?.title ?? '');
  const notes = useSelect((state) => state.project.present.notes);
  const own = useSelect(({ settings }) => settings.coder);
  const analysis = useAnalysis();
  const found = useMemo(
    () => analysis && agreement(analysis.collation, notes, other.project.notes),
    [analysis, notes, other],
  );
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    const close = () => dispatch({ type: 'other-coder', other: null });
    current?.addEventListener('close', close);
    return () => current?.removeEventListener('close', close);
  }, [dispatch]);
  return (
    <Dialog ref={dialog} title={AGREEMENT.title(own, other.name, codersOf(other.project.notes))}>
      <p className={styles.story} dir="auto">
        {title}
      </p>
      {found ? <Found found={found} /> : <p role="status">{AGREEMENT.working}</p>}
      <p className={styles.how}>{AGREEMENT.how}</p>
    </Dialog>
  );
}

const codersOf = (notes: readonly Note[]): string[] =>
  [...new Set(notes.map(({ coder }) => coder))].filter((coder) => coder !== '').sort();

function Found({ found }: { found: Agreement }) {
  const { units, tags, outside } = found;
  return (
    <>
      {tags.length === 0 ? (
        <p>{AGREEMENT.none}</p>
      ) : (
        <table className={styles.table}>
          <caption>{AGREEMENT.units(units)}</caption>
          <thead>
            <tr>
              {AGREEMENT.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tags.map((tag) => (
              <TagRow key={tag.tag} tag={tag} />
            ))}
          </tbody>
        </table>
      )}
      {outside.first + outside.second > 0 && <p>{AGREEMENT.outside(outside.first, outside.second)}</p>}
    </>
  );
}

const TagRow = ({
  tag: { tag, both, onlyFirst, onlySecond, neither, alike, kappa },
}: {
  tag: TagAgreement;
}) => (
  <tr>
    <th scope="row" dir="auto">
      {tag}
    </th>
    {[both, onlyFirst, onlySecond, neither].map((count, column) => (
      <td key={AGREEMENT.columns[column + 1]}>{count}</td>
    ))}
    <td>{AGREEMENT.alike(alike)}</td>
    <td>{AGREEMENT.kappa(kappa)}</td>
  </tr>
);
