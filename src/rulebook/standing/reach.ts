import type { Instant } from '../instant.ts';
import { isTooLate } from './judge.ts';
import type { SellerState } from './state.ts';

/** A stretch of time, both ends in it. */
export type Span = { readonly from: Instant; readonly to: Instant };

/** When the last item settled; undefined: there is none. No weekly record whose window begins later can see any. */
export function lastSettled(state: SellerState): Instant | undefined {
  let last = Number.NEGATIVE_INFINITY;
  for (const history of state.histories)
    if (history !== undefined) last = Math.max(last, history.goods.last, history.lapses.at(-1)?.key ?? last);
  return last === Number.NEGATIVE_INFINITY ? undefined : Math.floor(last);
}

/** Where the deadlines lie whose lapses a new context could excuse; undefined: there are none. */
export function excusableSpan(state: SellerState): Span | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const history of state.histories)
    for (const lapse of history?.lapses ?? []) {
      if (lapse.excusedBy !== undefined || lapse.overturned || isTooLate(state, lapse.at)) continue;
      const due = state.orders.circumstances(lapse.report)?.due;
      if (due === undefined) continue;
      from = Math.min(from, due);
      to = Math.max(to, due);
    }
  return from > to ? undefined : { from, to };
}
