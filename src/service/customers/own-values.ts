import { decideReveal } from '../../rulebook/customer-data/decide.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import { SECOND } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { REVEAL_RULES } from '../../words/customer-data-en.ts';
import { NOTHING_DEPOSITED } from '../../words/reveals-en.ts';
import type { OpenedAddress, OpenValues } from '../accesses/opened-values.ts';
import type { CustomerValue } from '../customer-value.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OwnOrder } from './order-store.ts';

/** What the marketplace deposits of a customer. */
export const OWN_FIELDS = ['name', 'phone', 'email', 'address'] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** What it takes to show customers their own. */
export type OwnValuesParts = {
  readonly ledger: Pick<Ledger, 'look'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  readonly open: OpenValues;
};

/** What is known of a customer for one order, and why the rest is not there. */
export type SeenOwn = {
  readonly seconds: number;
  readonly shown: readonly { readonly field: OwnField; readonly value: CustomerValue<string | OpenedAddress> }[];
  readonly absent: readonly { readonly field: OwnField; readonly reason: string }[];
};

/**
 * Opens what is known of a customer for one of their own orders (rule `customer.own`). It is no access: whoever sees what is theirs
 * is not written down beside those who saw it.
 */
export async function seeOwnValues(
  { ledger, policy, open }: OwnValuesParts,
  { seller, order }: OwnOrder,
): Promise<SeenOwn | { readonly keys: string }> {
  const { customerData: rules } = await policy();
  const seconds = rules.shownFor / SECOND;
  const seen = await ledger.look(seller, (docket) => ({ at: docket.clock, facts: orderFactsOf(docket, order) }));
  if (seen?.facts === undefined) return { seconds, shown: [], absent: OWN_FIELDS.map(settledLongAgo) };
  const { at, facts } = seen;
  const viewer = { kind: 'customer', own: true } as const;
  const decided = OWN_FIELDS.map((field) => ({
    field,
    decision: decideReveal(rules, decidedBy(facts), { viewer, field, purpose: undefined, at }),
  }));
  const wanted = decided.filter(({ decision }) => decision.answer === 'show').map(({ field }) => field);
  const opened = wanted.length === 0 ? { values: new Map() } : await open({ seller, order }, wanted);
  if ('keys' in opened) return opened;
  return {
    seconds,
    shown: wanted.flatMap((field) => {
      const value = opened.values.get(field);
      return value === undefined ? [] : [{ field, value }];
    }),
    absent: decided.flatMap(({ field, decision }) => {
      if (decision.answer !== 'show') return [{ field, reason: REVEAL_RULES[decision.rule] }];
      return opened.values.has(field) ? [] : [{ field, reason: NOTHING_DEPOSITED }];
    }),
  };
}

function settledLongAgo(field: OwnField): SeenOwn['absent'][number] {
  return { field, reason: REVEAL_RULES['retention.over'] };
}
