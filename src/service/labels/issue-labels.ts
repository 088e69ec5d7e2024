import type { Instant } from '../../rulebook/instant.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import type { LabelAct, LabelParts } from './parts.ts';
import { insertLabels, type LabelRow, latestLabels, type NewLabel, voidCurrent } from './store.ts';

/** Who has labels made, and at which reading of the clock. */
type Issuing = { readonly seller: string; readonly person: string; readonly at: Instant };

/**
 * The serial of the good label of each order: the one there is, or a new one. Where all have one nothing is written, so labels print again
 * while the database takes no changes. Whoever calls it has looked whether the orders may have one.
 */
export async function issueLabels(
  parts: LabelParts,
  issuing: Issuing,
  orders: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const known = goodOf(parts, issuing, await latestLabels(parts.pool, issuing.seller, orders));
  if (orders.every((order) => known.has(order))) return known;
  return inTransaction(parts.pool, (transaction) => issueMissing(parts, transaction, issuing, orders));
}

async function issueMissing(
  parts: LabelParts,
  transaction: Transaction,
  issuing: Issuing,
  orders: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  for (;;) {
    const latest = await latestLabels(transaction, issuing.seller, orders);
    const good = goodOf(parts, issuing, latest);
    const missing = orders.filter((order) => !good.has(order));
    if (missing.length === 0) return good;
    // What has been issued is seen when it is looked at again, and so is what somebody else was quicker with.
    // Not voided, and still not good: its code can be made no more.
    const dead = latest.filter((row) => row.voided_at === null && missing.includes(row.order_id));
    for (const row of dead) await voidDead(parts, transaction, issuing, row);
    await insertNext(
      parts,
      transaction,
      issuing,
      missing.map((order) => ({ order, serial: (latest.find((row) => row.order_id === order)?.serial ?? 0) + 1 })),
    );
  }
}

/** Keeps labels with these serials and tells the log of those that are new. */
export async function insertNext(
  { codes, writeLeaves }: LabelParts,
  transaction: Transaction,
  issuing: Issuing,
  wanted: readonly { readonly order: string; readonly serial: number }[],
): Promise<void> {
  const { seller, person: actor, at } = issuing;
  const labels = wanted.map(
    (each): NewLabel => ({ ...each, digest: codes.digestOf(codes.codeOf({ seller, ...each })) }),
  );
  const added = await insertLabels(transaction, issuing, labels);
  const acts = wanted
    .filter(({ order }) => added.includes(order))
    .map((each): LabelAct => ({ ...each, seller, at, actor, act: 'label.issued', reason: undefined }));
  await writeLeaves(transaction, acts);
}

async function voidDead(
  { writeLeaves }: LabelParts,
  transaction: Transaction,
  { seller, person, at }: Issuing,
  { order_id: order }: LabelRow,
): Promise<void> {
  const reason = 'key-changed';
  const serial = await voidCurrent(transaction, { seller, order }, { at, by: person, reason, reprint: undefined });
  if (serial === undefined) return;
  await writeLeaves(transaction, [{ seller, order, serial, at, actor: person, act: 'label.voided', reason }]);
}

/** Those that are not voided, and whose code can be made again. */
function goodOf({ codes }: LabelParts, { seller }: Issuing, latest: readonly LabelRow[]): ReadonlyMap<string, number> {
  return new Map(
    latest
      .filter(({ order_id: order, serial, digest, voided_at }) => {
        return voided_at === null && codes.digestOf(codes.codeOf({ seller, order, serial })).equals(digest);
      })
      .map(({ order_id: order, serial }) => [order, serial]),
  );
}
