import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { OWN_ACCESS_REASONS } from '../../words/own-accesses-en.ts';
import type { AccessRule } from '../accesses/access.ts';
import type { OwnAccessRow } from './access-store.ts';
import type { ownOrder, ownOrderSummary, ownValues, receiptsPage } from './contract.ts';
import type { KnownOwnOrder } from './own-orders.ts';
import type { SeenOwn } from './own-values.ts';

type Summary = z.input<typeof ownOrderSummary>;
type Whole = z.input<typeof ownOrder>;
type Item = z.input<typeof receiptsPage>['items'][number];

/** The receipt of an entry of the tamper-evident log, as it is kept. */
export type ReceiptDocument = Item['receipt'];

/** An order in the list of its customer. */
export function toOwnSummary({ own, facts }: KnownOwnOrder): Summary {
  const { order, seller, fulfilment, placedAt } = own;
  const known = { order, seller, fulfilment, placedAt: formatTimestamp(placedAt) };
  if (facts === undefined) return { ...known, openCases: [] };
  const { state, shipBy, deliverBy, acceptedAt, deliveredAt, cancelledAt, cancelledBy, openCases } = facts;
  return {
    ...{ ...known, state },
    ...told({ shipBy, deliverBy, acceptedAt, deliveredAt, cancelledAt }),
    ...(cancelledBy === undefined ? {} : { cancelledBy }),
    openCases: openCases.map(({ kind, openedAt }) => ({ kind, openedAt: formatTimestamp(openedAt) })),
  };
}

/** An order on its own page. */
export function toOwnOrder(known: KnownOwnOrder): Whole {
  const cases = known.facts?.cases ?? [];
  return {
    ...toOwnSummary(known),
    cases: cases.map(({ id, kind, reason, openedAt, endedAt }) => ({
      ...{ id, kind, openedAt: formatTimestamp(openedAt) },
      ...(reason === undefined ? {} : { reason }),
      ...told({ endedAt }),
    })),
  };
}

/** What is known of a customer, with the values in it. */
export function toOwnValues(order: string, { seconds, shown, absent }: SeenOwn): z.input<typeof ownValues> {
  return {
    ...{ order, seconds },
    shown: shown.map(({ field, value }) => ({ field, value: toJson(value.reveal()) })),
    absent: [...absent],
  };
}

type Value = z.input<typeof ownValues>['shown'][number]['value'];

function toJson(value: ReturnType<SeenOwn['shown'][number]['value']['reveal']>): Value {
  return (typeof value === 'string' ? value : { ...value, lines: [...value.lines] }) as Value;
}

/** Every rule has its words: a new one does not compile without. */
const REASONS: Readonly<Record<AccessRule, string>> = OWN_ACCESS_REASONS;

/** Somebody's asking as the customer is told it: what they are, never who. */
export function toAccessReceipt(row: OwnAccessRow, receipt: ReceiptDocument): Item {
  const { access_id: id, at, order_id: order, seller_id: seller, role, purpose, verdicts } = row;
  return {
    ...{ id, at: formatTimestamp(at), order, seller, role, purpose, receipt },
    fields: verdicts.map(({ field, verdict, rule }) => ({ field, verdict, rule, reason: REASONS[rule] })),
  };
}

/** The instants that are known, as the API tells them. */
function told<Name extends string>(instants: Readonly<Record<Name, Instant | undefined>>): { [Key in Name]?: string } {
  const known = (Object.entries(instants) as [Name, Instant | undefined][]).flatMap(([name, at]) =>
    at === undefined ? [] : [[name, formatTimestamp(at)] as const],
  );
  return Object.fromEntries(known) as { [Key in Name]?: string };
}
