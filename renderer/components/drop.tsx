import { useEffect, useState } from 'react';
import { useSession } from '../session-context.ts';
import { DROP_HERE } from '../words.ts';
import styles from './drop.module.css';

/** The whole window takes a dropped folder; while one is held over it, it says so. */
export function DropTarget() {
  const [over, setOver] = useState(false);
  const session = useSession();
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) session.openDropped(file);
    };
    const end = new AbortController();
    const { signal } = end;
    addEventListener('dragenter', hold, { signal });
    addEventListener('dragover', hold, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => end.abort();
  }, [session]);
  return over ? <div className={styles.drop}>{DROP_HERE}</div> : null;
}
