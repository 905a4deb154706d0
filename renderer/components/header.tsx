import { VIEWS } from '../../shared/contract.ts';
import { useRun } from '../commands.ts';
import { useSelect } from '../store.ts';
import { OPEN_VIEWS } from '../views/views.ts';
import { APP, FIND, HELP, NOTES, SIDEBAR, VIEW_NAMES, VIEWS_NAME } from '../words.ts';
import { BlindSign } from './blind-toggle.tsx';
import { Button } from './button.tsx';
import styles from './header.module.css';
import { TextMenu } from './text-menu.tsx';

interface Props {
  readonly asideOpen: boolean;
  readonly onAside: () => void;
}

/** Name, views, and what can be done with the story. */
export function Header({ asideOpen, onAside }: Props) {
  const open = useSelect((state) => state.library.versions.length > 0);
  return (
    <header className={styles.header}>
      <b className={styles.name}>{APP}</b>
      <div className={styles.aside}>
        <Button aria-expanded={asideOpen} onClick={onAside}>
          {SIDEBAR.name}
        </Button>
      </div>
      {open && <ViewSwitch />}
      {open && (
        <div className={styles.tools}>
          <BlindSign />
          <FindButton />
          <NotesButton />
          <TextMenu />
          <HelpButton />
        </div>
      )}
    </header>
  );
}

function ViewSwitch() {
  const view = useSelect((state) => state.view);
  const run = useRun();
  return (
    <nav className={styles.nav} data-tour="views" aria-label={VIEWS_NAME}>
      {VIEWS.map((name, index) =>
        OPEN_VIEWS[name] ? (
          <button
            key={name}
            type="button"
            title={`${VIEW_NAMES[name]} (${index + 1})`}
            data-tour={name === 'report' ? name : undefined}
            aria-current={view === name ? 'page' : undefined}
            onClick={() => run(VIEW_COMMANDS[index] ?? 'view-2')}
          >
            {VIEW_NAMES[name]}
          </button>
        ) : null,
      )}
    </nav>
  );
}

const VIEW_COMMANDS = ['view-1', 'view-2', 'view-3', 'view-4', 'view-5', 'view-6'] as const;

/** Only where there is something to search: the two texts. */
function FindButton() {
  const run = useRun();
  const open = useSelect((state) => state.view === 'compare');
  return open ? <Button onClick={() => run('find')}>{FIND.name}</Button> : null;
}

function NotesButton() {
  const run = useRun();
  const open = useSelect((state) => state.notesOpen);
  const notes = useSelect((state) => state.project.present.notes.length);
  return (
    <Button aria-expanded={open} onClick={() => run('notes')}>
      {NOTES.button(notes)}
    </Button>
  );
}

function HelpButton() {
  const run = useRun();
  return (
    <Button aria-label={HELP.name} title={`${HELP.name} (?)`} onClick={() => run('help')}>
      ?
    </Button>
  );
}
