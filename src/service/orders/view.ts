import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import type { OrderCase, OrderFacts } from '../../rulebook/order-facts.ts';
import type { LapseView } from '../../rulebook/standing/view-lapse.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { order, orderSummary } from './contract.ts';

type Summary = z.input<typeof orderSummary>;
type Order = z.input<typeof order>;

/** An order as lists tell it. */
export function toSummary(facts: OrderFacts): Summary {
  const { orderId, state, fulfilment, placedAt, shipBy, deliverBy, acceptedAt, deliveredAt, cancelledAt } = facts;
  const { country, region } = facts;
  return {
    ...{ orderId, state, fulfilment },
    placedAt: formatTimestamp(placedAt),
    shipBy: formatTimestamp(shipBy),
    deliverBy: formatTimestamp(deliverBy),
    ...told({ acceptedAt, deliveredAt, cancelledAt }),
    destination: { country, ...(region === undefined ? {} : { region }) },
    openCases: facts.openCases.map(toOpenCase),
  };
}

/** An order on its own page. `lapses` are all that its seller has. */
export function toOrder(facts: OrderFacts, lapses: readonly LapseView[]): Order {
  const { orderId, international, listings, cancelledBy: by, cancellationReason: reason } = facts;
  return {
    ...toSummary(facts),
    ...(international === undefined ? {} : { international }),
    items: listings.map((listingId) => ({ listingId })),
    ...(by === undefined || reason === undefined ? {} : { cancelled: { by, reason } }),
    cases: facts.cases.map((each) => ({ id: each.id, ...toOpenCase(each), ...told({ endedAt: each.endedAt }) })),
    lapses: lapses.filter((lapse) => lapse.order?.orderId === orderId).map(toLapse),
  };
}

function toOpenCase({ kind, reason, openedAt }: OrderCase): Summary['openCases'][number] {
  return { kind, ...(reason === undefined ? {} : { reason }), openedAt: formatTimestamp(openedAt) };
}

function toLapse({ id, metric, at, state, order: story, action, excuse }: LapseView): Order['lapses'][number] {
  return {
    ...{ id, metric, state, at: formatTimestamp(at) },
    ...(story?.cause === undefined ? {} : { about: story.cause }),
    ...(action === undefined ? {} : { action }),
    ...(excuse === undefined ? {} : { excuse: toExcuse(excuse) }),
  };
}

function toExcuse({ context, kind, from, to }: NonNullable<LapseView['excuse']>) {
  return { context, ...(kind === undefined ? {} : { kind }), ...told({ from, to }) };
}

/** The instants that are known, as the API tells them. */
function told<Name extends string>(instants: Readonly<Record<Name, Instant | undefined>>): { [Key in Name]?: string } {
  const known = (Object.entries(instants) as [Name, Instant | undefined][]).flatMap(([name, at]) =>
    at === undefined ? [] : [[name, formatTimestamp(at)] as const],
  );
  return Object.fromEntries(known) as { [Key in Name]?: string };
}
