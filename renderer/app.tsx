import styles from './app.module.css';
import { Sidebar } from './components/sidebar.tsx';
import type { Session } from './session.ts';
import { useSelect } from './store.ts';
import { CompareView } from './views/compare/compare-view.tsx';
import { VIEW_NAMES } from './words.ts';

/** The window: views above, stories and versions at the side, the view that is open. */
export function App({ session: _ }: { session: Session }) {
  const view = useSelect((state) => state.view);
  return (
    <div className={styles.app}>
      <header className={styles.header}>
        <b className={styles.name}>Variorum</b>
        <nav className={styles.nav} aria-label="Views">
          <button type="button" aria-current={view === 'compare' ? 'page' : undefined}>
            {VIEW_NAMES.compare}
          </button>
        </nav>
      </header>
      <Sidebar />
      <CompareView />
    </div>
  );
}
