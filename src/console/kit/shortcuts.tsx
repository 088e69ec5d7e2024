import { createContext, type ReactNode, use, useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { SHORTCUTS } from '../../words/console-en.ts';
import { ShortcutsHelp } from './shortcuts-help.tsx';

export type Shortcut = {
  /** One key (`j`, `/`, `?`) or two in a row (`g s`). */
  readonly keys: string;
  readonly description: string;
  readonly handler: () => void;
};

type Registry = {
  readonly add: (shortcut: Shortcut) => () => void;
  readonly openHelp: () => void;
};

const RegistryContext = createContext<Registry>({ add: () => () => undefined, openHelp: () => undefined });

/** How long the first of two keys waits for the second, in milliseconds. */
const PATIENCE = 1000;

/** Listens for the shortcuts of everything inside, and shows them all under `?`. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [helping, setHelping] = useState(false);
  const add = useCallback((shortcut: Shortcut) => {
    setShortcuts((others) => [...others, shortcut]);
    return () => setShortcuts((others) => others.filter((other) => other !== shortcut));
  }, []);
  const openHelp = useCallback(() => setHelping(true), []);
  const all = useMemo(
    () => [...shortcuts, { keys: '?', description: SHORTCUTS.open, handler: openHelp }],
    [shortcuts, openHelp],
  );
  useKeys(all);
  const registry = useMemo(() => ({ add, openHelp }), [add, openHelp]);
  return (
    <RegistryContext value={registry}>
      {children}
      <ShortcutsHelp opened={helping} onClose={() => setHelping(false)} shortcuts={all} />
    </RegistryContext>
  );
}

/** Gives the page a shortcut for as long as the component is there. The same keys twice: the later one answers. */
export function useShortcut(keys: string, description: string, handler: () => void, enabled = true): void {
  const { add } = use(RegistryContext);
  const call = useEffectEvent(handler);
  useEffect(
    () => (enabled ? add({ keys, description, handler: () => call() }) : undefined),
    [add, keys, description, enabled],
  );
}

/** Opens the list of shortcuts, for a menu that offers it. */
export function useShortcutsHelp(): () => void {
  return use(RegistryContext).openHelp;
}

function useKeys(shortcuts: readonly Shortcut[]): void {
  const answer = useEffectEvent((typed: string) => shortcuts.findLast(({ keys }) => keys === typed));
  const begins = useEffectEvent((key: string) => shortcuts.some(({ keys }) => keys.startsWith(`${key} `)));
  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const before = first !== undefined && event.timeStamp - first.at < PATIENCE ? first.key : undefined;
      const found = (before === undefined ? undefined : answer(`${before} ${event.key}`)) ?? answer(event.key);
      first = begins(event.key) ? { key: event.key, at: event.timeStamp } : undefined;
      if (found === undefined) return;
      event.preventDefault();
      found.handler();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const TYPED_INTO = 'input:not([type=checkbox], [type=radio]), textarea, select, dialog';

/** Letters belong to a field that is being filled in, and to an open window. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest(TYPED_INTO) !== null;
}
