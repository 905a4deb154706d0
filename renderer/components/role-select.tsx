import { type Block, ROLES, type Role, type Version } from '../../shared/article.ts';
import { anchorAt } from '../../shared/project/anchor.ts';
import { useDispatch } from '../store.ts';
import { ROLE, ROLE_NAMES } from '../words.ts';
import styles from './role-select.module.css';

interface Props {
  readonly version: Version;
  readonly block: Block;
}

/** What a paragraph is, why the program thinks so, and the reader's own word on it. */
export function RoleSelect({ version, block }: Props) {
  const dispatch = useDispatch();
  const correct = (role: Role) => {
    const { start, end } = trimmed(version.text, block);
    dispatch({
      type: 'correct',
      corrections: [{ type: 'role', at: anchorAt(version, { start, end }), role }],
    });
  };
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

/** The block without the white space behind it, which may change when the file is edited. */
function trimmed(text: string, { start, end }: Block) {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
