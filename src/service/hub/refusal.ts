import type { ConsignmentRefusal } from '../../rulebook/consignments/consignment.ts';
import type { ParcelRefusal } from '../../rulebook/parcels/parcel.ts';
import type { LotRefusal } from '../../rulebook/stock/decide-lot.ts';
import type { StockRefusal } from '../../rulebook/stock/stock.ts';
import type { DeskRefusalCode } from '../../words/hub-en.ts';
import { LOT_ACT_NAMES } from '../../words/quarantine-en.ts';

/** Why something at the desk is not done: what is kept of it, and what its sentence is made of. */
export type DeskRefusal = {
  readonly code: DeskRefusalCode;
  readonly parameters: Readonly<Record<string, string | number>>;
};

export function no(code: DeskRefusalCode, parameters: DeskRefusal['parameters'] = {}): DeskRefusal {
  return { code, parameters };
}

/** What the rules of parcels refuse, as the desk tells it. */
export function ofParcel(order: string, refusal: ParcelRefusal): DeskRefusal {
  switch (refusal.code) {
    case 'parcel-state':
      return no(STATE_CODES[refusal.state], { order });
    case 'parcel-in-hand':
      return no('parcel-in-hand', { order, holder: refusal.holder, since: refusal.since });
    case 'parcel-elsewhere':
      return no('parcel-elsewhere', { order, hub: refusal.hub });
    case 'not-in-parcel':
      return no('not-in-parcel', { order, listing: refusal.listing });
    case 'enough-taken':
      return no('enough-taken', {
        ...{ order, listing: refusal.listing, wanted: refusal.wanted, taken: refusal.taken },
      });
    case 'order-cancelled':
    case 'parcel-gone':
      return no(refusal.code, { order });
  }
}

const STATE_CODES = {
  waiting: 'parcel-waiting',
  short: 'parcel-short',
  picking: 'parcel-not-whole',
  picked: 'parcel-picked',
  packed: 'parcel-packed',
  handed_over: 'parcel-handed-over',
} as const;

/** The same of consignments. */
export function ofConsignment(consignment: string, refusal: ConsignmentRefusal): DeskRefusal {
  switch (refusal.code) {
    case 'consignment-state':
      return no(CONSIGNMENT_CODES[refusal.state], { consignment });
    case 'consignment-elsewhere':
      return no('consignment-elsewhere', { consignment, hub: refusal.hub });
    case 'no-such-box':
    case 'box-arrived':
    case 'box-not-arrived':
      return no(refusal.code, { consignment, box: refusal.box });
    case 'boxes-not-counted':
    case 'boxes-missing':
      return no(refusal.code, { consignment, boxes: refusal.boxes.join(', ') });
  }
}

const CONSIGNMENT_CODES = {
  planned: 'consignment-not-here',
  sent: 'consignment-not-here',
  receiving: 'consignment-begun',
  received: 'consignment-over',
  closed: 'consignment-over',
  cancelled: 'consignment-cancelled',
} as const;

/** Of what lies apart. */
export function ofLot(listing: string, refusal: LotRefusal): DeskRefusal {
  switch (refusal.code) {
    case 'lot-over':
    case 'nothing-asked':
      return no(refusal.code, { listing });
    case 'lot-too-few':
      return no(refusal.code, { listing, there: refusal.there });
    case 'ground-otherwise':
    case 'lot-asked':
    case 'same-person':
      return no(refusal.code, { listing, act: LOT_ACT_NAMES[refusal.act] });
  }
}

/** And of stock. */
export function ofStock(listing: string, { from, there }: StockRefusal): DeskRefusal {
  return no('not-enough', { listing, place: from, there });
}
