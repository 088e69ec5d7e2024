import { decideReveal } from '../../rulebook/customer-data/decide.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import type { OrderFacts } from '../../rulebook/order-facts.ts';
import { whyNoCopy } from '../../rulebook/subject-requests/copy.ts';
import { isRunning } from '../../rulebook/subject-requests/request.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { OWN_ACCESS_REASONS } from '../../words/own-accesses-en.ts';
import { OWN_DATA } from '../../words/subject-requests-en.ts';
import type { OpenedAddress } from '../accesses/opened-values.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { sessionDigest } from './ask.ts';
import type { CopiedPicture, OrderOf, SubjectRequestParts } from './parts.ts';
import { listOwn, lockRequest, moveRequest, type RequestRow, readRequest } from './store.ts';
import { type Copy, OWN_DATA_FORMAT } from './write-copy.ts';

/** Why no copy is handed out. */
export type CopyProblem =
  | { readonly refused: 'unknown-request' | 'request-over' | 'copy-elsewhere' | 'copy-expired' }
  | { readonly refused: 'keys-unavailable'; readonly keys: string };

/** Whole values only: the parts of them are in those. */
const OWN_FIELDS = ['name', 'phone', 'email', 'address'] as const;

/**
 * A copy of all that is known of a customer, made in this moment and kept nowhere. It is written down first that it was handed out; only
 * the session gets it that asked for it.
 */
export async function downloadOwnData(
  parts: SubjectRequestParts,
  { customer, request: id, session }: { readonly customer: string; readonly request: string; readonly session: string },
): Promise<{ readonly copy: Copy } | CopyProblem> {
  const { pool, now } = parts;
  const request = await readRequest(pool, customer, id);
  const why = whyNot(request, session, now());
  if (request === undefined || why !== undefined) return { refused: why ?? 'unknown-request' };
  const copy = await assemble(parts, request);
  if ('keys' in copy) return { refused: 'keys-unavailable', keys: copy.keys };
  const late = await inTransaction(pool, async (transaction) => {
    const row = await lockRequest(transaction, customer, id);
    const over = whyNot(row, session, now());
    if (row === undefined || over !== undefined) return over ?? 'unknown-request';
    if (isRunning(row.status)) await moveRequest(transaction, row, { status: 'done', endedAt: now() });
    const { kind } = row;
    const act = { leaf: parts.newId(), at: now(), request: id, customer, kind, act: 'downloaded' } as const;
    await parts.log.acts(transaction, [act]);
    return undefined;
  });
  return late === undefined ? copy : { refused: late };
}

function whyNot(request: RequestRow | undefined, session: string, now: number) {
  if (request === undefined || request.kind !== 'access') return 'unknown-request' as const;
  if (request.status === 'refused' || request.status === 'withdrawn') return 'request-over' as const;
  const sameSession = request.link_session?.equals(sessionDigest(session)) === true;
  return whyNoCopy({ sameSession, until: request.link_until ?? undefined }, now);
}

async function assemble(
  parts: SubjectRequestParts,
  request: RequestRow,
): Promise<{ readonly copy: Copy } | { readonly keys: string }> {
  const { customer, order_id: only, request_id: id } = request;
  const orders: object[] = [];
  const pictures: CopiedPicture[] = [];
  for (const of of await parts.ordersOf(customer)) {
    if (only !== null && of.order !== only) continue;
    const told = await tellOrder(parts, of);
    if ('keys' in told) return told;
    orders.push(told.order);
    pictures.push(...told.pictures);
  }
  const requests = await listOwn(parts.pool, customer, { after: undefined, limit: MOST_REQUESTS });
  const notices = await parts.noticesOf(customer);
  const data = {
    format: OWN_DATA_FORMAT,
    ...{ marketplace: parts.marketplace, madeAt: formatTimestamp(parts.now()), request: id, customer },
    about: OWN_DATA,
    orders,
    requests: requests.map((each) => ({
      ...{ request: each.request_id, kind: each.kind, status: each.status },
      askedAt: formatTimestamp(each.asked_at),
      ...(each.ended_at === null ? {} : { endedAt: formatTimestamp(each.ended_at) }),
    })),
    notices: notices
      .filter((each) => only === null || each.orders.includes(only))
      .map(({ at, ...told }) => ({ at: formatTimestamp(at), ...told })),
  };
  return { copy: { data, pictures } };
}

/** Nobody asks so often. */
const MOST_REQUESTS = 1000;

/** One order: what happened, its values, and who was shown what. Of others' names, ids and whereabouts there is nothing in it. */
async function tellOrder(
  parts: SubjectRequestParts,
  of: OrderOf,
): Promise<{ readonly order: object; readonly pictures: readonly CopiedPicture[] } | { readonly keys: string }> {
  const { order } = await parts.see(of);
  const opened = order === undefined ? { values: new Map() } : await openOwn(parts, of, order);
  if ('keys' in opened) return opened;
  const values: Record<string, string | OpenedAddress> = {};
  // The customer's own: see `decideReveal`, rule customer.own.
  for (const [field, value] of opened.values) values[field] = value.reveal();
  const [accesses, messages] = await Promise.all([parts.accessesOf(of), parts.conversations.told(of)]);
  return {
    order: {
      ...{ order: of.order, shop: of.seller, ...(order === undefined ? {} : factsOf(order)) },
      values,
      messages: messages.map(({ at, about, pictures, ...said }) => ({
        ...{ at: formatTimestamp(at), ...said },
        ...(about === undefined ? {} : { about }),
        ...(pictures === undefined
          ? {}
          : { pictures: pictures.map(({ description, picture }) => ({ description, picture: picture?.id ?? null })) }),
      })),
      accesses: accesses.map(({ at, role, purpose, verdicts, leaf }) => ({
        ...{ at: formatTimestamp(at), role, purpose, leaf },
        fields: verdicts.map(({ field, verdict, rule }) => ({
          ...{ field, shown: verdict === 'show', why: OWN_ACCESS_REASONS[rule] },
        })),
      })),
    },
    pictures: messages.flatMap(({ pictures = [] }) => pictures.flatMap(({ picture }) => picture ?? [])),
  };
}

async function openOwn(parts: SubjectRequestParts, of: OrderOf, order: OrderFacts) {
  const { customerData: rules } = await parts.policy();
  const { at } = await parts.see(of);
  const asked = { viewer: { kind: 'customer', own: true }, purpose: undefined, at } as const;
  const shown = OWN_FIELDS.filter(
    (field) => decideReveal(rules, decidedBy(order), { ...asked, field }).answer === 'show',
  );
  return shown.length === 0 ? { values: new Map() } : parts.open(of, shown);
}

function factsOf({ fulfilment, state, placedAt, deliveredAt, cancelledAt, country, region, cases }: OrderFacts) {
  return {
    ...{ fulfilment, state, placedAt: formatTimestamp(placedAt) },
    ...(deliveredAt === undefined ? {} : { deliveredAt: formatTimestamp(deliveredAt) }),
    ...(cancelledAt === undefined ? {} : { cancelledAt: formatTimestamp(cancelledAt) }),
    destination: { country, ...(region === undefined ? {} : { region }) },
    cases: cases.map(({ kind, reason, openedAt, endedAt }) => ({
      ...{ kind, ...(reason === undefined ? {} : { reason }), openedAt: formatTimestamp(openedAt) },
      ...(endedAt === undefined ? {} : { endedAt: formatTimestamp(endedAt) }),
    })),
  };
}
