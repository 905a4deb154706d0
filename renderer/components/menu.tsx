import { createContext, type ReactNode, useContext, useId, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './menu.module.css';

const CloseContext = createContext(() => {});

/** A button that opens a list of things to do; Escape and a click elsewhere close it. */
export function Menu({ name, label, children }: { name: string; label?: string; children: ReactNode }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.place}>
      <Button popoverTarget={id} title={label} aria-label={label}>
        {name}
      </Button>
      <div ref={list} id={id} popover="auto" className={styles.list}>
        <CloseContext value={() => list.current?.hidePopover()}>{children}</CloseContext>
      </div>
    </div>
  );
}

interface ItemProps {
  readonly onChoose: () => void;
  readonly note?: string;
  readonly children: ReactNode;
}

export function MenuItem({ onChoose, note, children }: ItemProps) {
  const close = useContext(CloseContext);
  const choose = () => {
    close();
    onChoose();
  };
  return (
    <button type="button" className={styles.item} onClick={choose}>
      <span>{children}</span>
      {note && <small>{note}</small>}
    </button>
  );
}
