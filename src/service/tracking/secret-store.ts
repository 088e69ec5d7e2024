import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** What its messages are signed with, or what we ask it with. */
export type SecretPurpose = 'signing' | 'asking';

type SealedSecret = { readonly id: string; readonly purpose: SecretPurpose; readonly sealed: Buffer };

/** Keeps a new secret. Those of the same purpose before it are good until `oldUntil`. */
export async function insertSecret(
  transaction: Transaction,
  carrier: string,
  { id, purpose, sealed, at, oldUntil }: SealedSecret & { readonly at: Instant; readonly oldUntil: Instant },
): Promise<void> {
  await transaction.query(
    `update tracking_secrets set ends_at = least(coalesce(ends_at, $3), $3) where carrier = $1 and purpose = $2`,
    [carrier, purpose, oldUntil],
  );
  await transaction.query(
    'insert into tracking_secrets (carrier, id, purpose, sealed, created_at) values ($1, $2, $3, $4, $5)',
    [carrier, id, purpose, sealed, at],
  );
}

/** The secrets of a carrier that are good at an instant, the newest first. */
export async function secretsOf(
  database: Queryable,
  carrier: string,
  purpose: SecretPurpose,
  now: Instant,
): Promise<readonly SealedSecret[]> {
  const { rows } = await database.query<SealedSecret>({
    name: 'tracking-secrets',
    text: `select id, purpose, sealed from tracking_secrets
      where carrier = $1 and purpose = $2 and (ends_at is null or ends_at > $3)
      order by created_at desc, id limit 5`,
    values: [carrier, purpose, now],
  });
  return rows;
}
