/** What the reader asks for by menu, key or button, on its way to whichever part of the window does it. */
import { createContext, useContext, useEffect } from 'react';
import type { Command } from '../shared/contract.ts';

export interface Commands {
  run(command: Command): void;
  /** Returns the function that ends the subscription. */
  listen(listener: (command: Command) => void): () => void;
}

export function createCommands(): Commands {
  const listeners = new Set<(command: Command) => void>();
  return {
    run: (command) => {
      for (const listener of [...listeners]) listener(command);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The part of a KeyboardEvent that decides. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The command of a key, unless the reader is typing text. Keys with Ctrl or Cmd are the menu's, but for undo and redo:
 * the menu's are the text field's own.
 */
export function commandOf(key: Key, typing: boolean): Command | undefined {
  if ((key.ctrlKey || key.metaKey) && !key.altKey && key.key.toLowerCase() === 'z' && !typing) {
    return key.shiftKey ? 'redo' : 'undo';
  }
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined;
  if (key.key === 'F7') return key.shiftKey ? 'previous-change' : 'next-change';
  if (typing) return undefined;
  return KEYS[key.key];
}

const KEYS: Readonly<Record<string, Command>> = {
  '?': 'help',
  m: 'other-place',
  n: 'note',
  s: 'star',
  '1': 'view-1',
  '2': 'view-2',
  '3': 'view-3',
  '4': 'view-4',
  '5': 'view-5',
  '6': 'view-6',
};

/** Whether what has the focus takes text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

export const CommandsContext = createContext<Commands>(createCommands());

/** Hears the commands while the component is there. Pass a function that keeps its identity. */
export function useCommand(listener: (command: Command) => void): void {
  const commands = useContext(CommandsContext);
  useEffect(() => commands.listen(listener), [commands, listener]);
}

export const useRun = (): Commands['run'] => useContext(CommandsContext).run;
