import type { Attestation } from '../../rulebook/customer-data/attestation.ts';
import type { Queryable } from '../postgres/database.ts';

/** Whose attestation. */
export type Attester = { readonly seller: string; readonly person: string };

/** What somebody attested last. */
export async function latestAttestation(
  database: Queryable,
  { seller, person }: Attester,
): Promise<Attestation | undefined> {
  const { rows } = await database.query<Attestation>({
    name: 'latest-attestation',
    text: `select version, at from attestations where seller_id = $1 and person_id = $2
      order by at desc, day desc limit 1`,
    values: [seller, person],
  });
  return rows[0];
}

/** Keeps an attestation. False: the same was attested on that day already. */
export async function insertAttestation(
  database: Queryable,
  { seller, person }: Attester,
  { version, at, day, leaf }: Attestation & { readonly day: number; readonly leaf: string },
): Promise<boolean> {
  const { rowCount } = await database.query({
    name: 'insert-attestation',
    text: `insert into attestations (seller_id, person_id, version, day, at, leaf_id) values ($1, $2, $3, $4, $5, $6)
      on conflict do nothing`,
    values: [seller, person, version, day, at, leaf],
  });
  return rowCount === 1;
}
