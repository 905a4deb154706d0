import { useEffect, useState } from 'react';

/** Work that takes less is not worth a change of the screen. */
const PATIENCE_MS = 500;

/** True once the component has been there for half a second; pass a key to begin anew when it changes. */
export function useLate(key: string): boolean {
  const [late, setLate] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setLate(key), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return late === key;
}
