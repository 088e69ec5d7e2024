import { useEffect } from 'react';

/** So many frames a button may take to be there again after the answer has come: a second. */
const PATIENCE = 60;

/** When the window is gone, gives the focus back to where it all began, unless something else has taken it. */
export function useComeBack(from: Element | null): void {
  useEffect(
    () => () => {
      let left = PATIENCE;
      const look = (): void => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (!isLost || !(from instanceof HTMLElement) || left-- === 0) return;
        // Does nothing while it is disabled.
        from.focus();
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [from],
  );
}
