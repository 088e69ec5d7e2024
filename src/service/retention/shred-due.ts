import { heldEvents, stronger } from '../../rulebook/customer-data/holds.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import {
  decideRetention,
  type Hold,
  type Retention,
  type RetentionClock,
} from '../../rulebook/customer-data/retention.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';
import { clockNow } from '../ledger/clock-now.ts';
import { followFacts } from './follow-facts.ts';
import type { KeptOrder, RetentionParts } from './parts.ts';
import { followSellers, ordersCited } from './retention-store.ts';

/** How many orders are looked at in one statement. */
const PAGE = 200;

/**
 * Destroys the values of orders whose time is over (policy §5, retention; readings 82–84). What of the ledger has changed has its
 * orders looked at again; of all others only those whose date has come are. Each is held against the ledger before its tombstone
 * is set. May be killed anywhere and run again, by any server, several at once. A seller that cannot be read stops no other: that is
 * told, by throwing, when all others are done. Answers how many orders lost their values.
 */
export async function shredDue(parts: RetentionParts): Promise<number> {
  const { customerData: rules } = await parts.policy();
  await parts.kept.keepFor(rules.shreddedAfter);
  await followFacts(parts);
  const clocks = { ledger: await clockNow(parts.ledger.clock, parts.now), wall: parts.now() };
  const failures: unknown[] = [];
  let shredded = 0;
  for (const clock of ['ledger', 'wall'] as const) {
    let after: KeptOrder | undefined;
    for (;;) {
      const page = await parts.kept.toLookAt({ clock, now: clocks[clock], after, most: PAGE });
      const sellers = new Set(page.map(({ seller }) => seller));
      // Before they are looked at: what is told of them from here on is followed.
      if (page.length > 0) await followSellers(parts.pool, [...sellers]);
      for (const seller of sellers) {
        const orders = page.filter((each) => each.seller === seller);
        try {
          shredded += await lookAtSeller(parts, seller, orders, rules, clocks);
        } catch (error) {
          failures.push(error);
        }
      }
      after = page.at(-1);
      if (page.length < PAGE) break;
    }
  }
  if (failures[0] !== undefined) throw failures[0];
  return shredded;
}

type Clocks = Readonly<Record<RetentionClock, Instant>>;

async function lookAtSeller(
  parts: RetentionParts,
  seller: string,
  orders: readonly KeptOrder[],
  rules: CustomerDataRules,
  { ledger, wall }: Clocks,
): Promise<number> {
  const seen = await parts.ledger.look(seller, (docket) => seeOrders(docket, orders));
  const decide = (each: KeptOrder, hold: Hold | undefined): Retention =>
    decideRetention({
      ...{ order: seen?.orders.get(each.order), rules, hold, wall, at: seen?.at ?? ledger },
      terms: {
        depositedAt: each.depositedAt,
        keepFor: each.keepFor ?? undefined,
        eraseBy: each.eraseBy ?? undefined,
      },
    });
  const isAnyDue = orders.some((each) => decide(each, undefined).isDue);
  const holds = isAnyDue && seen !== undefined ? await holdsOf(parts, seller) : undefined;
  let shredded = 0;
  for (const each of orders) {
    const { standing, isDue, ...found } = decide(each, holds?.get(each.order));
    if (isDue && (standing === 'settled' || standing === 'not_known')) {
      if (await parts.kept.shred(each, standing)) shredded++;
    } else await parts.kept.note(each, { standing, ...found });
  }
  return shredded;
}

type SeenOrder = ReturnType<typeof decidedBy> & { readonly promisedUntil: Instant };

type SeenOrders = {
  readonly at: Instant;
  readonly orders: ReadonlyMap<string, SeenOrder>;
};

function seeOrders(docket: Docket, asked: readonly KeptOrder[]): SeenOrders {
  const orders: [string, SeenOrder][] = [];
  for (const { order } of asked) {
    const known = orderFactsOf(docket, order);
    if (known !== undefined)
      orders.push([order, { ...decidedBy(known), promisedUntil: Math.max(known.shipBy, known.deliverBy) }]);
  }
  return { at: docket.clock, orders: new Map(orders) };
}

/** Which orders of a seller are evidence that must stay readable, and for what. */
export async function holdsOf(
  { pool, ledger, matters }: Pick<RetentionParts, 'pool' | 'ledger' | 'matters'>,
  seller: string,
): Promise<ReadonlyMap<string, Hold>> {
  const open = await matters(seller);
  const events = await ledger.look(seller, (docket) => heldEvents(docket.views.actions(), open));
  const holds = new Map<string, Hold>();
  if (events === undefined || events.size === 0) return holds;
  for (const { event, order } of await ordersCited(pool, seller, [...events.keys()])) {
    const hold = events.get(event);
    if (hold !== undefined) holds.set(order, stronger(holds.get(order), hold));
  }
  return holds;
}
