import type { z } from 'zod';
import { type InspectionRequest, taskOf } from '../../rulebook/cases/inspection.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Queryable } from '../postgres/database.ts';
import type { listingTask } from './contract.ts';
import type { InspectionParts } from './parts.ts';
import { accurateSince, type RequestRow, requestsOf } from './store.ts';

/** An action as its tasks see it. */
export type Cited = {
  readonly since: Instant;
  /** The listings that it cites, each with the events. */
  readonly listings: ReadonlyMap<string, readonly string[]>;
  readonly isUndone: boolean;
};

/** What an action cites of listings; undefined: there is no such action. */
export function citedBy({ views }: Docket, number: number): Cited | undefined {
  const file = views.action(number);
  if (file === undefined) return undefined;
  const listings = new Map<string, string[]>();
  for (const { id, listing } of file.evidence)
    if (listing !== undefined) listings.set(listing, [...(listings.get(listing) ?? []), id]);
  const { since, status } = file.view;
  return { since, listings, isUndone: status === 'withdrawn' || status === 'dropped' };
}

/** The tasks of an action as the API tells them. */
export async function tellTasks(
  database: Queryable,
  texts: InspectionParts['texts'],
  { seller, number }: { readonly seller: string; readonly number: number },
  { since, listings }: Cited,
): Promise<z.input<typeof listingTask>[]> {
  if (listings.size === 0) return [];
  const [rows, accurate] = await Promise.all([
    requestsOf(database, seller, number),
    accurateSince(database, seller, [...listings.keys()], since),
  ]);
  const refs = rows.flatMap(({ reason_ref: ref }) => (ref === null ? [] : [ref]));
  const known = await texts.read(database, seller, refs);
  return [...listings].map(([listingId, because]) => {
    const own = rows.filter((row) => row.listing_id === listingId);
    const task = taskOf(own.map(toRequest), accurate.get(listingId));
    const last = own.findLast(({ outcome }) => outcome !== null);
    const isRefused = task.state !== 'done' && last?.outcome === 'inaccurate' && last.ended_at !== null;
    return {
      ...{ listingId, because: [...because], state: task.state },
      askedAt: task.state === 'waiting' ? formatTimestamp(task.request.askedAt) : null,
      dueAt: task.state === 'waiting' ? formatTimestamp(task.request.dueAt) : null,
      doneAt: task.state === 'done' ? formatTimestamp(task.at) : null,
      refused: isRefused
        ? {
            at: formatTimestamp(last.ended_at),
            reason: last.reason_ref === null ? null : (known.get(last.reason_ref) ?? null),
          }
        : null,
    };
  });
}

export function toRequest(row: RequestRow): InspectionRequest {
  const { number, asked_at: askedAt, due_at: dueAt, outcome, ended_at: at } = row;
  return { number, askedAt, dueAt, ended: outcome === null || at === null ? undefined : { outcome, at } };
}
