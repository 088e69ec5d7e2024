import { useEffect, useEffectEvent } from 'react';

/** How long the service is left alone after it refused a connection, in milliseconds. */
const PAUSE = 10_000;

/**
 * Hears that something changed, for as long as the page is there, and again after the connection was lost: then something may have been
 * missed. `path`: where the service says so; undefined: nothing is followed.
 */
export function useFollow(path: string | undefined, onChange: () => void): void {
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    if (path === undefined) return;
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLost = false;
    const open = () => {
      source = new EventSource(path);
      source.onopen = () => {
        if (isLost) tell();
        isLost = false;
      };
      source.onerror = () => {
        isLost = true;
        // A browser tries again by itself, but not after a refusal.
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, PAUSE);
      };
      source.addEventListener('changed', () => tell());
    };
    open();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [path]);
}
