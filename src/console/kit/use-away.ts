import { useSyncExternalStore } from 'react';

/** Whether somebody has turned to another window or tab. */
export function useAway(): boolean {
  return useSyncExternalStore(subscribe, isAway);
}

function isAway(): boolean {
  return document.visibilityState === 'hidden' || !document.hasFocus();
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange);
  window.addEventListener('blur', onChange);
  window.addEventListener('focus', onChange);
  return () => {
    document.removeEventListener('visibilitychange', onChange);
    window.removeEventListener('blur', onChange);
    window.removeEventListener('focus', onChange);
  };
}
