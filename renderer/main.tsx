import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Api } from '../shared/contract.ts';
import { createAnalyst } from './analysis/analyst.ts';
import { App } from './app.tsx';
import { startSession } from './session.ts';
import { INITIAL, reduce } from './state/state.ts';
import { createStore, StoreContext } from './store.ts';
import './theme.css';

declare global {
  interface Window {
    readonly variorum: Api;
  }
}

const store = createStore(reduce, INITIAL);
const analyst = createAnalyst(
  () => new Worker(new URL('./analysis/worker.ts', import.meta.url), { type: 'module' }),
);
const session = startSession(window.variorum, store, analyst);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <StoreContext value={store}>
        <App session={session} />
      </StoreContext>
    </StrictMode>,
  );
