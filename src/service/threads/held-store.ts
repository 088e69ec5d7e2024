import type { Instant } from '../../rulebook/instant.ts';
import { OUTSIDE_RULE } from '../../rulebook/messages/outside.ts';
import type { Finding } from '../../rulebook/messages/screening.ts';
import type { FindingKind } from '../../rulebook/policy/screening.ts';
import type { MessageState } from '../../rulebook/threads/message-state.ts';
import type { ReportReason } from '../../rulebook/threads/report.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A message that staff are to look at: it is held, or somebody has reported it. Nothing of its text. */
export type WaitingRow = {
  readonly seller: string;
  readonly message: string;
  readonly order: string;
  readonly about: string;
  readonly sender: Side;
  readonly state: MessageState;
  readonly findings: readonly Finding[];
  readonly retried: boolean;
  readonly pictures: number;
  readonly sent_at: Instant;
  readonly reason: ReportReason | null;
  /** Since when it waits. */
  readonly waits_since: Instant;
};

/** Where a list goes on. */
export type WaitingPlace = readonly [since: Instant, message: string];

/** What waits for staff, the one that waits longest first. By messages_held and message_reports_open. */
export async function listWaiting(
  database: Queryable,
  after: WaitingPlace | undefined,
  limit: number,
): Promise<readonly WaitingRow[]> {
  const { rows } = await database.query<WaitingRow>({
    name: 'messages-waiting',
    text: `select seller_id as seller, message_id as message, order_id as "order", about, sender, state, findings, retried, pictures, sent_at,
        reason, waits_since
      from (
        (select messages.*, null as reason, sent_at as waits_since from messages
          where state = 'held' and ($1::int8 is null or (sent_at, message_id) > ($1, $2::uuid))
          order by sent_at, message_id limit $3)
        union all
        (select messages.*, message_reports.reason, message_reports.reported_at as waits_since
          from message_reports join messages
            on messages.seller_id = message_reports.seller_id and messages.message_id = message_reports.message_id
          where message_reports.settled_at is null and messages.state <> 'held'
            and ($1::int8 is null or (message_reports.reported_at, message_reports.message_id) > ($1, $2::uuid))
          order by message_reports.reported_at, message_reports.message_id limit $3)) as each
      order by waits_since, message_id limit $3`,
    values: [after?.[0] ?? null, after?.[1] ?? null, limit],
  });
  return rows;
}

/** How often something was found in messages that staff decided, and how often that was right. */
export type MeasuredRow = { readonly kind: FindingKind; readonly decided: number; readonly right: number };

/** Of what our own screen found and was decided since an instant: by kind, how many, and how many of them were masked or confirmed. */
export async function measureScreen(database: Queryable, since: Instant): Promise<readonly MeasuredRow[]> {
  const { rows } = await database.query<MeasuredRow>({
    name: 'measure-screen',
    text: `select kind, count(*)::int4 as decided, (count(*) filter (where decision in ('mask', 'confirm')))::int4 as "right"
      from (select distinct seller_id, message_id, decision, finding ->> 'kind' as kind
        from messages cross join lateral jsonb_array_elements(findings) as finding
        where decision is not null and decided_at > $1 and finding ->> 'rule' <> $2) as each
      group by kind order by kind`,
    values: [since, OUTSIDE_RULE],
  });
  return rows;
}

/** Why somebody of the staff read a message, or decided it. `ref`: where their words lie. */
export type MessageReason = {
  readonly act: 'look' | 'decision';
  readonly ref: string;
  readonly by: string;
  readonly at: Instant;
};

/** Whether somebody of the staff has read a message, and said why. */
export async function hasLooked(
  database: Queryable,
  { seller, message }: { readonly seller: string; readonly message: string },
  by: string,
): Promise<boolean> {
  const { rows } = await database.query(
    `select from message_reasons where seller_id = $1 and message_id = $2 and act = 'look' and person_id = $3 limit 1`,
    [seller, message, by],
  );
  return rows.length > 0;
}

/** Keeps why. */
export async function keepReason(
  transaction: Transaction,
  { seller, message }: { readonly seller: string; readonly message: string },
  { act, ref, by, at }: MessageReason,
): Promise<void> {
  await transaction.query(
    `insert into message_reasons (seller_id, message_id, text_ref, act, person_id, at) values ($1, $2, $3, $4, $5, $6)`,
    [seller, message, ref, act, by, at],
  );
}
