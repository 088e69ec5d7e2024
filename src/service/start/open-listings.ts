import { randomUUID } from 'node:crypto';
import type { DisputeRoutes } from '../disputes/routes/register.ts';
import type { ListingParts } from '../listings/parts.ts';
import { deriveKey } from '../sealing.ts';
import { dsaProblem } from '../statements/dsa/problem.ts';
import { toTakedownRecord } from '../statements/dsa/takedown-record.ts';
import type { StatementTexts } from '../statements/texts.ts';

type Sources = Pick<
  DisputeRoutes,
  'pool' | 'ledger' | 'texts' | 'writeActs' | 'now' | 'policy' | 'ownOrder' | 'team' | 'named' | 'holdsOf'
> & {
  /** Of the installation. */
  readonly secret: string;
  /** What the marketplace says in statements of reasons. */
  readonly statementTexts: StatementTexts;
} & Pick<ListingParts, 'post' | 'marketplace' | 'baseUrl'>;

/** Puts together what listings are made of: much of it as disputes are. */
export function openListings(sources: Sources): ListingParts {
  const { post, marketplace, baseUrl } = sources;
  const { pool, ledger, texts, writeActs, now, policy, ownOrder, team, named, holdsOf, secret, statementTexts } =
    sources;
  return {
    ...{ pool, ledger, texts, writeActs, now, policy, ownOrder, team, named, holdsOf, newId: randomUUID },
    ...{ post, marketplace, baseUrl },
    key: deriveKey(secret, 'listings'),
    async dsaRecord(takedown) {
      const { zone } = await policy();
      const record = toTakedownRecord(takedown, { texts: statementTexts, secret, zone });
      return 'refused' in record ? dsaProblem(record.refused) : record;
    },
  };
}
