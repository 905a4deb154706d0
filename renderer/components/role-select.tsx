import { type Block, ROLES, type Role, type Version } from '../../shared/article.ts';
import { useDispatch } from '../store.ts';
import { ROLE, ROLE_NAMES } from '../words.ts';
import { roleCorrection } from './role-correction.ts';
import styles from './role-select.module.css';

interface Props {
  readonly version: Version;
  readonly block: Block;
}

/** What a paragraph is, why the program thinks so, and the reader's own word on it. */
export function RoleSelect({ version, block }: Props) {
  const dispatch = useDispatch();
  const correct = (role: Role) =>
    dispatch({ type: 'correct', corrections: [roleCorrection(version, block, role)] });
  return (
    <label className={styles.role} title={block.why}>
      {ROLE.label}{' '}
      <select value={block.role} onChange={({ target }) => correct(roleOf(target.value) ?? block.role)}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {ROLE_NAMES[role][0]}
          </option>
        ))}
      </select>{' '}
      <small>{block.why}</small>
    </label>
  );
}

const roleOf = (value: string): Role | undefined => ROLES.find((role) => role === value);
