import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import type { MayAsk } from '../../rulebook/returns/ask.ts';
import type { ReturnedUnits } from '../../rulebook/returns/inspection.ts';
import type { ReturnParty } from '../../rulebook/returns/moves.ts';
import { readReturnReason } from '../../rulebook/returns/return.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { fill } from '../../words/fill.ts';
import { RETURN_PROBLEMS } from '../../words/returns-api-en.ts';
import type { hubReturn, ownReturn, ownReturns, returnDetail, returnSummary } from './contract.ts';
import type { WholeReturn } from './find.ts';
import type { DropOffCode, KnownRefund, ToldPhoto } from './parts.ts';
import { problemOf } from './refusal.ts';
import { actsFor, type SeenReturn } from './see.ts';

type Summary = z.input<typeof returnSummary>;

/** Who looks: a seller sees of what the hub inspects its report and the state only (D7, policy §5). */
export type Looker = Extract<ReturnParty, 'customer' | 'seller' | 'hub' | 'platform'>;

/** A return in a list. */
export function toSummary(seen: SeenReturn, looker: Looker): Summary {
  const { row, state, fulfilment, next, isLate } = seen;
  const reason = readReturnReason(row.reason ?? undefined);
  const isHidden = looker === 'seller' && fulfilment === 'dispatched';
  return {
    ...{ return: row.return_id, order: row.order_id, seller: row.seller_id, fulfilment, state },
    ...(reason === undefined || isHidden ? {} : { reason }),
    requestedAt: formatTimestamp(row.requested_at),
    ...(next === undefined
      ? {}
      : {
          next: {
            ...{ do: next.do, who: next.who, late: isLate },
            ...(next.by === undefined ? {} : { by: formatTimestamp(next.by) }),
          },
        }),
  };
}

/** A return with everything that whoever looks may know. */
export function toDetail({ seen, refunds, photos }: WholeReturn, looker: Looker): z.input<typeof returnDetail> {
  const { row } = seen;
  const { inspected_at: at, inspected_by: by, outcome, checks, disposition, units } = row;
  return {
    ...toSummary(seen, looker),
    version: row.version,
    toldBy: row.begun_at === null ? 'marketplace' : 'customer',
    ...told({ sentAt: row.sent_at, receivedAt: row.received_at }),
    ...(at === null || by === null || outcome === null
      ? {}
      : {
          inspection: {
            ...{ at: formatTimestamp(at), by, outcome },
            ...(checks === null ? {} : { checks }),
            ...(disposition === null ? {} : { disposition }),
            ...(units === null ? {} : { units: [...units] }),
            ...(photos.length === 0 ? {} : { photos: photos.map(toPhoto) }),
          },
        }),
    ...(row.closed_at === null || row.closed_why === null
      ? {}
      : { closed: { at: formatTimestamp(row.closed_at), why: row.closed_why } }),
    refunds: refunds.map(toRefund),
    may: [...actsFor(looker, seen)],
  };
}

function toPhoto({ photo, state, size }: ToldPhoto) {
  return { photo, state, ...size };
}

function toRefund({ at, by, amount, reviewed }: KnownRefund) {
  return { at: formatTimestamp(at), by, amount: { ...amount }, reviewed };
}

/** The same for the customer, with the code while there is something to hand over. */
export function toOwn(whole: WholeReturn, code: DropOffCode): z.input<typeof ownReturn> {
  const { state, row } = whole.seen;
  const isNeeded = row.begun_at !== null && (state === 'requested' || state === 'sent');
  const { text, groups, symbol } = code;
  const { width, quiet, parts } = symbol;
  const shown = { text, groups, symbol: { width, quiet, parts: parts.map((part) => ({ ...part })) } };
  return { ...toDetail(whole, 'customer'), ...(isNeeded ? { code: shown } : {}) };
}

/** Whether an order can be sent back, and what of it is. */
export function toOwnReturns(order: string, may: MayAsk, returns: readonly SeenReturn[]): z.input<typeof ownReturns> {
  return { order, ask: toAsk(may), returns: returns.map((seen) => toSummary(seen, 'customer')) };
}

function toAsk(may: MayAsk): z.input<typeof ownReturns>['ask'] {
  if (!('refused' in may)) return { allowed: true, until: formatTimestamp(may.until) };
  const { code, parameters = {} } = problemOf(may.refused);
  return { allowed: false, code, reason: fill(RETURN_PROBLEMS[may.refused.code].detail, parameters) };
}

/** A return as the hub needs it; `units`: how many of each listing can be in it. */
export function toHub(
  seen: SeenReturn,
  units: readonly ReturnedUnits[],
  photos: readonly ToldPhoto[] = [],
): z.input<typeof hubReturn> {
  return { ...toDetail({ seen, refunds: [], photos }, 'hub'), listings: [...seen.listings], units: [...units] };
}

/** The instants that are known, as the API tells them. */
function told<Name extends string>(instants: Readonly<Record<Name, Instant | null>>): { [Key in Name]?: string } {
  const known = (Object.entries(instants) as [Name, Instant | null][]).flatMap(([name, at]) =>
    at === null ? [] : [[name, formatTimestamp(at)] as const],
  );
  return Object.fromEntries(known) as { [Key in Name]?: string };
}
