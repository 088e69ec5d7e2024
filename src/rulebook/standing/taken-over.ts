import type { Instant } from '../instant.ts';
import type { FakingReport, Lapse } from '../items.ts';
import type { SellerState, Takeover } from './state.ts';

/** The takeover in which a lapse was caused: it was the intruder's (policy §3; reading 66). */
export function takeoverOf(state: SellerState, lapse: Lapse): Takeover | undefined {
  if (state.takeovers.length === 0) return undefined;
  const cause = state.orders.cause(lapse.report);
  return state.takeovers.find((takeover) => liesIn(takeover, cause));
}

/** Whether what an event tells was the intruder's: it happened in a takeover, or staff named it. */
export function isIntruders(state: SellerState, event: string, at: Instant | undefined): boolean {
  return state.takeovers.some(
    (takeover) => takeover.breaches.includes(event) || (at !== undefined && liesIn(takeover, at)),
  );
}

/** Whether signs of faking were the intruder's: the later of the two counts. */
export function areIntruders(state: SellerState, signs: FakingReport): boolean {
  return state.takeovers.some((takeover) => liesIn(takeover, signs.at));
}

function liesIn({ from, to }: Takeover, at: Instant): boolean {
  return from <= at && at < to;
}
