import type { Pool } from 'pg';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { openPeers } from '../access-watch/peers.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import { isStopped } from '../data-breaches/freeze-store.ts';
import { createGatherer } from '../postgres/gatherer.ts';
import type { RevealParts } from '../reveals/reveal.ts';
import type { RevealRoutes } from '../reveals/routes/register.ts';
import { threadFactsOf } from '../threads/facts-of.ts';
import type { OfOrder } from '../threads/parts.ts';

type Sources = Pick<RevealParts, 'ledger' | 'recorded' | 'open' | 'attestation'> &
  Pick<RevealRoutes, 'askAgain'> & {
    readonly pool: Pool;
    readonly policies: { inForce(): Promise<Policy> };
    readonly accounts: { namesOf: RevealRoutes['named'] };
    /** Wall time. */
    readonly now: () => number;
  };

/** Puts together what reveals values to sellers: the decision, the record of it, and the vault, in that order. */
export function openReveals({ policies, accounts, now, ...parts }: Sources): RevealRoutes {
  return {
    ...parts,
    threadOf: createGatherer((asked: readonly OfOrder[]) => threadFactsOf(parts.pool, asked)),
    ...{ policy: policies.inForce, named: accounts.namesOf },
    frozen: (seeing) => isStopped(parts.pool, seeing),
    newId: () => newLeafId(now()),
    peers: openPeers(parts.pool, now),
  };
}
