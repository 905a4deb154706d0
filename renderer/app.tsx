import { useEffect, useState } from 'react';
import styles from './app.module.css';
import { commandOf, isTyping, useRun } from './commands.ts';
import { DropTarget } from './components/drop.tsx';
import { Header } from './components/header.tsx';
import { Help } from './components/help.tsx';
import { NoteEditor } from './components/note-editor.tsx';
import { Notice } from './components/notice.tsx';
import { useReadingStyle } from './components/reading-style.ts';
import { Sidebar } from './components/sidebar.tsx';
import { Tour } from './components/tour.tsx';
import { Preferences } from './preferences/preferences.tsx';
import { useSelect } from './store.ts';
import { AgreementDialog } from './views/notes/agreement.tsx';
import { NotesPanel } from './views/notes/notes-panel.tsx';
import { Nothing, StructureFailed } from './views/start/nothing.tsx';
import { Reading } from './views/start/reading.tsx';
import { Start } from './views/start/start.tsx';
import { OPEN_VIEWS } from './views/views.ts';
import { BLIND, titleOf } from './words.ts';

/** The window: views above, stories and versions at the side, the view that is open. */
export function App() {
  useKeys();
  useReadingStyle();
  useTitle();
  const opened = useSelect((state) => state.folder.phase !== 'none');
  const notes = useSelect((state) => state.notesOpen);
  const [aside, setAside] = useState(false);
  return (
    <div className={styles.app} data-notes={(opened && notes) || undefined}>
      {opened ? (
        <>
          <Header asideOpen={aside} onAside={() => setAside(!aside)} />
          <Sidebar open={aside} onDone={() => setAside(false)} />
          <Stage />
          <NotesPanel />
        </>
      ) : (
        <Start />
      )}
      <NoteEditor />
      <AgreementDialog />
      <Help />
      <Preferences />
      <Tour />
      <Notice />
      <DropTarget />
    </div>
  );
}

/** The open view, or why there is none to show. */
function Stage() {
  const phase = useSelect((state) => state.folder.phase);
  const structure = useSelect((state) => state.structure);
  const empty = useSelect((state) => state.library.versions.length === 0);
  const view = useSelect((state) => state.view);
  const View = OPEN_VIEWS[view];
  if (typeof structure === 'object') return <StructureFailed message={structure.failed} />;
  if (empty) return phase === 'ready' && structure === 'done' ? <Nothing /> : <Reading />;
  return View ? <View /> : null;
}

/** The window's title: the folder's name, as other apps have the document's. */
function useTitle() {
  const name = useSelect((state) => state.folder.name);
  const blind = useSelect((state) => state.project.present.blind.on);
  useEffect(() => {
    const shown = blind ? BLIND.on : name;
    document.title = titleOf(name === '' ? '' : shown);
  }, [name, blind]);
}

/** Keys that hold wherever the focus is. */
function useKeys() {
  const run = useRun();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event, isTyping(event.target));
      if (!command || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      run(command);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [run]);
}
