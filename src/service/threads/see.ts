import { settledAt, threadClosesAt } from '../../rulebook/customer-data/closing.ts';
import { type DataRestriction, dataRestrictions, type OrderFacts } from '../../rulebook/customer-data/facts.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { type OrderFacts as KnownOrder, orderFactsOf } from '../../rulebook/order-facts.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';
import { standingOf, type ThreadStanding } from '../../rulebook/threads/standing.ts';
import { factsOf } from './facts-of.ts';
import type { OfThread } from './parts.ts';
import type { ConversationRow } from './thread-store.ts';

/** What of the conversations of an order decides about it. */
export type Conversed = Pick<ConversationRow, 'begun' | 'reopened_at' | 'destroyed_at'>;

/** How the conversations of an order stand, and of its seller what matters for them. */
export type SeenOrder = {
  /** The clock. */
  readonly at: Instant;
  /** Undefined: the ledger has forgotten it. */
  readonly known: KnownOrder | undefined;
  /** As decisions about its customer see it. */
  readonly decided: OrderFacts | undefined;
  readonly standing: ThreadStanding;
  readonly settledAt: Instant | undefined;
  readonly closesAt: Instant | undefined;
  /** The action that restricts the seller's messages; undefined: none does. */
  readonly restrictedBy: string | undefined;
  readonly restrictions: readonly DataRestriction[];
};

/** Looks at an order in its seller's book. `conversed`: what is kept of them; undefined: nothing. */
export function seeOrder(
  docket: Docket,
  rules: CustomerDataRules,
  order: string,
  conversed: Conversed | undefined,
): SeenOrder {
  const { clock: at } = docket;
  const known = orderFactsOf(docket, order);
  const thread = factsOf(conversed);
  const decided = known === undefined ? undefined : decidedBy(known, thread);
  const closesAt = decided === undefined ? undefined : threadClosesAt(decided, rules);
  const destroyed = (conversed?.destroyed_at ?? null) !== null;
  const { features } = docket.views.capabilities();
  const { messaging } = features;
  return {
    ...{ at, known, decided, closesAt, standing: standingOf({ closesAt, destroyed }, at) },
    settledAt: decided === undefined ? undefined : settledAt(decided),
    restrictedBy: messaging.allowed ? undefined : (messaging.action ?? ''),
    restrictions: dataRestrictions(features),
  };
}

/** What a conversation is about; `undefined`: the order has no such return or dispute. */
export type About =
  | { readonly kind: 'order' }
  | { readonly kind: 'return' | 'dispute'; readonly id: string; readonly isOpen: boolean };

export function aboutOf({ known }: SeenOrder, { about }: Pick<OfThread, 'about'>): About | undefined {
  if (about === '') return { kind: 'order' };
  const found = known?.cases.find(({ id }) => id === about);
  return found === undefined
    ? undefined
    : { kind: found.kind, id: found.id, isOpen: known?.openCases.some(({ id }) => id === about) ?? false };
}

/**
 * Numbers and names of the marketplace's own that may stand in a message and are nobody's contact. A tracking number is one that a carrier's scan
 * names: what a seller claims could be a telephone number.
 */
export function knownNames({ order }: OfThread, { known }: SeenOrder): readonly string[] {
  const tracking = known?.lastScan?.trackingNumber;
  return [
    ...[order, ...(known?.cases.map(({ id }) => id) ?? []), ...(known?.listings ?? [])],
    ...(tracking === undefined ? [] : [tracking]),
  ];
}
