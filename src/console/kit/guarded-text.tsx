import type { ReactNode } from 'react';
import './guarded-text.css';
import { useAway } from './use-away.ts';

/** What would take words of others away from where they are read, and does not. */
export const KEPT_FROM = { onCopy: prevent, onCut: prevent, onDragStart: prevent, onContextMenu: prevent } as const;

/**
 * Words of others in the middle of a page: they are kept from being marked, copied, dragged or printed, and cannot be read
 * while somebody has turned to another window.
 */
export function GuardedText({ children }: { readonly children: ReactNode }) {
  const isAway = useAway();
  return (
    <span className="guarded-text" data-away={isAway} {...KEPT_FROM}>
      {children}
    </span>
  );
}

function prevent(event: { preventDefault(): void }): void {
  event.preventDefault();
}
