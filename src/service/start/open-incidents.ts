import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { sellerOfOrder } from '../emergency/store.ts';
import type { IncidentParts } from '../incidents/parts.ts';
import { deriveKey } from '../sealing.ts';
import { createTexts } from '../texts/texts.ts';

type Sources = {
  readonly pool: Pool;
  readonly accounts: { namesOf: IncidentParts['named'] };
  readonly writeActs: IncidentParts['writeActs'];
  /** Of the installation. */
  readonly secret: string;
  /** Wall time. */
  readonly now: () => number;
};

/** Puts together what reports of data problems are made of. */
export function openIncidents({ pool, accounts, writeActs, secret, now }: Sources): IncidentParts {
  return {
    ...{ pool, now, writeActs, named: accounts.namesOf, key: deriveKey(secret, 'incidents'), sellerOf: sellerOfOrder },
    texts: createTexts({ key: deriveKey(secret, 'texts'), newId: randomUUID }),
  };
}
