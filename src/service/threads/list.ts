import type { z } from 'zod';
import type { OrderFacts } from '../../rulebook/order-facts.ts';
import type { ThreadFilter } from '../../rulebook/threads/filters.ts';
import { mayRead } from '../../rulebook/threads/standing.ts';
import type { threadsPage } from './contract.ts';
import { lastWords } from './last-words.ts';
import {
  countUnread,
  type ListAsked,
  type ListedRow,
  type ListPlace,
  listOfOrders,
  listOfSeller,
} from './list-store.ts';
import type { ThreadParts } from './parts.ts';
import { aboutOf, type SeenOrder, seeOrder } from './see.ts';
import { type SummaryView, toSummary } from './view.ts';
import type { Talker } from './who.ts';

/** A page of somebody's conversations; `next`: where the next one begins. */
export type ListedThreads = {
  readonly items: readonly SummaryView[];
  readonly unread: z.input<typeof threadsPage>['unread'];
  readonly next: ListPlace | undefined;
};

/** How often a page is filled up whose conversations have closed since they were looked at last. */
const FILLS = 4;

/** What is asked for. `words`: with the last ones of each, for a customer. */
export type ThreadsAsked = ListAsked & { readonly words: boolean };

/** Lists somebody's conversations, the one in which something was said last first. Nothing that was said is in a shop's. */
export async function listThreads(parts: ThreadParts, talker: Talker, asked: ThreadsAsked): Promise<ListedThreads> {
  const source =
    talker.side === 'seller' ? await sellerSource(parts, talker.seller) : await customerSource(parts, talker.person);
  const items: SummaryView[] = [];
  let after = asked.after;
  let next: ListPlace | undefined;
  for (let fill = 0; fill < FILLS && items.length < asked.limit; fill++) {
    const wanted = asked.limit - items.length;
    const rows = await source.page({ ...asked, after, limit: wanted + 1 });
    const page = rows.slice(0, wanted);
    items.push(...(await summarise(parts, talker, page, asked)));
    const last = page.at(-1);
    after = last === undefined ? after : placeOf(last, talker);
    next = rows.length > wanted ? after : undefined;
    if (next === undefined) break;
  }
  return { items, next, unread: await source.unread() };
}

type Source = {
  page(asked: ListAsked): Promise<readonly ListedRow[]>;
  unread(): Promise<number>;
};

async function sellerSource({ pool, ledger }: ThreadParts, seller: string): Promise<Source> {
  const inCase = await ledger.look(seller, ({ orders }) => orders.newest(WITH_CASE).map(({ orderId }) => orderId));
  return {
    page: (asked) => listOfSeller(pool, seller, asked, inCase ?? []),
    unread: () => countUnread(pool, 'seller', { seller }),
  };
}

/** What was closed is open again with a case: such conversations are listed before anybody has looked at them again. */
const WITH_CASE = {
  count: 1_000,
  after: undefined,
  filter: 'case_open',
  fulfilment: undefined,
  orderId: undefined,
} as const;

async function customerSource({ pool, ordersOf }: ThreadParts, customer: string): Promise<Source> {
  const orders = await ordersOf(customer);
  return {
    page: (asked) => listOfOrders(pool, orders, asked),
    unread: () => countUnread(pool, 'customer', orders),
  };
}

/** As the books of their sellers have them now: what a seller does not see any more is left out, or told without who wrote and when. */
async function summarise(
  parts: ThreadParts,
  { side }: Talker,
  rows: readonly ListedRow[],
  { show, words: withWords }: ThreadsAsked,
): Promise<readonly SummaryView[]> {
  const { ledger, policy } = parts;
  const words = side === 'customer' && withWords ? await lastWords(parts, rows) : NO_WORDS;
  const { customerData: rules } = await policy();
  const seen = new Map<ListedRow, SeenOrder>();
  for (const [seller, own] of Map.groupBy(rows, ({ seller_id: seller }) => seller)) {
    const found = await ledger.look(seller, (docket) => own.map((row) => seeOrder(docket, rules, row.order_id, row)));
    for (const [at, each] of (found ?? []).entries()) if (own[at] !== undefined) seen.set(own[at], each);
  }
  return rows.flatMap((row) => {
    const order = seen.get(row);
    if (order === undefined || !isAsked(show, order.standing)) return [];
    const isRead = mayRead(order.standing, side);
    if (!isRead && show !== 'closed') return [];
    const of = { seller: row.seller_id, order: row.order_id, about: row.about };
    const about = aboutOf(order, of) ?? forgotten(row);
    const said = row.said_id === null ? undefined : words.get(row.said_id);
    return [toSummary({ of, about, seen: order, row: isRead ? row : { ...row, ...UNTOLD }, words: said }, side)];
  });
}

const NO_WORDS: ReadonlyMap<string, string> = new Map();

/** Of a conversation that is closed to a seller. */
const UNTOLD = { unread: 0, said_at: null, said_by: null, said_state: null } as const;

function isAsked(show: ThreadFilter, { state }: SeenOrder['standing']): boolean {
  switch (show) {
    case 'open':
      return state === 'open';
    case 'closed':
      return state !== 'open';
    // A customer may answer what is closed as well, and what is over nobody.
    case 'unanswered':
      return state !== 'over';
    case 'all':
    case 'unread':
      return true;
  }
}

/** A return or dispute of an order that the ledger has forgotten: which of the two is not known any more. */
function forgotten({ about }: ListedRow) {
  const kind: OrderFacts['cases'][number]['kind'] = 'dispute';
  return { kind, id: about, isOpen: false };
}

function placeOf(row: ListedRow, { side }: Talker): ListPlace {
  return [(side === 'seller' ? row.seller_latest : row.customer_latest) ?? 0, row.order_id, row.about];
}
