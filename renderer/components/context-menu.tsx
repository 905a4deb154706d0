import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import styles from './context-menu.module.css';

/** One thing to do. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** The keys that do the same without the menu. */
  readonly keys?: string;
  readonly choose: () => void;
}

interface Props {
  /** What the menu is about, for those who hear it. */
  readonly label: string;
  /** Where its corner goes, in pixels of the window; it stays inside the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** Entries that belong together stand between lines; empty groups are left out. */
  readonly groups: readonly (readonly MenuEntry[])[];
  /** Called once, when an entry was chosen or the reader went elsewhere; the focus is back where it was. */
  readonly onClose: () => void;
}

/** A menu at a place: arrows, Home, End and first letters move, Enter chooses, Escape or a click elsewhere closes. */
export function ContextMenu({ label, at, groups, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = menu.current;
    if (!list) return;
    list.showPopover();
    list.style.left = `${Math.max(MARGIN, Math.min(at.x, innerWidth - list.offsetWidth - MARGIN))}px`;
    list.style.top = `${Math.max(MARGIN, Math.min(at.y, innerHeight - list.offsetHeight - MARGIN))}px`;
    itemsOf(list)[0]?.focus();
  }, [at]);
  const choose = (entry: MenuEntry) => {
    menu.current?.hidePopover();
    entry.choose();
  };
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={styles.menu}
      onKeyDown={(event) => move(event)}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {groups
        .filter((group) => group.length > 0)
        .map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a group of form fields
          <div key={group[0]?.id} role="group" className={styles.group}>
            {group.map((entry) => (
              <button
                key={entry.id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-keyshortcuts={entry.keys}
                className={styles.item}
                onClick={() => choose(entry)}
              >
                <span>{entry.label}</span>
                {entry.keys && <span className={styles.keys} data-keys={entry.keys} />}
              </button>
            ))}
          </div>
        ))}
    </div>
  );
}

/** Between the menu and the window's edge, in pixels. */
const MARGIN = 6;

const itemsOf = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role="menuitem"]'),
];

/** No key goes past an open menu, but those with Ctrl or Cmd and the browser's own: Enter, space and Escape. */
function move(event: KeyboardEvent<HTMLElement>): void {
  event.stopPropagation();
  if (event.key === 'Tab') event.preventDefault();
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item.matches(':focus'));
  const next = nextItem(items, at, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextItem(items: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at < 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (!/^\S$/u.test(key)) return undefined;
  const letter = key.toLocaleLowerCase();
  const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return rest.find((item) => item.textContent?.toLocaleLowerCase().startsWith(letter));
}
