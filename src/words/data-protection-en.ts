import type { Role } from '../rulebook/accounts/actor.ts';
import type { CustomerField, Purpose } from '../rulebook/policy/customer-data.ts';

/** What the data protection officer watches, in figures. */
export const DATA_PROTECTION_WORDS = {
  views: 'What to look at',
  reports: 'Reports',
  breaches: 'Inquiries',
  requests: 'Requests of customers',
  accesses: 'Accesses',
  looks: 'Unusual looks',
  canaries: 'Canary orders',
  exposure: 'Exposure',
  keeping: 'Keeping and keys',
  log: 'The log',
  period: 'Period',
  days7: 'Last 7 days',
  days30: 'Last 30 days',
  days90: 'Last 90 days',
  fromTo: 'From {from} to {to}',
  accessesLead:
    'Everybody who asked for something of a customer: people of sellers, carriers, staff. Each ask is on record with what was answered; here they are counted.',
  asks: 'Times asked',
  values: 'Values shown',
  shown: 'Shown',
  masked: 'Stayed hidden',
  refused: 'Refused',
  valuesHelp: 'whole values: name, telephone number, e-mail, address',
  byDay: 'By day',
  day: 'Day',
  byRole: 'By role',
  role: 'Role',
  byPurpose: 'By purpose',
  purpose: 'Purpose',
  byField: 'By field',
  field: 'Field',
  byRule: 'By rule',
  rule: 'Rule',
  sellers: 'Sellers',
  sellersLead: 'Whose people were shown most comes first. Open one to see each ask.',
  seller: 'Seller',
  orders: 'Orders asked about',
  sellersNone: 'No seller asked for anything in this period',
  sellersNoneMore: 'When somebody of a seller asks to see something of a customer, the seller appears here.',
  more: 'Show more',
  noneTitle: 'Nobody asked for anything in this period',
  none: 'When somebody asks to see something of a customer, it is counted here at once.',
  trend: '{what} by day, from {first} to {last}; most on one day: {most}',
  exposureLead:
    'Exposure: customer values shown to sellers, per order. Values shown in the period divided by the orders placed in it; what carriers and staff are shown is counted under accesses.',
  perOrder: 'Values per order',
  ordersPlaced: 'Orders placed',
  parts: 'First names and regions in conversations',
  all: 'All orders',
  byFulfilment: { seller: 'Shipped by sellers', dispatched: 'Shipped by the hub' },
  noOrders: 'no orders',
  exposureOpen:
    'What the same orders would show where addresses are open to sellers is measured by kingston bench exposure; it is no figure of this marketplace.',
  logLead: 'Every access, each decision and act of the staff is an entry of a log that nobody can change unseen.',
  size: 'Entries',
  root: 'Root',
  origin: 'Log',
  noCheckpoint: 'Nothing is signed yet; the first entry comes with the first decision or access.',
  verify: 'How to check it',
  verifySteps: [
    'Keep the checkpoint below somewhere else: whoever has an old one finds out when anything before it was changed.',
    'On the server, kingston audit verify reads the whole log, checks each entry and signature, and names the first bad one.',
    'A receipt is checked without us: kingston audit verify FILE, or any program that knows RFC 6962.',
  ],
  checkpoint: 'The latest checkpoint, as it was signed',
  accessesOf: 'Accesses of {seller}',
  accessesOfLead:
    'Everything that people of this seller asked to see, the latest first, and what was answered. Nobody can change it.',
  back: 'Data protection',
} as const;

/** As what somebody asked. */
export const ACCESS_ROLES: Readonly<Record<string, string>> = {
  'seller-owner': 'Owners of stores',
  'seller-member': 'Members of stores',
  'staff-agent': 'Staff',
  'staff-lead': 'Staff in the lead',
  'data-protection-officer': 'Data protection officers',
  administrator: 'Administrators',
  carrier: 'Carriers',
  driver: 'Drivers',
} satisfies Partial<Record<Role | 'carrier' | 'driver', string>>;

export const FIELDS_COUNTED: Readonly<Record<CustomerField | 'messages', string>> = {
  name: 'Name',
  phone: 'Telephone number',
  email: 'E-mail',
  address: 'Address',
  first_name: 'First name',
  region: 'Region',
  messages: 'Messages of a conversation',
};

export const PURPOSES_COUNTED: Readonly<Record<Purpose, string>> = {
  fulfil: 'Fulfil the order',
  support: 'Help the customer',
  communicate: 'Write about the order',
  resolve: 'Settle a return or dispute',
};
