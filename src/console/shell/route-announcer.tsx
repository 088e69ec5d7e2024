import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** A page takes a moment until it has put its title; in milliseconds. */
const SETTLE = 250;

/** Tells a screen reader which page it is on now, and lets the keyboard begin there: links do that by themselves, we load no page. */
export function RouteAnnouncer() {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const [title, setTitle] = useState('');
  const before = useRef(path);
  useEffect(() => {
    if (before.current === undefined || before.current === path) {
      before.current = path;
      return;
    }
    before.current = path;
    const timer = setTimeout(() => {
      setTitle(document.title);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [path]);
  return (
    <div className="hidden-from-sight" role="status" aria-live="assertive">
      {title}
    </div>
  );
}
