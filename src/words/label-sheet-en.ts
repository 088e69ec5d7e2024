/** What is printed on a label. Nothing of it can hold anything of a customer: only `{serial}`, `{at}` and `{order}` are put in. */
export const LABEL_SHEET = {
  title: 'Shipping label of order {order}',
  titleOfMany: 'Shipping labels: {count}',
  head: 'Shipping label',
  serial: 'Label {serial}',
  zone: 'Routing zone',
  code: 'Code {code}',
  order: 'Order',
  shipBy: 'To the carrier by {at}',
  carrier: 'For the carrier',
  steps: [
    'Scan the code when you take the parcel, and at each leg. It opens to the carrier of that leg only.',
    'If it cannot be scanned, type its 28 characters.',
    'Nothing of whom it is for stands here. Calls are put through without a number.',
  ],
  without: 'Orders without a label',
  withoutLead: 'These orders were asked for as well. There is no label for them, and this is why.',
} as const;

/** What is printed on a customs form: ids, numbers and a day are put in. */
export const CUSTOMS_SHEET = {
  title: 'Customs form of order {order}',
  sender: 'Sender: store {seller}, reached through the marketplace',
  to: 'Destination: {zone}',
  day: 'Day: {day}',
  person: 'Addressee: by reference',
  personWhy:
    'Name and address are with the carrier, who resolves the code of the label. Customs authorities ask the carrier for them, by this code.',
  contents: 'Contents',
  contentsUnknown: 'The marketplace has not told what is in this order: write it down here.',
  item: '{quantity} x listing {listing}',
  byHand: 'Description ____________________   Tariff code ____________   Country of origin ______   Weight ______',
  total: 'Total value: {amount} {currency}',
  totalUnknown: 'Total value: ______________',
  signature: 'I certify that what is written here is correct. Signature ______________________________',
} as const;
