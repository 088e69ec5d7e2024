import { type RefObject, useRef } from 'react';
import { useShortcut } from './shortcuts.tsx';

/** Lets j and k walk along the links of a list; answers what the list is to be held by. */
export function useWalk<Root extends HTMLElement>(next: string, previous: string): RefObject<Root | null> {
  const ref = useRef<Root>(null);
  const walk = (step: number) => () => focusNext(ref.current, step);
  useShortcut('j', next, walk(1));
  useShortcut('k', previous, walk(-1));
  return ref;
}

function focusNext(root: HTMLElement | null, step: number): void {
  const stops: readonly HTMLElement[] = [...(root?.querySelectorAll('a') ?? [])];
  const here = stops.findIndex((stop) => stop.matches(':focus'));
  stops[here === -1 ? 0 : Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus();
}
