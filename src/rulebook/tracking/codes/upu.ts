import type { CodeTable } from './meaning.ts';

/** UPU M40: events of EMS and S10 items as posts exchange them (EMSEVT). EMA to EMK are the item's way, ED… and EX… what befalls it at either end. */
export const UPU: CodeTable = {
  EMA: 'accepted', // posting or collection
  EMB: 'in_transit', // arrival at the outward office of exchange
  EMC: 'in_transit', // departure from it
  EMD: 'in_transit', // arrival at the inward office of exchange
  EME: 'customs', // held by import customs
  EMF: 'in_transit', // departure from the inward office of exchange
  EMG: 'in_transit', // arrival at the delivery office
  EMH: 'exception', // attempted delivery
  EMI: 'delivered', // final delivery
  EMJ: 'in_transit', // arrival at a transit office of exchange
  EMK: 'in_transit', // departure from it
  EDA: 'exception', // held at the inward office of exchange
  EDB: 'customs', // presented to import customs
  EDC: 'in_transit', // returned by import customs
  EDD: 'in_transit', // into a sorting centre
  EDE: 'in_transit', // out of a sorting centre
  EDF: 'exception', // held at the delivery office
  EDG: 'out_for_delivery', // out for delivery
  EDH: 'out_for_delivery', // at a point where it is collected
  EXA: 'customs', // presented to export customs
  EXB: 'customs', // held by export customs
  EXC: 'in_transit', // returned by export customs
  EXD: 'exception', // held at the outward office of exchange
};
