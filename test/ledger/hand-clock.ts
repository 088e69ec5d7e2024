import type { Instant } from '../../src/rulebook/instant.ts';

/** A wall clock that a test sets: it stands until it is moved, also back. */
export type HandClock = {
  readonly now: () => Instant;
  /** Moves it, also back. */
  set(at: Instant): void;
  /** Moves it on, if it is not there yet. */
  reach(at: Instant): void;
  /** Another server's clock, that many milliseconds ahead of this one. */
  ahead(milliseconds: number): () => Instant;
};

export function handClock(start: Instant): HandClock {
  let now = start;
  return {
    now: () => now,
    set(at) {
      now = at;
    },
    reach(at) {
      now = Math.max(now, at);
    },
    ahead: (milliseconds) => () => now + milliseconds,
  };
}
