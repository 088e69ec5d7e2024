import { decimalsOf, minorUnits } from '../../rulebook/facts/amount.ts';
import type { Fulfilment } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { dataOf } from './event-data.ts';
import type { EventRow } from './event-store.ts';

/** Who ships an order; undefined: it has not been heard of. */
export type FulfilmentOf = (seller: string, order: string) => Fulfilment | undefined;

type Data = Readonly<Record<string, unknown>>;
type Told = { readonly row: EventRow; readonly data: Data };

/**
 * Writes down what events tell of returns and refunds, in the transaction that appends them, whoever told them: so lists of returns and the
 * sum of refunds are always what the ledger says.
 */
export async function insertAfterSale(
  transaction: Transaction,
  events: readonly EventRow[],
  fulfilmentOf: FulfilmentOf,
): Promise<void> {
  const told = events.filter(({ type }) => isAfterSale(type)).map((row) => ({ row, data: dataOf<Data>(row) }));
  if (told.length === 0) return;
  await insertTotals(transaction, told);
  const returns = told.filter(({ row }) => row.type.startsWith('return.'));
  const refunds = told.filter(({ row }) => row.type === 'refund.issued');
  if (returns.length > 0) await upsertReturns(transaction, foldReturns(returns, fulfilmentOf));
  if (refunds.length > 0) await insertRefunds(transaction, refunds);
  await noteRefunds(transaction, [...returns, ...refunds]);
}

function isAfterSale(type: string): boolean {
  return type === 'order.placed' || type === 'refund.issued' || type.startsWith('return.');
}

/** Events are checked before they are kept. */
function textOf(data: Data, name: string): string | null {
  const value = data[name];
  return typeof value === 'string' ? value : null;
}

type Amount = { readonly minor: number; readonly currency: string };

function amountOf(value: unknown): Amount | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { amount, currency } = value as { readonly amount: string; readonly currency: string };
  return { minor: minorUnits(amount, decimalsOf(currency)), currency };
}

async function insertTotals(transaction: Transaction, told: readonly Told[]): Promise<void> {
  const rows = told.flatMap(({ row, data }) => {
    const total = row.type === 'order.placed' ? amountOf(data['total']) : undefined;
    return total === undefined ? [] : [{ seller: row.seller, order: textOf(data, 'orderId'), ...total }];
  });
  if (rows.length === 0) return;
  await transaction.query({
    name: 'insert-order-totals',
    text: `insert into order_totals (seller_id, order_id, amount, currency)
      select seller_id, order_id, amount, currency
      from unnest($1::text[], $2::text[], $3::int8[], $4::text[]) as input (seller_id, order_id, amount, currency)
      on conflict (seller_id, order_id) do nothing`,
    values: [
      ...[rows.map((each) => each.seller), rows.map((each) => each.order)],
      ...[rows.map((each) => each.minor), rows.map((each) => each.currency)],
    ],
  });
}

async function insertRefunds(transaction: Transaction, told: readonly Told[]): Promise<void> {
  await transaction.query({
    name: 'insert-refunds',
    text: `insert into refunds (seller_id, order_id, source, event_id, at, given_by, amount, currency, reviewed)
      select seller_id, order_id, source, event_id, at, given_by, amount, currency, reviewed
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int8[], $6::text[], $7::int8[], $8::text[], $9::bool[])
        as input (seller_id, order_id, source, event_id, at, given_by, amount, currency, reviewed)
      on conflict (seller_id, order_id, source, event_id) do nothing`,
    values: [
      ...[told.map(({ row }) => row.seller), told.map(({ data }) => textOf(data, 'orderId'))],
      ...[told.map(({ row }) => row.source), told.map(({ row }) => row.id), told.map(({ row }) => row.at)],
      told.map(({ data }) => textOf(data, 'by')),
      told.map(({ data }) => amountOf(data['amount'])?.minor ?? 0),
      told.map(({ data }) => amountOf(data['amount'])?.currency ?? ''),
      told.map(({ data }) => data['reviewed'] === true),
    ],
  });
}

/** What some events tell of one return. */
type ReturnRow = {
  readonly seller: string;
  readonly id: string;
  readonly order: string;
  readonly fulfilment: Fulfilment | null;
  requested: Instant;
  reason: string | null;
  sent: Instant | null;
  received: Instant | null;
  inspected: Instant | null;
  inspectedBy: string | null;
  outcome: string | null;
  closed: Instant | null;
  closedWhy: string | null;
};

/** One row for each return: a statement touches none twice. */
function foldReturns(told: readonly Told[], fulfilmentOf: FulfilmentOf): readonly ReturnRow[] {
  const rows = new Map<string, ReturnRow>();
  for (const { row, data } of told) {
    const id = textOf(data, 'returnId') ?? '';
    const order = textOf(data, 'orderId') ?? '';
    const key = `${row.seller}\n${id}`;
    const known = rows.get(key) ?? emptyReturn(row, id, order, fulfilmentOf(row.seller, order));
    rows.set(key, known);
    foldReturn(known, row, data);
  }
  return [...rows.values()];
}

