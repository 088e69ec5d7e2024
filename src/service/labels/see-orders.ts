import type { Fulfilment } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { decideLabel, type LabelRefusal } from '../../rulebook/labels/issue.ts';
import { type OrderFacts, orderFactsOf } from '../../rulebook/order-facts.ts';
import type { LabelParts } from './parts.ts';

/** Why there is no label for an order that somebody asked for one of. */
export type NoLabel = LabelRefusal | { readonly code: 'unknown-order' };

/** Orders at one reading of the clock. */
export type SeenOrders = {
  readonly at: Instant;
  /** Those that a label can be printed for. */
  readonly printable: readonly OrderFacts[];
  readonly without: readonly { readonly order: string; readonly why: NoLabel }[];
};

/** Looks at some orders of a seller: a foreign one is like one that does not exist. Undefined: the seller has never been heard of. */
export async function seeOrders(
  { ledger }: Pick<LabelParts, 'ledger'>,
  seller: string,
  orders: readonly string[],
  by: Fulfilment = 'seller',
): Promise<SeenOrders | undefined> {
  return ledger.look(seller, (docket) => {
    const seen = orders.map((order) => {
      const facts = orderFactsOf(docket, order);
      return { order, facts, decided: facts === undefined ? UNKNOWN : decideLabel(facts, by) };
    });
    return {
      at: docket.clock,
      printable: seen.flatMap(({ facts, decided }) => (facts !== undefined && decided === true ? [facts] : [])),
      without: seen.flatMap(({ order, decided }) => (decided === true ? [] : [{ order, why: decided }])),
    };
  });
}

const UNKNOWN = { code: 'unknown-order' } as const;
