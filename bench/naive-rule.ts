import type { LabelledOrder } from './labelled-sellers.ts';

const WINDOW = 30 * 86_400_000;

/**
 * The rule most marketplaces publish: act as soon as more than `limit` of what came due in the last thirty days was
 * late, with at least `minimum` orders in them. Answers when it first acts on a seller; undefined: never.
 */
export function naiveFirstAction(orders: readonly LabelledOrder[], limit: number, minimum: number): number | undefined {
  const settled = orders
    .filter(({ cancelled }) => cancelled === undefined)
    .map(({ promised, delivered = Infinity }) => ({ at: Math.min(promised, delivered), late: delivered > promised }))
    .sort((one, other) => one.at - other.at);
  let first = 0;
  let late = 0;
  for (let last = 0; last < settled.length; last++) {
    const newest = settled[last] as (typeof settled)[number];
    if (newest.late) late++;
    for (
      let oldest = settled[first];
      oldest !== undefined && oldest.at <= newest.at - WINDOW;
      oldest = settled[first]
    ) {
      if (oldest.late) late--;
      first++;
    }
    const number = last - first + 1;
    if (number >= minimum && late / number > limit) return newest.at;
  }
  return undefined;
}
