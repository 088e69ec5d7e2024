import type { Attestation } from '../../rulebook/customer-data/attestation.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** Whose attestation. */
export type Attester = { readonly seller: string; readonly person: string };

/** What each of them attested last, of this text where they have, in their order; undefined: nothing yet. */
export async function latestAttestations(
  database: Queryable,
  version: string,
  who: readonly Attester[],
): Promise<readonly (Attestation | undefined)[]> {
  const { rows } = await database.query<{ version: string | null; at: Instant }>({
    name: 'latest-attestations',
    text: `select latest.version, latest.at
      from unnest($1::text[], $2::text[]) with ordinality as asked (seller, person, place)
      left join lateral (
        select version, at from attestations where seller_id = asked.seller and person_id = asked.person
        order by version = $3 desc, at desc, day desc limit 1
      ) as latest on true
      order by place`,
    values: [who.map(({ seller }) => seller), who.map(({ person }) => person), version],
  });
  return rows.map(({ version, at }) => (version === null ? undefined : { version, at }));
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
