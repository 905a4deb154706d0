import { ALIGNED_ROLES, type Block, type Version } from '../../shared/article.ts';
import { useDispatch } from '../store.ts';
import { putBack } from '../words.ts';
import styles from './restore-button.module.css';
import { roleCorrection } from './role-correction.ts';

/** Takes passages that were set aside into the comparison, as running text. */
export function RestoreButton({ version, blocks }: { version: Version; blocks: readonly Block[] }) {
  const dispatch = useDispatch();
  const aside = blocks.filter(({ role }) => !ALIGNED_ROLES.has(role));
  const restore = () =>
    dispatch({
      type: 'correct',
      corrections: aside.map((block) => roleCorrection(version, block, 'body')),
    });
  return aside.length === 0 ? null : (
    <button type="button" className={styles.restore} onClick={restore}>
      {putBack(aside.length)}
    </button>
  );
}
