/** The sentences of a policy about customer data (rulebook/policy/explain/customer-data.ts). */
export const POLICY_DATA_STATEMENTS = {
  'data-masked':
    'What belongs to a customer is masked. It is shown only as the following lines say, one order at a time, and it is on record who was shown what, and why.',
  'data-seller-none': 'Sellers are shown nothing of a customer.',
  'data-seller':
    'On orders that you ship yourself you are shown {fields} when you ask for it {purposes}, while {moments}.',
  'data-seller-dispatched':
    'On orders that the marketplace dispatches for you, you are shown {fields} {purposes}, while {moments}.',
  'data-label': 'To ship you need no address: the label carries a code that the carrier reads.',
  'data-carrier': 'A carrier is shown {fields} {purposes}, on its own leg, while {moments}.',
  'data-staff': 'Somebody of the staff is shown {fields} {purposes}, while {moments} and assigned to that person.',
  'data-others':
    'A hub works with the code, and a program with a key is shown nothing. Customers see what is their own, and who was shown it.',
  'data-closes':
    'To you an order closes {closes} after its delivery or the end of its last case. A conversation is opened again only by the customer, for as long once more, or by a new case.',
  'data-shredded': 'Once an order has been settled for {shredded}, what belongs to the customer is destroyed.',
  'data-shown': 'What you ask for stays on the screen for {shown}.',
  'data-budget':
    'On one day your people can look at customers’ values of as many orders as {most} of your open paid orders, and of {least} at least; the same order again counts once for each of them. Once {friction} of that are used, each further one takes a confirmation.',
  'data-pace':
    'A confirmation is also needed after {reveals} orders within {within}. At double that, nothing more is shown for a while, and staff look.',
  'data-watch':
    'We also compare how your people look at orders with shops of your size and with your own past: how soon the next order follows ({quick} is faster than hands), how many of your open orders in a day, at which hours, in which order, and whether orders go on within {step}. When it is far from usual you are asked why, and go on; whoever said why is not asked again for {asked}. No more than {friction} of honest shops a month are asked.',
  'data-watch-stop':
    'If it goes on, nothing is shown to that person for {blocked}; labels and dispatch go on, you can ask us to look, and a person can lift it at once. A second time within {again} a person looks at it. It is never an action by itself. Of honest shops with up to {looks} looks a month at most {mistakes} are stopped by mistake.',
} as const satisfies Readonly<Record<string, string>>;

/** The names in them, as they stand in the middle of a sentence. */
export const POLICY_DATA_TERMS = {
  'customer field': {
    name: 'the full name',
    phone: 'the telephone number',
    email: 'the e-mail address',
    address: 'the delivery address',
    first_name: 'the first name',
    region: 'the parish or region',
  },
  purpose: {
    fulfil: 'to fulfil the order',
    support: 'to help with the order',
    communicate: 'to write about the order',
    resolve: 'to settle its return or dispute',
  },
  moment: {
    to_ship: 'the order waits to be shipped',
    on_the_way: 'the parcel is on its way',
    thread: 'the conversation is open',
    return: 'a return is open',
    not_received: 'a dispute “not received” is open',
    not_as_described: 'a dispute “not as described” is open',
    counterfeit: 'a dispute “counterfeit” is open',
    refund_missing: 'a dispute “refund missing” is open',
    other: 'another dispute is open',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
