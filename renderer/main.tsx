import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Api, FolderEvent } from '../shared/contract.ts';

declare global {
  interface Window {
    readonly variorum: Api;
  }
}

function App() {
  const [events, setEvents] = useState<FolderEvent[]>([]);
  useEffect(() => {
    const off = window.variorum.onFolder((event) => setEvents((before) => [...before, event]));
    void window.variorum.ready();
    return off;
  }, []);
  return <pre>{events.map((event) => `${JSON.stringify(event).slice(0, 200)}\n`)}</pre>;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
