import { Docket } from '../../src/rulebook/docket.ts';
import { parseFact } from '../../src/rulebook/facts/parse.ts';
import type { Fact, Fulfilment, SellerFact } from '../../src/rulebook/facts.ts';
import { PlatformLog } from '../../src/rulebook/platform-log.ts';
import type { CustomerField, Purpose } from '../../src/rulebook/policy/customer-data.ts';
import type { Policy } from '../../src/rulebook/policy/policy.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { type RevealParts, reveal } from '../../src/service/reveals/reveal.ts';
import { OpenValues } from './open-values.ts';
import { recordInMemory } from './record-in-memory.ts';

/**
 * What somebody was shown. `shown`: whole values; `hours`: for how many hours, added up over these values, a person of the seller could look
 * at one again, one person a seller.
 */
export type Exposed = {
  readonly orders: number;
  readonly asks: number;
  readonly shown: number;
  readonly hours: number;
};

/** What sellers were shown, by who ships the orders, and by seller. */
export type Exposure = Readonly<Record<Fulfilment, Exposed>> & { readonly sellers: ReadonlyMap<string, Exposed> };

/** Events of one marketplace as facts of its sellers, in their order. */
export function* readFacts(batches: Iterable<readonly unknown[]>): Generator<SellerFact> {
  for (const batch of batches)
    for (const event of batch) {
      const fact = parseFact(event, Number.MAX_SAFE_INTEGER);
      if (fact.type === 'refused' || fact.type === 'unknown') throw new Error(`bad event: ${JSON.stringify(event)}`);
      if (isOfSeller(fact)) yield fact;
    }
}

function isOfSeller(fact: Fact): fact is SellerFact {
  return fact.type !== 'context.declared' && fact.type !== 'context.withdrawn';
}

/** What a seller needs when something happens to an order, most needed first. */
type Need = { readonly order: string; readonly purpose: Purpose; readonly fields: readonly CustomerField[] };

/**
 * Who ships wants to know whom to, at once and again when the parcel is handed over; who is in a dispute or return wants to know with whom.
 * Nobody asks twice for what was shown, and everybody confirms when a limit is near.
 */
function needOf(fact: SellerFact): Need | undefined {
  switch (fact.type) {
    case 'shipment.scanned':
      if (fact.scan !== 'accepted') return undefined;
      return toShip(fact.orderId);
    case 'order.placed':
      return toShip(fact.orderId);
    case 'dispute.opened':
      return { order: fact.orderId, purpose: 'resolve', fields: ['name', 'address', 'phone', 'email'] };
    case 'return.requested':
      return { order: fact.orderId, purpose: 'resolve', fields: ['name'] };
    default:
      return undefined;
  }
}

function toShip(order: string): Need {
  return { order, purpose: 'fulfil', fields: ['address', 'name', 'phone'] };
}

/** Plays facts under a policy: after each of them its seller asks for what is needed, as the service would be asked. */
export async function measureExposure(policy: Policy, facts: Iterable<SellerFact>): Promise<Exposure> {
  const log = new PlatformLog(Versions.of(policy));
  const dockets = new Map<string, Docket>();
  const counts = { seller: nothing(), dispatched: nothing() };
  const sellers = new Map<string, Counts>();
  const open = new OpenValues(policy.customerData);
  let clock = Number.NEGATIVE_INFINITY;
  const shipsBy = new Map<string, Fulfilment>();
  const known = new Set<string>();
  let ids = 0;
  const parts = {
    policy: async () => policy,
    ledger: { look: async (seller, work) => lookAt(dockets.get(seller), work) },
    recorded: recordInMemory(),
    threadOf: async () => undefined,
    // Everybody has read the privacy briefing.
    attestation: async () => ({ isGoodAt: () => true }),
    // What is there is not looked at: that something may leave is what is counted.
    open: async () => ({ values: new Map() }),
    frozen: async () => false,
    peers: () => ({}),
    newId: () => `${++ids}`,
  } satisfies Omit<RevealParts, 'pool'>;

  for (const fact of facts) {
    const docket = dockets.get(fact.seller) ?? new Docket(fact.seller, log, () => {});
    dockets.set(fact.seller, docket);
    docket.fold(fact, Math.max(fact.at, docket.clock));
    if (fact.type === 'order.placed') {
      shipsBy.set(fact.orderId, fact.fulfilment);
      counts[fact.fulfilment].orders += 1;
      const own = sellers.get(fact.seller) ?? nothing();
      sellers.set(fact.seller, own);
      own.orders += 1;
    }
    clock = Math.max(clock, fact.at);
    if ('orderId' in fact && fact.orderId !== undefined) open.look(docket, fact.orderId);
    const need = needOf(fact);
    const fulfilment = need === undefined ? undefined : shipsBy.get(need.order);
    if (need === undefined || fulfilment === undefined) continue;
    for (const field of need.fields) {
      const value = `${need.order} ${field}`;
      if (known.has(value)) continue;
      const asked = { seller: fact.seller, person: `owner of ${fact.seller}`, role: 'seller-owner' as const };
      const own = sellers.get(fact.seller) as Counts;
      for (const count of [counts[fulfilment], own]) count.asks += 1;
      if (!(await isShown(parts, { ...asked, order: need.order, purpose: need.purpose, fields: [field] }))) continue;
      known.add(value);
      for (const count of [counts[fulfilment], own]) count.shown += 1;
      open.add({ ...asked, order: need.order, field, purpose: need.purpose, since: docket.clock }, (hours) => {
        for (const count of [counts[fulfilment], own]) count.hours += hours;
      });
      open.look(docket, need.order);
    }
  }
  open.end(clock);
  return { ...counts, sellers };
}

type Counts = { -readonly [Count in keyof Exposed]: Exposed[Count] };

function nothing(): Counts {
  return { orders: 0, asks: 0, shown: 0, hours: 0 };
}

function lookAt<Result>(docket: Docket | undefined, work: (docket: Docket) => Result): Result | undefined {
  return docket === undefined ? undefined : work(docket);
}

type Asked = Omit<Parameters<typeof reveal>[1], 'confirmed'>;

async function isShown(parts: Omit<RevealParts, 'pool'>, asked: Asked): Promise<boolean> {
  for (const confirmed of [false, true]) {
    const revealed = await reveal(parts as RevealParts, { ...asked, confirmed });
    if ('refused' in revealed) return false;
    if (revealed.access.shown > 0) return true;
    if (!revealed.answers.some(({ pace }) => pace?.pace === 'friction')) return false;
  }
  return false;
}
