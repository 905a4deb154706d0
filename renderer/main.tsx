import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Api } from '../shared/contract.ts';
import { createAnalyst } from './analysis/analyst.ts';
import { warmUp } from './analysis/warm-up.ts';
import { App } from './app.tsx';
import { CommandsContext, createCommands } from './commands.ts';
import { startSession } from './session.ts';
import { SessionContext } from './session-context.ts';
import { reduce } from './state/reduce.ts';
import { INITIAL } from './state/state.ts';
import { createStore, StoreContext } from './store.ts';
import './theme.css';

declare global {
  interface Window {
    readonly variorum: Api;
  }
}

const store = createStore(reduce, INITIAL);
const commands = createCommands();
const analyst = createAnalyst(
  () => new Worker(new URL('./analysis/worker.ts', import.meta.url), { type: 'module' }),
);
const session = startSession({ api: window.variorum, store, analyst, commands });
const isIdle = () => store.getState().folder.phase === 'none';
// Not in the way of the first paint. What goes wrong here is told when it goes wrong in earnest.
requestIdleCallback(() => void warmUp(analyst, isIdle).catch(() => {}));
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <StoreContext value={store}>
        <CommandsContext value={commands}>
          <SessionContext value={session}>
            <App />
          </SessionContext>
        </CommandsContext>
      </StoreContext>
    </StrictMode>,
  );
