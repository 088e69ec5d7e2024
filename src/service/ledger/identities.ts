import { knownEvents, nameOf } from './event-store.ts';
import type { Arrived } from './read-batch.ts';
import type { Session } from './session.ts';

/** What the ledger knows of an event: nothing, the same, or another one under its name (contract §1, identity). */
export type Acquaintance = 'new' | 'duplicate' | 'conflict';

/**
 * Tells of each event whether it is new, at the moment of asking: an event that was refused leaves its name free, so it does
 * not matter how batches are cut. Whoever asks holds the rows of its sellers, or the gate alone: nobody else adds one.
 */
export async function acquaintances(
  { transaction, digests }: Session,
  arrived: readonly Arrived[],
): Promise<(arrived: Arrived) => Acquaintance> {
  const identities = arrived.map(({ fact: { seller, source, id } }) => ({ seller, source, id }));
  const stored = new Map((await knownEvents(transaction, identities)).map((each) => [nameOf(each), each.digest]));
  return ({ fact }) => {
    const name = nameOf(fact);
    const digest = digests.get(name) ?? stored.get(name);
    if (digest === undefined) return 'new';
    return digest === fact.digest ? 'duplicate' : 'conflict';
  };
}
