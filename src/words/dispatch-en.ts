import type { ConsignmentState } from '../rulebook/consignments/consignment.ts';

/** What a seller sends to the hub, and what lies there. */
export const DISPATCH_TEXT = {
  title: 'Dispatch',
  lead: 'Send stock to our hub, and we pack and send its orders. You do not answer for when they arrive.',
  plan: 'Plan a consignment',
  consignments: 'Consignments',
  noneTitle: 'Nothing planned yet',
  none: 'What you plan to send in appears here, with labels for its boxes and what the hub found in them.',
  more: 'Show earlier ones',
  row: 'Boxes: {boxes}, to {hub}',
  planned: 'pieces planned: {count}',
  counted: 'counted: {count}',
  plannedAt: 'Planned {at}',
  stock: 'In the hub',
  stockLead: 'Reserved pieces are promised to orders that wait, the earliest dispatch date first.',
  stockNone: 'Nothing of yours is in a hub. What the hub counts in your consignments appears here.',
  listing: 'Listing',
  hub: 'Hub',
  onHand: 'On shelves',
  reserved: 'Reserved',
  inParcels: 'In parcels',
  quarantined: 'Kept apart',
  left: 'Sent',
  returned: 'Came back',
  shortTitle: 'Orders wait for stock',
  short:
    '{listing}: missing {units}, for orders: {orders}. Send them in: those orders go out as soon as they are counted.',
} as const;

/** How a consignment is planned. */
export const PLAN_TEXT = {
  title: 'Plan a consignment',
  lead: 'Say what you put into each box. Each box gets a label of its own.',
  hub: 'To which hub',
  box: 'Box {box}',
  listing: 'Listing',
  listingHint: 'Its id, as on your listings',
  quantity: 'Pieces',
  addLine: 'Another listing in this box',
  addBox: 'Another box',
  sameBox: 'One more box like this',
  removeLine: 'Take {listing} out of box {box}',
  aLine: 'this line',
  removeBox: 'Take box {box} out',
  badListing: 'Letters, digits, dots, underscores and hyphens, 1 to 128 of them',
  badQuantity: 'A whole number from 1 to 100,000',
  total: 'Pieces: {pieces}. Boxes: {boxes}.',
  submit: 'Plan it',
  failed: 'The consignment was not planned',
  failedData: 'What you entered stands here as it was.',
  back: 'Dispatch',
} as const;

/** One consignment. */
export const CONSIGNMENT_TEXT = {
  title: 'Consignment {consignment}',
  back: 'Dispatch',
  next: 'What to do',
  print: 'Print the labels of the boxes',
  sent: 'It is on its way',
  cancel: 'Cancel it…',
  cancelTitle: 'Cancel consignment {consignment}?',
  cancelText: 'The hub then sets its boxes aside and puts nothing away. It cannot be planned again under this number.',
  cancelDo: 'Cancel the consignment',
  failed: 'That was not done',
  failedData: 'The consignment is as it was.',
  boxes: 'Boxes',
  box: 'Box {box}',
  code: 'Code',
  contents: 'Put in',
  found: 'Counted',
  notCounted: 'not yet',
  arrived: 'Arrived',
  notArrived: 'not yet',
  differences: 'Differences',
  differencesLead: 'By itself a difference has no consequence. If you think that the count is wrong, ask support.',
  difference: '{listing}: {declared} planned, {counted} counted',
  history: 'What was done in the hub',
} as const;

/** The one next thing about a consignment. */
export const CONSIGNMENT_NEXT: Readonly<Record<ConsignmentState, string>> = {
  planned: 'Print the labels, stick one on each box, and send the boxes to the hub.',
  sent: 'Nothing. The hub scans each box when it arrives.',
  receiving: 'Nothing. The hub counts what is in the boxes.',
  received: 'Nothing. All was counted as you planned it.',
  closed: 'Look at the differences below.',
  cancelled: 'Nothing. It was cancelled.',
};

/** How far the hub is with an order, on the order's page. */
export const PARCEL_TEXT = {
  title: 'In the hub',
  lead: 'You need to do nothing, and nothing here can be set by you: it comes from scans of the hub and the carrier.',
  lacking: 'The hub lacks {listings} for this order.',
  lackingDo: 'Send stock in',
  tracking: 'Tracking number',
  carrier: 'Carrier',
  hub: 'Hub',
  contents: 'Contents',
  line: '{wanted} × {listing}',
  history: 'What was done in the hub',
} as const;

export const PARCEL_STATES_TOLD = {
  waiting: 'It waits to be picked.',
  short: 'It was set aside, because something was missing for it.',
  picking: 'It is being picked.',
  picked: 'Everything for it is picked. It is packed next.',
  packed: 'It is packed and waits for its carrier.',
  handed_over: 'The hub has handed it to its carrier.',
  on_its_way: 'A carrier has it.',
  cancelled: 'The order was cancelled. What was picked goes back on the shelf.',
} as const;
