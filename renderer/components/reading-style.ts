import { useEffect } from 'react';
import { useSelect } from '../store.ts';

/** Gives the reader's settings to the style sheets, as custom properties of the page. */
export function useReadingStyle(): void {
  const { size, width, leading, face } = useSelect((state) => state.settings.reading);
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--read-size', `${size}px`);
    style.setProperty('--measure', `${width}`);
    style.setProperty('--read-leading', `${leading}`);
    style.setProperty('--text', face === 'serif' ? 'var(--read)' : 'var(--ui)');
  }, [size, width, leading, face]);
}
