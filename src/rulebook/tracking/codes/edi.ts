import type { CodeTable } from './meaning.ts';

/** UN/EDIFACT IFTSTA: status event, coded (data element 9011 of STS; UN/CEFACT Recommendation 24). Those that a parcel can have. */
export const IFTSTA: CodeTable = {
  1: 'in_transit', // arrived
  2: 'notice', // authorized to load
  3: 'exception', // arrived in defective condition
  6: 'notice', // booked
  7: 'notice', // booking cancelled
  8: 'in_transit', // cleared import restrictions
  9: 'in_transit', // cleared export restrictions
  12: 'in_transit', // cleared by customs
  13: 'accepted', // collected
  15: 'in_transit', // consolidated
  16: 'in_transit', // crossed a border
  17: 'exception', // refused by customs
  18: 'exception', // damaged
  20: 'exception', // delayed
  21: 'delivered', // delivered
  22: 'delivered', // delivery completed
  23: 'exception', // delivery not completed
  24: 'in_transit', // departed
  25: 'exception', // departure delayed
  27: 'in_transit', // despatched
  31: 'in_transit', // en route
  36: 'exception', // not found
  37: 'in_transit', // found
  41: 'in_transit', // handed over between carriers
  42: 'in_transit', // handed over to the next one
  43: 'in_transit', // received from the one before
  49: 'exception', // lost
  54: 'exception', // not collected
};

/** ANSI X12 214: shipment status (AT701, data element 1650). Those that a parcel can have. */
export const X12_214: CodeTable = {
  A3: 'returned', // shipment returned to shipper
  A7: 'exception', // refused by consignee
  A9: 'exception', // shipment damaged
  AF: 'accepted', // carrier departed pick-up location with shipment
  AG: 'notice', // estimated delivery
  AH: 'exception', // attempted delivery
  AI: 'in_transit', // shipment has been reconsigned
  AJ: 'out_for_delivery', // tendered for delivery
  AM: 'in_transit', // loaded on truck
  AN: 'in_transit', // diverted to air carrier
  AP: 'exception', // delivery not completed
  AR: 'in_transit', // rail arrival at destination intermodal ramp
  AV: 'out_for_delivery', // available for delivery
  BA: 'in_transit', // connecting line or cartage pick-up
  BC: 'exception', // storage in transit
  CA: 'notice', // shipment cancelled
  CP: 'accepted', // completed loading at pick-up location
  D1: 'delivered', // completed unloading at delivery location
  J1: 'in_transit', // delivered to connecting line
  K1: 'customs', // arrived at customs
  OO: 'notice', // paperwork received, the shipment was not
  P1: 'in_transit', // departed terminal location
  PR: 'customs', // customs hold
  R1: 'in_transit', // received from prior carrier
  RL: 'in_transit', // rail departure from origin intermodal ramp
  SD: 'exception', // shipment delayed
  X1: 'out_for_delivery', // arrived at delivery location
  X2: 'notice', // estimated arrival at consignee's location
  X3: 'notice', // arrived at pick-up location: nothing is loaded yet
  X4: 'in_transit', // arrived at terminal location
  X5: 'out_for_delivery', // arrived at the loading dock of the delivery location
  X6: 'out_for_delivery', // en route to delivery location
  X8: 'notice', // arrived at the loading dock of the pick-up location
  XB: 'notice', // shipment acknowledged
};
