import type { Duration, Instant } from '../../rulebook/instant.ts';

/** What was looked up a moment ago. */
export type ShortCache<Value> = {
  /** The value, at most `lifetime` old; several who ask at once wait for one look-up. */
  readonly get: (key: string) => Promise<Value | undefined>;
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

/** Keeps what `load` finds for a short while. */
export function shortCache<Value>(options: ShortCacheOptions<Value>): ShortCache<Value> {
  const { clock, lifetime, most, load } = options;
  const kept = new Map<string, { readonly at: Instant; readonly value: Promise<Value | undefined> }>();

  function forget(key: string, value: Promise<Value | undefined>): void {
    if (kept.get(key)?.value === value) kept.delete(key);
  }

  function look(key: string, at: Instant): Promise<Value | undefined> {
    const value = load(key);
    // Put in anew, so that the first of the map is the oldest.
    kept.delete(key);
    kept.set(key, { at, value });
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    value.then(
      (found) => found === undefined && forget(key, value),
      () => forget(key, value),
    );
    return value;
  }

  return {
    get(key) {
      const now = clock();
      const known = kept.get(key);
      // A clock that was put back says nothing about age.
      if (known !== undefined && now >= known.at && now - known.at < lifetime) return known.value;
      return look(key, now);
    },
    clear: () => kept.clear(),
  };
}
