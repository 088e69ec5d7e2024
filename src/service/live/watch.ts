import type { Queryable } from '../postgres/database.ts';
import { versionsOf } from './version-store.ts';

/** Tells of sellers that have changed, whichever server changed them. */
export type SellerWatch = {
  /** Has `changed` called when something of a seller is another than before. Answers how to stop. */
  on(seller: string, changed: () => void): () => void;
};

/** How often it is looked, in milliseconds: whoever watches knows within a second. */
const LOOK = 250;

/**
 * One look at all sellers that somebody watches here, as long as somebody does and no longer: so a change costs nothing where nobody
 * looks, and a thousand open pages cost one statement each time.
 */
export function openSellerWatch(pool: Queryable, look = LOOK): SellerWatch {
  const watched = new Map<string, Set<() => void>>();
  let known = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;

  async function lookAt(): Promise<void> {
    timer = undefined;
    isLooking = true;
    // A database that is away has changed nothing; it is looked at again.
    const now = await versionsOf(pool, [...watched.keys()]).catch(() => known);
    for (const [seller, version] of now) {
      const before = known.get(seller);
      if (before !== undefined && before !== version) for (const changed of watched.get(seller) ?? []) changed();
    }
    known = new Map([...now].filter(([seller]) => watched.has(seller)));
    isLooking = false;
    wait(look);
  }

  function wait(milliseconds: number): void {
    if (watched.size === 0 || isLooking) return;
    clearTimeout(timer);
    timer = setTimeout(() => void lookAt(), milliseconds);
    timer.unref();
  }

  return {
    on(seller, changed) {
      const own = watched.get(seller) ?? new Set();
      watched.set(seller, own.add(changed));
      // From now on a change is one: what it is now is looked at at once.
      if (!known.has(seller)) wait(0);
      return () => {
        own.delete(changed);
        if (own.size === 0 && watched.get(seller) === own) watched.delete(seller);
      };
    },
  };
}
