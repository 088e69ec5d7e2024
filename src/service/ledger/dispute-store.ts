import type { Transaction } from '../postgres/transaction.ts';
import { dataOf } from './event-data.ts';
import type { EventRow } from './event-store.ts';

type Said = {
  readonly disputeId: string;
  readonly orderId: string;
  readonly customer?: string;
  readonly reason?: string;
  readonly outcome?: string;
};

type Told = { readonly seller: string; readonly at: number; readonly said: Said };

/**
 * Writes down what events tell of disputes, in the transaction that appends them: so a dispute that is begun on our pages and one that the
 * marketplace tells are found in one place. The first word on each counts, as it does for the ledger; of reviews the last.
 */
export async function insertDisputes(transaction: Transaction, events: readonly EventRow[]): Promise<void> {
  const of = (type: string): readonly Told[] =>
    events
      .filter((event) => event.type === type)
      .map((row) => ({ seller: row.seller, at: row.at, said: dataOf<Said>(row) }));
  const opened = firstOfEach(of('dispute.opened'));
  const resolved = firstOfEach(of('dispute.resolved'));
  const reviewed = firstOfEach(of('dispute.reviewed').toReversed());
  if (opened.length > 0) await open(transaction, opened);
  if (resolved.length > 0) await end(transaction, resolved);
  if (reviewed.length > 0) await review(transaction, reviewed);
  if (resolved.length > 0 || reviewed.length > 0) await tellCustomers(transaction, [...resolved, ...reviewed]);
}

function firstOfEach(all: readonly Told[]): readonly Told[] {
  const found = new Map<string, Told>();
  for (const each of all) {
    const key = `${each.seller}\n${each.said.disputeId}`;
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

async function open(transaction: Transaction, opened: readonly Told[]): Promise<void> {
  const columns = [
    ...columnsOf(opened),
    opened.map(({ said }) => said.customer),
    opened.map(({ said }) => said.reason),
  ];
  await transaction.query({
    name: 'open-disputes',
    text: `insert into disputes (seller_id, dispute_id, order_id, opened_at, customer, reason)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::int8[], $5::text[], $6::text[])
      on conflict (seller_id, dispute_id) do update set
        opened_at = coalesce(disputes.opened_at, excluded.opened_at),
        customer = coalesce(disputes.customer, excluded.customer),
        reason = coalesce(disputes.reason, excluded.reason)`,
    values: columns,
  });
  await transaction.query({
    name: 'open-customer-disputes',
    text: `insert into customer_disputes (seller_id, dispute_id, order_id, customer, outcome, ended_at)
      select input.seller_id, input.dispute_id, input.order_id, input.customer, known.outcome, known.ended_at
      from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as input (seller_id, dispute_id, order_id, customer)
      join disputes known on known.seller_id = input.seller_id and known.dispute_id = input.dispute_id
      on conflict (customer, dispute_id) do nothing`,
    values: [columns[0], columns[1], columns[2], columns[4]],
  });
}

async function end(transaction: Transaction, resolved: readonly Told[]): Promise<void> {
  await transaction.query({
    name: 'end-disputes',
    text: `insert into disputes (seller_id, dispute_id, order_id, ended_at, outcome)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::int8[], $5::text[])
      on conflict (seller_id, dispute_id) do update set outcome = excluded.outcome, ended_at = excluded.ended_at
      where disputes.outcome is null`,
    values: [...columnsOf(resolved), resolved.map(({ said }) => said.outcome)],
  });
}

async function review(transaction: Transaction, reviewed: readonly Told[]): Promise<void> {
  await transaction.query({
    name: 'review-disputes',
    text: `update disputes set outcome = input.outcome, reviewed_at = input.at
      from unnest($1::text[], $2::text[], $3::text[], $4::int8[], $5::text[])
        as input (seller_id, dispute_id, order_id, at, outcome)
      where disputes.seller_id = input.seller_id and disputes.dispute_id = input.dispute_id
        and disputes.outcome is not null`,
    values: [...columnsOf(reviewed), reviewed.map(({ said }) => said.outcome)],
  });
}

/** The copy by customer says how each ended, too. */
async function tellCustomers(transaction: Transaction, told: readonly Told[]): Promise<void> {
  const { rows } = await transaction.query<{ customer: string; dispute: string; outcome: string; at: number }>({
    name: 'ended-disputes',
    text: `select customer, disputes.dispute_id as dispute, outcome, ended_at as at from disputes
      join unnest($1::text[], $2::text[]) as input (seller_id, dispute_id)
        on disputes.seller_id = input.seller_id and disputes.dispute_id = input.dispute_id
      where customer is not null and outcome is not null`,
    values: columnsOf(told).slice(0, 2),
  });
  if (rows.length === 0) return;
  await transaction.query({
    name: 'end-customer-disputes',
    text: `update customer_disputes set outcome = input.outcome, ended_at = input.at
      from unnest($1::text[], $2::text[], $3::text[], $4::int8[]) as input (customer, dispute_id, outcome, at)
      where customer_disputes.customer = input.customer and customer_disputes.dispute_id = input.dispute_id`,
    values: [
      ...[rows.map(({ customer }) => customer), rows.map(({ dispute }) => dispute)],
      ...[rows.map(({ outcome }) => outcome), rows.map(({ at }) => at)],
    ],
  });
}

function columnsOf(told: readonly Told[]): unknown[][] {
  return [
    told.map(({ seller }) => seller),
    told.map(({ said }) => said.disputeId),
    told.map(({ said }) => said.orderId),
    told.map(({ at }) => at),
  ];
}
