import type { RecoveryAct } from '../../../rulebook/accounts/recovery.ts';
import type { Instant } from '../../../rulebook/instant.ts';
import type { Queryable } from '../../postgres/database.ts';
import type { Transaction } from '../../postgres/transaction.ts';

/** What people are written to about: every act but an approval. */
export type RecoveryMailKind = Exclude<RecoveryAct['type'], 'approved'>;

/** A mail that one server holds, with whom it is for. */
export type LeasedRecoveryMail = {
  readonly recoveryId: string;
  readonly kind: RecoveryMailKind;
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly name: string;
  readonly email: string;
};

/** Queues the mail about an act. */
export async function queueRecoveryMail(
  transaction: Transaction,
  recovery: string,
  kind: RecoveryMailKind,
  now: Instant,
): Promise<void> {
  await transaction.query(
    'insert into auth.recovery_mails (recovery_id, kind, created_at, due_at) values ($1, $2, $3, $3)',
    [recovery, kind, now],
  );
}

/** Leases mails that are due to one server; those whose lease ran out are leased again. */
export async function leaseRecoveryMails(
  database: Queryable,
  now: Instant,
  lease: number,
  most: number,
): Promise<readonly LeasedRecoveryMail[]> {
  const { rows } = await database.query<LeasedRecoveryMail>(
    `with chosen as (
       select recovery_id, kind from auth.recovery_mails
       where status = 'queued' and due_at <= $1 and (leased_until is null or leased_until <= $1)
       order by due_at, recovery_id, kind limit $3
     ), leased as (
       update auth.recovery_mails as mails set leased_until = $1 + $2::int8, attempts = attempts + 1 from chosen
       where mails.recovery_id = chosen.recovery_id and mails.kind = chosen.kind
         -- Said again for whoever had to wait here: then another server has it.
         and status = 'queued' and (leased_until is null or leased_until <= $1)
       returning mails.recovery_id, mails.kind, attempts, created_at
     )
     select leased.recovery_id as "recoveryId", kind, attempts, created_at as "createdAt", name, email
     from leased join auth.recoveries on recoveries.id = leased.recovery_id
     join auth."user" as people on people.id = person_id`,
    [now, lease, most],
  );
  return rows;
}

/** Settles a mail, as long as it is still this attempt's; with a time it is tried again then. */
export async function settleRecoveryMail(
  database: Queryable,
  { recoveryId, kind, attempts }: Pick<LeasedRecoveryMail, 'recoveryId' | 'kind' | 'attempts'>,
  outcome: { readonly status: 'sent' | 'failed' } | { readonly dueAt: Instant },
  code: string | null,
): Promise<void> {
  const [status, dueAt] = 'status' in outcome ? [outcome.status, null] : ['queued', outcome.dueAt];
  await database.query(
    `update auth.recovery_mails set status = $4, code = $5, due_at = coalesce($6, due_at), leased_until = null
     where recovery_id = $1 and kind = $2 and attempts = $3 and status = 'queued'`,
    [recoveryId, kind, attempts, status, code, dueAt],
  );
}
