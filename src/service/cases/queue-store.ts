import type { CaseKind } from '../../rulebook/cases/case.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import { CASE_COLUMNS, type CaseRow } from './case-row.ts';

/** Which cases a list is about. `person` is who asks: appeals against own decisions are never among them. */
export type QueueFilter = {
  readonly person: string;
  readonly kind: CaseKind | null;
  /** Null: whatever is not closed. */
  readonly status: 'open' | 'claimed' | null;
  readonly mine: boolean;
  readonly seller: string | null;
};

/** Where a page goes on: behind the case that is so sorted and has this key. */
export type QueueKey = readonly [sortedBy: number, seller: string, action: number, kind: string, origin: string];

const FILTER = `not ($1::text = any (not_for)) and ($2::text is null or kind = $2) and ($3::text is null or seller_id = $3)`;

/** A page of what is to be done, the most urgent first. By cases_queue. */
export async function queuePage(
  database: Queryable,
  filter: QueueFilter,
  after: QueueKey | undefined,
  limit: number,
): Promise<readonly CaseRow[]> {
  const behind = after === undefined ? '' : `and ${keyBy('urgent_at')} > ${AFTER}`;
  const { rows } = await database.query<CaseRow>(
    `select ${CASE_COLUMNS} from cases where status <> 'closed' and ${FILTER}
       and ($4::text is null or status = $4) and ($5::boolean is false or claimed_by = $1) ${behind}
     order by urgent_at, seller_id, action_number, kind, origin limit $6`,
    [...valuesOf(filter), limit, ...(after ?? [])],
  );
  return rows;
}

/** A page of what is closed, the latest first. By cases_closed. `mine`: closed by who asks. */
export async function closedPage(
  database: Queryable,
  filter: QueueFilter,
  after: QueueKey | undefined,
  limit: number,
): Promise<readonly CaseRow[]> {
  const behind = after === undefined ? '' : `and ${keyBy('closed_at')} < ${AFTER}`;
  const { rows } = await database.query<CaseRow>(
    `select ${CASE_COLUMNS} from cases where status = 'closed' and ${FILTER}
       and ($4::text is null or status = $4) and ($5::boolean is false or closed_by = $1) ${behind}
     order by closed_at desc, seller_id desc, action_number desc, kind desc, origin desc limit $6`,
    [...valuesOf(filter), limit, ...(after ?? [])],
  );
  return rows;
}

/** How much there is to do, for a badge. */
export type QueueCounts = {
  readonly active: number;
  readonly unclaimed: number;
  readonly mine: number;
  readonly overdue: number;
};

/** Counts what is not closed and may be shown to somebody; `at` is the clock. */
export async function countQueue(database: Queryable, person: string, at: Instant): Promise<QueueCounts> {
  const { rows } = await database.query<QueueCounts>(
    `select count(seller_id)::int as active, (count(seller_id) filter (where status = 'open'))::int as unclaimed,
       (count(seller_id) filter (where claimed_by = $1))::int as mine, (count(seller_id) filter (where due <= $2))::int as overdue
     from cases where status <> 'closed' and not ($1::text = any (not_for))`,
    [person, at],
  );
  return rows[0] ?? { active: 0, unclaimed: 0, mine: 0, overdue: 0 };
}

function keyBy(sortedBy: 'urgent_at' | 'closed_at'): string {
  return `(${sortedBy}, seller_id, action_number, kind, origin)`;
}

const AFTER = '($7::int8, $8::text, $9::int4, $10::text, $11::text)';

function valuesOf({ person, kind, status, mine, seller }: QueueFilter): unknown[] {
  return [person, kind, seller, status, mine];
}
