import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed just now, by our button or the browser's own. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    addEventListener('beforeprint', () => setPrinting(true), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => end.abort();
  }, []);
  return printing;
}
