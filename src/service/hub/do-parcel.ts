import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { decideParcel } from '../../rulebook/parcels/decide.ts';
import type { OrderStands, Parcel, ParcelCommand, UnitsMoved } from '../../rulebook/parcels/parcel.ts';
import { DOCK, shelfToTake } from '../../rulebook/stock/stock.ts';
import { ownEvent } from '../events/own-event.ts';
import type { DeskCommand } from './command-contract.ts';
import type { Doing, EntryAbout, Outcome } from './do-command.ts';
import { moveUnits } from './move-units.ts';
import { findParcel, parcelOf, writeParcel } from './parcel-store.ts';
import type { HubParts, OfOrder } from './parts.ts';
import { type DeskRefusal, no, ofParcel } from './refusal.ts';
import { readStock } from './stock-store.ts';

type OnParcel = Extract<
  DeskCommand,
  { kind: 'start' | 'take_over' | 'pick' | 'short' | 'put_back' | 'pack' | 'repack' | 'hand_over' }
>;

/** Does something to the parcel of an order. A hand-over is a fact of the ledger: everybody's pages follow from it. */
export async function doWithParcel(doing: Doing, of: OfOrder, command: OnParcel): Promise<Outcome> {
  const { parts, transaction, docket, desk, at, doneAt } = doing;
  const { order, seller } = of;
  const row = await findParcel(transaction, of);
  if (row === undefined) return { about: { order_id: order }, refused: no('not-for-hub', { order }) };
  const before = parcelOf(row);
  const decided = decideParcel(before, toCommand(parts, command), {
    ...{ by: desk.person, hub: desk.hub, at, order: standsOf(orderFactsOf(docket, order)?.state) },
  });
  const about = aboutOf(order, command);
  if ('refused' in decided) return { about, refused: ofParcel(order, decided.refused) };
  const { parcel, moved } = decided;
  const place = command.kind === 'pick' ? command.place : undefined;
  const units = await moveAll(doing, seller, moved, place);
  if ('refused' in units) return { about, refused: units.refused };
  await writeParcel(transaction, of, parcel);
  const whole = units.place === undefined ? about : { ...about, place: units.place };
  if (parcel.state !== 'handed_over') return { about: whole, events: [] };
  for (const { listing, taken } of parcel.lines) {
    if (taken === 0) continue;
    const refused = await moveUnits(
      transaction,
      { seller, hub: desk.hub, listing },
      { kind: 'leave', quantity: taken },
    );
    if (refused !== undefined) throw new Error('what was taken for a parcel leaves with it');
  }
  return { about: whole, events: [acceptance(doing, of, parcel, doneAt)] };
}

function acceptance(
  { desk }: Doing,
  { seller, order }: OfOrder,
  { tracking, carrier }: Extract<Parcel, { state: 'handed_over' }>,
  doneAt: number,
) {
  // An order is handed over once, whoever sends what how often.
  return ownEvent('shipment.scanned', '/service', seller, `handed-over-${tracking}`, doneAt, {
    ...{ orderId: order, trackingNumber: tracking, carrier, scan: 'accepted', region: desk.hub, source: 'kingston' },
  });
}

function standsOf(state: 'paid' | 'handed_over' | 'delivered' | 'cancelled' | undefined): OrderStands {
  switch (state) {
    case 'paid':
      return 'open';
    case 'cancelled':
      return 'cancelled';
    case 'handed_over':
    case 'delivered':
    // Forgotten: nothing recent is known of it.
    case undefined:
      return 'moving';
  }
}

function toCommand({ randomBytes }: Pick<HubParts, 'randomBytes'>, command: OnParcel): ParcelCommand {
  switch (command.kind) {
    case 'pick':
      return { kind: 'pick', listing: command.listing, quantity: command.quantity };
    case 'short':
      return { kind: 'short', listing: command.listing };
    case 'pack':
      return { kind: 'pack', tracking: trackingNumber(randomBytes(TRACKING)) };
    case 'hand_over':
      return { kind: 'hand_over', carrier: command.carrier };
    case 'start':
    case 'take_over':
    case 'put_back':
    case 'repack':
      return { kind: command.kind };
  }
}

function aboutOf(order: string, command: OnParcel): EntryAbout {
  switch (command.kind) {
    case 'pick':
      return { order_id: order, listing_id: command.listing, quantity: command.quantity, place: command.place ?? null };
    case 'short':
      return { order_id: order, listing_id: command.listing };
    case 'hand_over':
      return { order_id: order, carrier: command.carrier };
    case 'start':
    case 'take_over':
    case 'put_back':
    case 'pack':
    case 'repack':
      return { order_id: order };
  }
}

/** Takes units off their shelves, or puts them back where whoever puts away finds them. */
async function moveAll(
  { transaction, desk: { hub } }: Doing,
  seller: string,
  moved: readonly UnitsMoved[],
  place: string | undefined,
): Promise<{ readonly place: string | undefined } | { readonly refused: DeskRefusal }> {
  let from: string | undefined;
  for (const { listing, quantity } of moved) {
    const of = { seller, hub, listing };
    if (quantity < 0) {
      const refused = await moveUnits(transaction, of, { kind: 'put_back', to: DOCK, quantity: -quantity });
      if (refused !== undefined) throw new Error('what was taken for a parcel goes back');
      continue;
    }
    from = place ?? shelfToTake(await readStock(transaction, of), quantity) ?? DOCK;
    const refused = await moveUnits(transaction, of, { kind: 'take', from, quantity });
    if (refused !== undefined) return { refused };
  }
  return { place: from };
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** So many characters that nobody sees two alike. */
const TRACKING = 12;

/** By what a parcel is followed: it says nothing of whose it is, nor of what else its customer has ordered. */
function trackingNumber(bytes: Uint8Array): string {
  return `KX${[...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
}
