import type { Instant } from '../../rulebook/instant.ts';
import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import { wholeSeconds } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Habits, MisuseShop } from './shop.ts';

/** What of an order says where it stands in a list. */
export type Listed = { readonly orderId: string; readonly placedAt: Instant; readonly shipBy: Instant };

/** The orders in the sequence in which people of the shop go through them; given as the list has them, the latest first. */
export function inSequence<Order extends Listed>(
  sequence: Habits['sequence'],
  orders: readonly Order[],
  random: Random,
): readonly Order[] {
  switch (sequence) {
    case 'list':
      return orders;
    case 'deadline':
      return [...orders].sort((one, other) => one.shipBy - other.shipBy || one.placedAt - other.placedAt);
    case 'shelf':
      return shuffled(orders, random);
  }
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => [random.share(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** What somebody who packs asks for; nothing where the label is enough. */
export function fieldsToPack({ habits }: MisuseShop, random: Random): readonly CustomerField[] {
  if (!random.chance(habits.looks)) return [];
  return random.chance(habits.names) ? ['name', 'address'] : ['address'];
}

/** How long it takes until the next order is at hand: a parcel is packed in between. */
export function pauseToPack({ habits }: MisuseShop, random: Random): number {
  return wholeSeconds(15_000 + random.gap(habits.pause * 1000));
}
