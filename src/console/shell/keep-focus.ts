/** So long others may take to put the focus where they want it, in milliseconds. */
const PATIENCE = 60;

/**
 * Keeps the place of whoever goes by keyboard. What had the focus may be switched off while it works, or be gone when it is done; the
 * browser would begin again at the top of the page. It gets the focus back when it can have it, and where it is gone the heading of what
 * was around it does.
 */
export function keepFocus(page: Document): void {
  let last: HTMLElement | undefined;
  let around: readonly Element[] = [];
  let isWaiting = false;
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    around = partsAround(target);
  });
  page.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget !== null) return;
    // Whoever presses beside it wants to leave it.
    setTimeout(() => {
      if (target === last && last !== undefined && canHaveFocus(last)) last = undefined;
    });
  });
  const giveBack = (): void => {
    isWaiting = false;
    if (last === undefined || page.activeElement !== page.body) return;
    if (canHaveFocus(last)) last.focus({ preventScroll: true });
    else if (!last.isConnected) focusHeading(around.find(({ isConnected }) => isConnected));
  };
  new MutationObserver(() => {
    if (isWaiting || last === undefined || page.activeElement !== page.body) return;
    isWaiting = true;
    setTimeout(giveBack, PATIENCE);
  }).observe(page.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled');
}

/** The parts of the page with a heading that something is in, the closest first. */
function partsAround(element: HTMLElement): readonly Element[] {
  const found: Element[] = [];
  for (let part = element.closest(PARTS); part !== null; part = part.parentElement?.closest(PARTS) ?? null)
    if (part.querySelector(HEADINGS) !== null) found.push(part);
  return found;
}

const PARTS = 'section, main, [role="dialog"]';
const HEADINGS = 'h1, h2, h3';

function focusHeading(part: Element | undefined): void {
  const heading = part?.querySelector<HTMLElement>(HEADINGS);
  if (heading === null || heading === undefined) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
