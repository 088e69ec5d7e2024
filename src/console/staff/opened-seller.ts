import { createContext, type RefObject, use, useEffect } from 'react';

/** The seller that was looked at last, so that the list can be walked on from there. The frame holds it. */
export const OpenedSeller = createContext<RefObject<string | undefined>>({ current: undefined });

/** Remembers that this seller was looked at. */
export function useRememberSeller(seller: string): void {
  const opened = use(OpenedSeller);
  useEffect(() => {
    opened.current = seller;
  }, [opened, seller]);
}

/**
 * Who comes back from a seller finds the keyboard on its row: the shell puts the focus on the heading of a new page, and
 * from there it goes on, once.
 */
export function useReturnToRow(area: RefObject<HTMLElement | null>): void {
  const opened = use(OpenedSeller);
  useEffect(() => {
    const heading = document.querySelector('main h1');
    const seller = opened.current;
    opened.current = undefined;
    if (heading === null || seller === undefined) return;
    const goOn = () => {
      const links = [...(area.current?.querySelectorAll<HTMLElement>('tbody a') ?? [])];
      links.find((link) => link.textContent === seller)?.focus({ preventScroll: true });
    };
    heading.addEventListener('focus', goOn, { once: true });
    return () => heading.removeEventListener('focus', goOn);
  }, [opened, area]);
}
