import { MINUTE } from '../../rulebook/instant.ts';
import type { OrderFacts } from '../../rulebook/order-facts.ts';
import { dueAt } from '../../rulebook/subject-requests/clock.ts';
import { type CorrectionRefusal, whyNotNow, whyNotThere } from '../../rulebook/subject-requests/correction.ts';
import type { OpenedAddress } from '../accesses/opened-values.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { OrderOf, SubjectRequestParts } from './parts.ts';
import {
  brokenCorrections,
  findSame,
  insertRequest,
  lastCorrection,
  lockRequest,
  moveRequest,
  type NewRequest,
  type RequestRow,
  readRequest,
  removeRequest,
} from './store.ts';

/** A customer gives an order another address. */
export type AskedCorrection = { readonly customer: string; readonly order: string; readonly address: OpenedAddress };

/** Why an address is not corrected. */
export type CorrectRefusal =
  | { readonly refused: CorrectionRefusal | 'no-such-own-order' | 'address-unchanged' | 'customer-data-erased' }
  | { readonly refused: 'keys-unavailable'; readonly keys: string };

/**
 * Gives an order another address, before its parcel is handed over: the values get a new version, and the code of the label that may be printed
 * dies. The address itself is in the vault alone. A second click is the same correction.
 */
export async function correct(
  parts: SubjectRequestParts,
  asked: AskedCorrection,
): Promise<RequestRow | CorrectRefusal> {
  const { customer, order, address } = asked;
  const own = await parts.ownOrder(customer, order);
  if (own === undefined) return { refused: 'no-such-own-order' };
  const of = { seller: own.seller, order };
  const { order: facts } = await parts.see(of);
  const late = facts === undefined ? 'order-ended' : whyNotNow(facts.state);
  if (facts === undefined || late !== undefined) return { refused: late ?? 'order-ended' };
  const before = await addressOf(parts, of);
  if ('keys' in before) return { refused: 'keys-unavailable', keys: before.keys };
  const elsewhere = whyNotThere(destinationOf(facts), before.address, address);
  if (elsewhere !== undefined) return { refused: elsewhere };
  if (before.address !== undefined && isSame(before.address, address))
    return (await lastCorrection(parts.pool, customer, order)) ?? { refused: 'address-unchanged' };
  const request = await begin(parts, customer, of);
  return request.isNew ? carryOut(parts, of, request.row, address) : request.row;
}

function destinationOf({ country, region }: OrderFacts) {
  return { country, region };
}

async function addressOf(
  { open }: SubjectRequestParts,
  of: OrderOf,
): Promise<{ readonly address: OpenedAddress | undefined } | { readonly keys: string }> {
  const opened = await open(of, ['address']);
  if ('keys' in opened) return opened;
  // It is the customer's own, and only held against the new one.
  const address = opened.values.get('address')?.reveal();
  return { address: typeof address === 'object' ? address : undefined };
}

function isSame(one: OpenedAddress, other: OpenedAddress): boolean {
  const told = ({ lines, city, region = '', postcode = '', country }: OpenedAddress) =>
    JSON.stringify([lines, city, region, postcode, country]);
  return told(one) === told(other);
}

type Begun = { readonly isNew: boolean; readonly row: RequestRow };

/** Written down before anything is changed, so that one that breaks off is known. */
async function begin(parts: SubjectRequestParts, customer: string, of: OrderOf): Promise<Begun> {
  const now = parts.now();
  const added: NewRequest = {
    ...{ customer, request_id: parts.newId(), kind: 'correction', order_id: of.order, asker: null, reference: null },
    ...{ asked_at: now, version_before: await parts.vault.versionOf(of) },
    due_at: dueAt(parts.regimes, (await parts.policy()).zone, { askedAt: now, extended: false }),
  };
  const begun = await inTransaction(parts.pool, async (transaction) => {
    const isNew = await insertRequest(transaction, added);
    const row = isNew ? await readRequest(transaction, customer, added.request_id) : await findSame(transaction, added);
    return row === undefined ? undefined : { isNew, row };
  });
  return begun ?? begin(parts, customer, of);
}

async function carryOut(
  parts: SubjectRequestParts,
  of: OrderOf,
  row: RequestRow,
  address: OpenedAddress,
): Promise<RequestRow | CorrectRefusal> {
  const done = await parts.vault.amend(of, { address });
  if ('refused' in done || 'keys' in done) {
    await end(parts, row, 'withdrawn');
    if ('keys' in done) return { refused: 'keys-unavailable', keys: done.keys };
    return { refused: 'customer-data-erased' };
  }
  const same = done.changed ? undefined : await lastCorrection(parts.pool, row.customer, of.order);
  if (same !== undefined) {
    // A second click that came while the first was at work: it was that one.
    await removeRequest(parts.pool, row);
    return same;
  }
  await end(parts, row, 'corrected', of);
  return (await readRequest(parts.pool, row.customer, row.request_id)) ?? row;
}

async function end(
  parts: SubjectRequestParts,
  row: RequestRow,
  act: 'corrected' | 'withdrawn',
  of?: OrderOf,
): Promise<void> {
  // A parcel that was handed over in this moment keeps its code: with a dead one nobody could deliver it.
  const printed = of !== undefined && (await parts.see(of)).order?.state === 'paid' ? of : undefined;
  await inTransaction(parts.pool, async (transaction) => {
    const request = await lockRequest(transaction, row.customer, row.request_id);
    if (request?.status !== 'open') return;
    const at = parts.now();
    if (printed !== undefined) await parts.voidLabel(transaction, printed, { reason: 'address-corrected', at });
    const status = act === 'corrected' ? ('done' as const) : ('withdrawn' as const);
    await moveRequest(transaction, request, { status, endedAt: at });
    await parts.log.acts(transaction, [actOf(parts, request, act)]);
  });
}

function actOf(
  { newId, now }: SubjectRequestParts,
  {
    request_id: request,
    customer,
    kind,
    order_id: order,
  }: Pick<NewRequest, 'request_id' | 'customer' | 'kind' | 'order_id'>,
  act: 'corrected' | 'withdrawn',
) {
  return { leaf: newId(), at: now(), request, customer, kind, act, order: order ?? undefined };
}

/** A correction takes a second; one that is open after so long broke off. */
const BROKEN_AFTER = 2 * MINUTE;

/**
 * Ends corrections that broke off: those whose address is in the vault are done, with the label's code dead; the others are taken back, and the
 * customer enters the address again.
 */
export async function endBrokenCorrections(parts: SubjectRequestParts): Promise<void> {
  for (const row of await brokenCorrections(parts.pool, parts.now() - BROKEN_AFTER)) {
    const order = row.order_id ?? '';
    const own = await parts.ownOrder(row.customer, order);
    const of = own && { seller: own.seller, order };
    const isIn = of !== undefined && (await parts.vault.versionOf(of)) > (row.version_before ?? 0);
    await end(parts, row, isIn ? 'corrected' : 'withdrawn', isIn ? of : undefined);
  }
}
