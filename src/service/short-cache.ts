import type { Duration, Instant } from '../rulebook/instant.ts';

/** What was looked up a moment ago. */
export type ShortCache<Value> = {
  /** The value, at most `lifetime` old; several who ask at once wait for one look-up. */
  readonly get: (key: string) => Promise<Value | undefined>;
  /** The same where nothing needs to be waited for; undefined: ask `get`. */
  readonly atHand: (key: string) => Value | undefined;
  /** Forgets everything, because something was changed. */
  readonly clear: () => void;
};

/** How a short cache works. */
export type ShortCacheOptions<Value> = {
  readonly clock: () => Instant;
  /** Counted from before the look-up, so it is the longest that a change elsewhere goes unnoticed. */
  readonly lifetime: Duration;
  /** How many values are kept; the oldest make room. */
  readonly most: number;
  /** Undefined is not kept: whoever tries keys at random must not push out the real ones. */
  readonly load: (key: string) => Promise<Value | undefined>;
};

type Kept<Value> = {
  readonly at: Instant;
  readonly value: Promise<Value | undefined>;
  /** What the promise came to. */
  found?: Value;
};

/** Keeps what `load` finds for a short while. */
export function shortCache<Value>(options: ShortCacheOptions<Value>): ShortCache<Value> {
  const { clock, lifetime, most, load } = options;
  const kept = new Map<string, Kept<Value>>();

  function fresh(key: string, now: Instant): Kept<Value> | undefined {
    const known = kept.get(key);
    // A clock that was put back says nothing about age.
    return known !== undefined && now >= known.at && now - known.at < lifetime ? known : undefined;
  }

  function forget(key: string, value: Promise<Value | undefined>): void {
    if (kept.get(key)?.value === value) kept.delete(key);
  }

  function look(key: string, at: Instant): Promise<Value | undefined> {
    const value = load(key);
    // Put in anew, so that the first of the map is the oldest.
    kept.delete(key);
    const entry: Kept<Value> = { at, value };
    kept.set(key, entry);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    value.then(
      (found) => {
        if (found === undefined) forget(key, value);
        else entry.found = found;
      },
      () => forget(key, value),
    );
    return value;
  }

  return {
    get(key) {
      const now = clock();
      return fresh(key, now)?.value ?? look(key, now);
    },
    atHand: (key) => fresh(key, clock())?.found,
    clear: () => kept.clear(),
  };
}
