import type { Duration, Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** A secret of an endpoint, sealed. */
export type SealedSecret = {
  readonly id: string;
  readonly sealed: Buffer;
  readonly created_at: Instant;
  /** When it signs no more; the newest has no end. */
  readonly ends_at: Instant | null;
};

/** So many secrets sign at most, the newest: a header has its limits. */
const MOST = 10;

/** Keeps a new secret. Those before it end after the overlap, if they do not end earlier. */
export async function insertSecret(
  database: Queryable,
  endpoint: string,
  { id, sealed, created_at: at }: Pick<SealedSecret, 'id' | 'sealed' | 'created_at'>,
  overlap: Duration,
): Promise<void> {
  await database.query('update webhook_secrets set ends_at = least(coalesce(ends_at, $2), $2) where endpoint_id = $1', [
    endpoint,
    at + overlap,
  ]);
  await database.query('insert into webhook_secrets (endpoint_id, id, sealed, created_at) values ($1, $2, $3, $4)', [
    endpoint,
    id,
    sealed,
    at,
  ]);
}

/** The secrets that sign at an instant, the newest first. */
export async function secretsOf(database: Queryable, endpoint: string, now: Instant): Promise<readonly SealedSecret[]> {
  const { rows } = await database.query<SealedSecret>({
    name: 'webhook-secrets',
    text: `select id, sealed, created_at, ends_at from webhook_secrets
      where endpoint_id = $1 and (ends_at is null or ends_at > $2)
      order by ends_at desc nulls first, created_at desc, id limit ${MOST}`,
    values: [endpoint, now],
  });
  return rows;
}

/** Takes secrets away that sign no more. */
export async function deleteEndedSecrets(database: Queryable, now: Instant): Promise<void> {
  await database.query('delete from webhook_secrets where ends_at <= $1', [now]);
}
