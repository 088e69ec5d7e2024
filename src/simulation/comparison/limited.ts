import { DAY, type Instant } from '../../rulebook/instant.ts';

/** How long an action limited a seller; `to` undefined: it still does. */
export type Limit = { readonly seller: string; readonly from: Instant; readonly to: Instant | undefined };

/** Days until `end` on which at least one of a seller's limits held: two at once are not twice as many. */
export function daysLimited(limits: readonly Limit[], end: Instant): number {
  let total = 0;
  let through = Number.NEGATIVE_INFINITY;
  for (const { from, to = end } of limits.toSorted((one, other) => one.from - other.from)) {
    const [begins, ends] = [Math.max(from, through), Math.min(to, end)];
    if (ends > begins) total += ends - begins;
    through = Math.max(through, ends);
  }
  return total / DAY;
}
