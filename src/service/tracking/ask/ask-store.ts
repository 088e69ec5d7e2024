import type { Instant } from '../../../rulebook/instant.ts';
import type { Queryable } from '../../postgres/database.ts';
import type { Transaction } from '../../postgres/transaction.ts';

/** How asking a carrier went. */
export const ASK_OUTCOMES = [
  'new_scans',
  'nothing_new',
  'unknown-host',
  'forbidden-address',
  'too-slow',
  'unreachable',
  'refused',
  'unreadable',
  'too-large',
] as const;
export type AskOutcome = (typeof ASK_OUTCOMES)[number];

/** A carrier to be asked, as this server alone may now. */
export type DueCarrier = {
  readonly carrier: string;
  readonly etag: string | null;
  readonly cursor: string | null;
  readonly failures: number;
};

/** Says when a carrier is asked next; undefined: never. What was known of its pages is forgotten: it may be asked elsewhere now. */
export async function schedule(transaction: Transaction, carrier: string, at: Instant | undefined): Promise<void> {
  await transaction.query(
    `insert into tracking_state (carrier, ask_at) values ($1, $2)
     on conflict (carrier) do update set ask_at = excluded.ask_at, etag = null, cursor = null, failures = 0`,
    [carrier, at ?? null],
  );
}

/** Leases a carrier that is due to one server; undefined: none is. */
export async function leaseDue(database: Queryable, now: Instant, until: Instant): Promise<DueCarrier | undefined> {
  const { rows } = await database.query<DueCarrier>({
    name: 'lease-due-carrier',
    // Whoever comes second waits for the row and then finds it leased.
    text: `update tracking_state set leased_until = $2
      where carrier = (select carrier from tracking_state
          where ask_at <= $1 and (leased_until is null or leased_until <= $1) order by ask_at, carrier limit 1)
        and ask_at <= $1 and (leased_until is null or leased_until <= $1)
      returning carrier, etag, cursor, failures`,
    values: [now, until],
  });
  return rows[0];
}

/** Notes how asking went, and gives the lease back. */
export async function noteAsked(
  database: Queryable,
  carrier: string,
  asked: Pick<DueCarrier, 'etag' | 'cursor' | 'failures'> & {
    readonly outcome: AskOutcome;
    readonly at: Instant;
    readonly next: Instant;
  },
): Promise<void> {
  await database.query(
    `update tracking_state set etag = $2, cursor = $3, failures = $4, outcome = $5, asked_at = $6,
       ask_at = case when ask_at is null then null else $7::int8 end, leased_until = null
     where carrier = $1`,
    [carrier, asked.etag, asked.cursor, asked.failures, asked.outcome, asked.at, asked.next],
  );
}
