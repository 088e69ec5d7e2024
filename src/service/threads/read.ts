import type { z } from 'zod';
import { maskOf } from '../../rulebook/customer-data/masks.ts';
import { mayRead, type Side } from '../../rulebook/threads/standing.ts';
import { writeThreadId } from '../../rulebook/threads/thread-id.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { thread as threadShape } from './contract.ts';
import { unreadOf } from './list-store.ts';
import { lookAt, type ToldCustomer } from './look.ts';
import { messagesBefore } from './message-store.ts';
import { openMessages } from './opened.ts';
import type { OfThread, ThreadParts } from './parts.ts';
import { type About, aboutOf, type SeenOrder, seeOrder } from './see.ts';
import { emptyThread, findConversation, type ThreadRow, threadsOfOrder } from './thread-store.ts';
import { type MessageView, toAbout, toMessage, toSummary, toWritable } from './view.ts';
import type { Talker } from './who.ts';
import { writableBy } from './writable.ts';

/** A conversation as it stands, whoever looks. */
export type SeenThread = {
  readonly of: OfThread;
  readonly seen: SeenOrder;
  readonly about: About;
  readonly row: ThreadRow;
  /** All that were begun of the same order. */
  readonly begun: readonly ThreadRow[];
};

/** Looks up a conversation; undefined: there is no such order, return or dispute. */
export async function seeThread(parts: ThreadParts, of: OfThread, side: Side): Promise<SeenThread | undefined> {
  const [{ customerData: rules }, conversation, begun] = await Promise.all([
    parts.policy(),
    findConversation(parts.pool, of),
    threadsOfOrder(parts.pool, of),
  ]);
  const seen = await parts.ledger.look(of.seller, (docket) => seeOrder(docket, rules, of.order, conversation));
  if (seen === undefined) return undefined;
  const row = begun.find(({ about }) => about === of.about);
  const about = aboutOf(seen, of);
  // Of an order that is forgotten the customer still has what was said about it.
  if (about === undefined || (seen.known === undefined && (side === 'seller' || row === undefined))) return undefined;
  return { of, seen, about, row: row ?? emptyThread(of), begun };
}

/** What of a conversation is read, and by whom. */
export type Asked = {
  readonly talker: Talker;
  /** Messages before this place; undefined: the latest ones. */
  readonly before: number | undefined;
  readonly limit: number;
};

/** A page of a conversation. `older`: the place of the first message, where there are others before it. */
export type ReadThread = {
  readonly view: Omit<z.input<typeof threadShape>, 'older'>;
  readonly older: number | undefined;
};

/** Reads a conversation. That a seller's person does is written down before any of it leaves. */
export async function readThread(
  parts: ThreadParts,
  found: SeenThread,
  { talker, before, limit }: Asked,
): Promise<ReadThread> {
  const { of, seen, about, row } = found;
  const { side } = talker;
  const isShown = mayRead(seen.standing, side);
  const rows = isShown ? await messagesBefore(parts.pool, of, side, before, limit + 1) : [];
  const customer = await callCustomer(parts, found, talker, rows.length > 0);
  const page = rows.slice(0, limit).toReversed();
  const messages = await viewMessages(parts, found, side, page);
  const unread = await unreadOf(parts.pool, of, side);
  const lastSeen = before === undefined ? page.at(-1) : undefined;
  const [lastOne] = seen.restrictedBy === undefined ? [] : await messagesBefore(parts.pool, of, 'seller', undefined, 1);
  const may = writableBy(side, seen, about, row, lastOne?.sender);
  const readAt = side === 'seller' ? row.customer_read_at : row.seller_read_at;
  return {
    view: {
      ...toSummary({ of, about, seen, row: { ...row, unread: unread.get(of.about) ?? 0, ...saidBy(lastSeen) } }, side),
      ...{ side, messages: [...messages], live: row.counter, writable: toWritable(may, seen) },
      ...(customer === undefined ? {} : { customer }),
      ...(readAt === null || !isShown ? {} : { readByOther: formatTimestamp(readAt) }),
      others: othersOf(found, unread),
    },
    older: rows.length > limit ? page[0]?.place : undefined,
  };
}

function saidBy(
  last: { sent_at: number; delivered_at: number | null; sender: Side; state: MessageView['state'] } | undefined,
) {
  if (last === undefined) return { said_at: null, said_by: null, said_state: null };
  return { said_at: last.delivered_at ?? last.sent_at, said_by: last.sender, said_state: last.state };
}

/** How the customer is called; customers know that, and a closed conversation does not say it. */
async function callCustomer(
  parts: ThreadParts,
  { of, seen }: SeenThread,
  talker: Talker,
  isRead: boolean,
): Promise<ToldCustomer | undefined> {
  if (talker.side === 'customer') return undefined;
  const { customerData: rules } = await parts.policy();
  if (isRead) return lookAt(parts, of, talker, seen, rules);
  return { firstName: null, masked: maskOf('first_name') };
}

/** Messages as a side sees them, in the order in which they are given. */
export async function viewMessages(
  parts: ThreadParts,
  { of, row }: Pick<SeenThread, 'of' | 'row'>,
  side: Side,
  rows: Parameters<typeof openMessages>[2],
): Promise<readonly MessageView[]> {
  const opened = await openMessages(parts, of, rows);
  const people = side === 'seller' ? [...new Set(rows.flatMap(({ person_id: person }) => person ?? []))] : [];
  const names = people.length === 0 ? new Map() : await parts.named(people);
  return opened.map((each) => toMessage(each, { side, names, thread: row }));
}

function othersOf(
  { of, seen, begun }: SeenThread,
  unread: ReadonlyMap<string, number>,
): z.input<typeof threadShape>['others'] {
  const abouts = ['', ...(seen.known?.cases.map(({ id }) => id) ?? [])];
  return abouts.flatMap((each) => {
    const about = aboutOf(seen, { about: each });
    if (each === of.about || about === undefined) return [];
    const id = writeThreadId({ order: of.order, about: each });
    const isBegun = begun.some((row) => row.about === each && row.counter > 0);
    return [{ id, about: toAbout(about), unread: unread.get(each) ?? 0, begun: isBegun }];
  });
}
