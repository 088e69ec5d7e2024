import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import { warningAt, warningsOf } from '../../rulebook/subject-requests/clock.ts';
import { whyNoCopy } from '../../rulebook/subject-requests/copy.ts';
import { isRunning } from '../../rulebook/subject-requests/request.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { EXTENSION_WORDS, GROUND_WORDS, HOLD_WORDS, REFUSAL_REDRESS } from '../../words/subject-requests-en.ts';
import type { Queryable } from '../postgres/database.ts';
import { sessionDigest } from './ask.ts';
import type { clockedRequest, subjectRequest } from './contract.ts';
import { type OrderRow, ordersOfRequests } from './orders-store.ts';
import type { RequestRow } from './store.ts';

type Told = z.input<typeof subjectRequest>;
type Clocked = z.input<typeof clockedRequest>;

/** The orders of erasures among some requests, by request. */
export async function ordersBy(
  database: Queryable,
  rows: readonly RequestRow[],
): Promise<ReadonlyMap<string, readonly OrderRow[]>> {
  const erasures = rows.filter(({ kind }) => kind === 'erasure');
  if (erasures.length === 0) return new Map();
  const ids = erasures.map(({ request_id: id }) => id);
  const customers = [...new Set(erasures.map(({ customer }) => customer))];
  return Map.groupBy(await ordersOfRequests(database, ids, customers), ({ request_id: id }) => id);
}

/** A request as its customer sees it, in a session. */
export function toRequest(
  row: RequestRow,
  orders: readonly OrderRow[],
  { now, session }: { readonly now: Instant; readonly session: string | undefined },
): Told {
  const { link_until: until, link_session: link, status } = row;
  const isOpen = row.kind === 'access' && (isRunning(status) || status === 'done') && until !== null && until > now;
  const sameSession = session !== undefined && link?.equals(sessionDigest(session)) === true;
  const here = isOpen && whyNoCopy({ sameSession, until }, now) === undefined;
  return { ...common(row, orders), ...(isOpen ? { copy: { until: formatTimestamp(until), here } } : {}) };
}

/** The same as the data protection officer sees it. */
export function toClocked(row: RequestRow, orders: readonly OrderRow[], now: Instant): Clocked {
  const clock = { askedAt: row.asked_at, dueAt: row.due_at };
  return {
    ...{ ...common(row, orders), customer: row.customer },
    clock: {
      // What was answered is not late any more: it is told how far it had run.
      warning: warningAt(clock, row.ended_at ?? now),
      warnings: warningsOf(clock).map(formatTimestamp),
    },
  };
}

function common(row: RequestRow, orders: readonly OrderRow[]) {
  const { request_id: id, kind, order_id: order, status, extension, ground } = row;
  return {
    ...{ id, kind, status, ...(order === null ? {} : { order }) },
    by: row.asker === null ? ('customer' as const) : ('marketplace' as const),
    askedAt: formatTimestamp(row.asked_at),
    dueAt: formatTimestamp(row.due_at),
    ...told({ endedAt: row.ended_at }),
    ...(extension === null ? {} : { extension: { reason: extension, words: EXTENSION_WORDS[extension] } }),
    ...(ground === null ? {} : { refusal: { ground, words: GROUND_WORDS[ground], redress: REFUSAL_REDRESS } }),
    ...(kind === 'erasure' ? { orders: orders.map(toOrder) } : {}),
    receipt: row.statement !== null,
  };
}

function toOrder(row: OrderRow): NonNullable<Told['orders']>[number] {
  const { order_id: order, state, hold, hold_until: until, look_at: lookAt } = row;
  return {
    ...{ order, state },
    ...(hold === null
      ? {}
      : {
          hold: {
            ...{ reason: hold, words: HOLD_WORDS[hold], ...told({ until }) },
            lookedAtAgain: formatTimestamp(lookAt),
          },
        }),
    ...told({ erasedAt: row.erased_at, destroyedBy: row.destroyed_by, unreadableFrom: row.unreadable_from }),
  };
}

/** The instants that are known, as the API tells them. */
function told<Name extends string>(instants: Readonly<Record<Name, Instant | null>>): { [Key in Name]?: string } {
  const known = (Object.entries(instants) as [Name, Instant | null][]).flatMap(([name, at]) =>
    at === null ? [] : [[name, formatTimestamp(at)] as const],
  );
  return Object.fromEntries(known) as { [Key in Name]?: string };
}