function emptyReturn(
  { seller, at }: EventRow,
  id: string,
  order: string,
  fulfilment: Fulfilment | undefined,
): ReturnRow {
  return {
    ...{ seller, id, order, fulfilment: fulfilment ?? null, requested: at, reason: null, sent: null, received: null },
    ...{ inspected: null, inspectedBy: null, outcome: null, closed: null, closedWhy: null },
  };
}

function foldReturn(row: ReturnRow, { type, at }: EventRow, data: Data): void {
  row.requested = Math.min(row.requested, at);
  switch (type) {
    case 'return.requested':
      row.reason ??= textOf(data, 'reason');
      return;
    case 'return.sent':
      row.sent = Math.min(row.sent ?? at, at);
      return;
    case 'return.received':
      row.received = Math.min(row.received ?? at, at);
      return;
    case 'return.inspected':
      if (row.inspected !== null) return;
      row.inspected = at;
      row.inspectedBy = textOf(data, 'by');
      row.outcome = textOf(data, 'outcome');
      return;
    case 'return.closed':
      if (row.closed !== null) return;
      row.closed = at;
      row.closedWhy = textOf(data, 'why');
  }
}

async function upsertReturns(transaction: Transaction, rows: readonly ReturnRow[]): Promise<void> {
  await transaction.query({
    name: 'upsert-returns',
    text: `insert into returns (seller_id, return_id, order_id, fulfilment, requested_at, reason, sent_at, received_at, inspected_at,
        inspected_by, outcome, closed_at, closed_why)
      select seller_id, return_id, order_id, fulfilment, requested_at, reason, sent_at, received_at, inspected_at, inspected_by, outcome,
        closed_at, closed_why
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int8[], $6::text[], $7::int8[], $8::int8[], $9::int8[],
          $10::text[], $11::text[], $12::int8[], $13::text[])
        as input (seller_id, return_id, order_id, fulfilment, requested_at, reason, sent_at, received_at, inspected_at, inspected_by,
          outcome, closed_at, closed_why)
      on conflict (seller_id, return_id) do update set
        fulfilment = coalesce(returns.fulfilment, excluded.fulfilment),
        requested_at = least(returns.requested_at, excluded.requested_at),
        reason = coalesce(returns.reason, excluded.reason),
        sent_at = least(returns.sent_at, excluded.sent_at),
        received_at = least(returns.received_at, excluded.received_at),
        inspected_at = coalesce(returns.inspected_at, excluded.inspected_at),
        inspected_by = coalesce(returns.inspected_by, excluded.inspected_by),
        outcome = coalesce(returns.outcome, excluded.outcome),
        closed_at = coalesce(returns.closed_at, excluded.closed_at),
        closed_why = coalesce(returns.closed_why, excluded.closed_why),
        version = returns.version + 1`,
    values: [
      ...[rows.map((each) => each.seller), rows.map((each) => each.id), rows.map((each) => each.order)],
      ...[rows.map((each) => each.fulfilment), rows.map((each) => each.requested), rows.map((each) => each.reason)],
      ...[rows.map((each) => each.sent), rows.map((each) => each.received), rows.map((each) => each.inspected)],
      ...[rows.map((each) => each.inspectedBy), rows.map((each) => each.outcome)],
      ...[rows.map((each) => each.closed), rows.map((each) => each.closedWhy)],
    ],
  });
}

/** Says of the returns of some orders when their money went back: a refund is of the latest return requested before it. */
async function noteRefunds(transaction: Transaction, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  await transaction.query({
    name: 'note-refunds-of-returns',
    text: `update returns set refunded_at = latest.at, version = returns.version + 1
      from (
        select mine.seller_id, mine.return_id, max(refunds.at) as at
        from (select distinct seller_id, order_id from unnest($1::text[], $2::text[]) as input (seller_id, order_id)) as touched
        join returns as mine on mine.seller_id = touched.seller_id and mine.order_id = touched.order_id
        join refunds on refunds.seller_id = mine.seller_id and refunds.order_id = mine.order_id and refunds.at >= mine.requested_at
        where not exists (
          select 1 from returns as later
          where later.seller_id = mine.seller_id and later.order_id = mine.order_id
            and later.requested_at > mine.requested_at and later.requested_at <= refunds.at)
        group by mine.seller_id, mine.return_id) as latest
      where returns.seller_id = latest.seller_id and returns.return_id = latest.return_id
        and returns.refunded_at is distinct from latest.at`,
    values: [told.map(({ row }) => row.seller), told.map(({ data }) => textOf(data, 'orderId'))],
  });
}
