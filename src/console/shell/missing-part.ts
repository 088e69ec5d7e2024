/** Where it is kept that a page has been loaded again lately. */
const KEPT = 'kingston-loaded-again';

/** So long a page is not loaded again by itself a second time, in milliseconds: what fails twice is no new version. */
const PAUSE = 60_000;

const NAME = 'MissingPart';

/**
 * Marks the errors of parts of the console that could not be fetched: we cannot be reached, or a newer version is served
 * whose files have other names. By their usual words the router would load the page again whether or not anybody answers.
 */
export function markMissingParts(): void {
  addEventListener('vite:preloadError', (event) => {
    const { payload } = event as Event & { readonly payload: Error };
    payload.name = NAME;
    payload.message = 'a part of the console could not be fetched';
  });
}

export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && error.name === NAME;
}

/** Loads the page again if somebody answers: a newer version is served then. */
export async function takeNewVersion(): Promise<void> {
  if (Date.now() - Number(sessionStorage.getItem(KEPT)) < PAUSE) return;
  const { ok } = await fetch('/', { method: 'HEAD', cache: 'no-store' });
  if (!ok) return;
  sessionStorage.setItem(KEPT, String(Date.now()));
  location.reload();
}
