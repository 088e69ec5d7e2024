import type { Transaction } from '../postgres/transaction.ts';
import { knownEvents } from './event-store.ts';
import type { Arrived } from './read-batch.ts';

/** What the ledger knows of an event: nothing, the same, or another one under its name (contract §1, identity). */
export type Acquaintance = 'new' | 'duplicate' | 'conflict';

/**
 * Tells for each event of a stretch, in order, whether it is new. Whoever asks holds the rows of its sellers, or the gate
 * alone: so nobody adds one in between.
 */
export async function acquaintances(
  transaction: Transaction,
  arrived: readonly Arrived[],
): Promise<(arrived: Arrived) => Acquaintance> {
  const identities = arrived.map(({ fact }) => ({ seller: fact.seller, source: fact.source, id: fact.id }));
  const known = await knownEvents(transaction, identities);
  const digests = new Map(known.map((each) => [nameOf(each), each.digest]));
  return ({ fact }) => {
    const name = nameOf(fact);
    if (!digests.has(name)) {
      digests.set(name, fact.digest);
      return 'new';
    }
    return digests.get(name) === fact.digest ? 'duplicate' : 'conflict';
  };
}

/** No part of an identity holds a line end: seller ids and names are checked when an event is read. */
function nameOf({
  seller,
  source,
  id,
}: {
  readonly seller: string;
  readonly source: string;
  readonly id: string;
}): string {
  return `${seller}\n${source}\n${id}`;
}
