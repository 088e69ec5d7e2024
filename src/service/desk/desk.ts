import type { z } from 'zod';
import { DESK_PLACES, type DeskPlace, deskOf } from '../../rulebook/desk/desk.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { holidayOn } from '../../rulebook/holidays.ts';
import type { Duration, Instant } from '../../rulebook/instant.ts';
import type { OrderFacts } from '../../rulebook/order-facts.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { deskOrder, handOver } from './contract.ts';
import { writtenDay } from './days.ts';
import { openOrdersOf } from './open-orders.ts';
import type { HandOverRow } from './store.ts';
import { todayOf } from './working-time.ts';

/** What lies on a desk behind a place of the list, and how much lies where. */
export type SeenDesk = {
  readonly items: readonly { readonly order: OrderFacts; readonly place: DeskPlace }[];
  readonly counts: Record<DeskPlace, number>;
  readonly today: string;
  readonly holiday: string | undefined;
  /** After a claim, until the scan. */
  readonly claimTime: Duration;
};

/** Where a page of the desk goes on: behind the order that is due then. */
export type DeskKey = readonly [shipBy: Instant, orderId: string];

/** What is due first, first. */
export function seeDesk(docket: Docket, place: DeskPlace | undefined, after: DeskKey | undefined): SeenDesk {
  const { calendar, zone, lapses } = docket.state.policy;
  const all = deskOf({ calendar, zone, now: docket.clock }, openOrdersOf(docket));
  const counts = Object.fromEntries(DESK_PLACES.map((each) => [each, 0])) as Record<DeskPlace, number>;
  for (const each of all) counts[each.place]++;
  const today = todayOf(docket);
  return {
    items: all.filter((each) => (place === undefined || each.place === place) && isBehind(each.order, after)),
    ...{ counts, today: writtenDay(today), holiday: holidayOn(calendar, today), claimTime: lapses.shippedClaim },
  };
}

function isBehind({ shipBy, orderId }: OrderFacts, after: DeskKey | undefined): boolean {
  if (after === undefined) return true;
  return shipBy === after[0] ? orderId > after[1] : shipBy > after[0];
}

/** An order of the desk as the API has it. */
export function toDeskOrder(
  { order, place }: SeenDesk['items'][number],
  said: HandOverRow | undefined,
  claimTime: Duration,
): z.input<typeof deskOrder> {
  const { orderId, placedAt, shipBy, country, region, shippedClaimedAt: claimedAt } = order;
  return {
    ...{ orderId, place, placedAt: formatTimestamp(placedAt), shipBy: formatTimestamp(shipBy) },
    destination: { country, ...(region === undefined ? {} : { region }) },
    ...(claimedAt === undefined ? {} : { claim: toClaim(claimedAt, claimTime, said) }),
  };
}

/** A claim, with what was said here of it. */
export function toClaim(
  at: Instant,
  claimTime: Duration,
  said: HandOverRow | undefined,
): z.input<typeof handOver>['claim'] {
  return {
    ...{ at: formatTimestamp(at), scanBy: formatTimestamp(at + claimTime) },
    ...(said && { carrier: said.carrier, trackingNumber: said.tracking_number }),
  };
}
