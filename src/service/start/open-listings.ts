import { randomUUID } from 'node:crypto';
import type { DisputeRoutes } from '../disputes/routes/register.ts';
import type { ListingParts } from '../listings/parts.ts';
import { deriveKey } from '../sealing.ts';

type Sources = Pick<
  DisputeRoutes,
  'pool' | 'ledger' | 'texts' | 'writeActs' | 'now' | 'policy' | 'ownOrder' | 'team' | 'named' | 'holdsOf'
> & {
  /** Of the installation. */
  readonly secret: string;
};

/** Puts together what listings are made of: much of it as disputes are. */
export function openListings(sources: Sources): ListingParts {
  const { pool, ledger, texts, writeActs, now, policy, ownOrder, team, named, holdsOf, secret } = sources;
  return {
    ...{ pool, ledger, texts, writeActs, now, policy, ownOrder, team, named, holdsOf, newId: randomUUID },
    key: deriveKey(secret, 'listings'),
  };
}
