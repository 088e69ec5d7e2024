import { useSyncExternalStore } from 'react';
import { SHELL } from '../../words/console-en.ts';
import { Notice } from '../kit/notice.tsx';

/** Says so when the device has lost its connection. */
export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return <div role="status">{online ? null : <Notice tone="watch">{SHELL.offline}</Notice>}</div>;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
