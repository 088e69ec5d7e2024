import type { ActionKind } from '../rulebook/standing/actions.ts';

/** Sentences of statements of reasons: to the seller, facts first, without blame. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** What a decision did. */
export const MEASURE_SENTENCES = {
  'warning.issued': 'You are warned about {category}. Your account stays fully active.',
  'restriction.applied': 'In your account one thing is limited: {feature}. Everything else goes on.',
  'suspension.proposed': 'A suspension of your account is proposed. Nothing is decided yet, and you go on selling.',
  'suspension.applied': 'Your account is suspended: you cannot take new orders, and your listings are hidden.',
  'removal.proposed': 'A removal of your account is proposed. Nothing is decided yet.',
  'removal.noticed': 'Your account will be removed on {until}.',
  'removal.noticed.now': 'Your account is removed without a time of notice, because of {exception}.',
  'account.removed': 'Your account is removed.',
  'action.extended': 'The restriction goes on once more. One thing stays limited: {feature}.',
  'action.reduced.restriction':
    'It was made one step milder: instead of a suspension, one thing is limited: {feature}.',
  'action.reduced.nothing':
    'It was made one step milder: instead of a suspension there is a restriction, which limits nothing of its own.',
  'action.reduced.warning': 'It was made one step milder: instead of a restriction, you are warned about {category}.',
} as const;

/** The issue of a measure that stands on earlier ones alone, by what set it off. */
export const ISSUES_OF_EARLIER = {
  breadth: '{areas} areas of your account are restricted at once.',
  unreinstated: 'Your account has been suspended for {after} without being reinstated.',
} as const;

/** What both people who decided named as the ground for acting without a notice period. */
export const EXCEPTION_UNNAMED = 'one of the exceptions that the policy lists';

/** What a limit of a feature means in figures, where the policy has some. */
export const LIMIT_FIGURES = {
  payouts:
    'At most {share} of each payout is held, for {longest} at most; the rest is released in parts, one every {every}',
  orderVolume: 'New orders are limited to the daily mean of the {over} before; open orders go on',
} as const;

/** What works, beside what the pages of the account say of it. */
export const WORKS = {
  everything: 'Everything: selling, listings, payouts',
  unread: 'Customer data close on {by} unless you have acknowledged this by then',
} as const;

/** Where and how long. `from` is a day with its time. */
export const DURATION_SENTENCES = {
  scope: 'It holds {scope}.',
  until: 'It holds from {from} until {until}.',
  review: 'It holds from {from}. It has no end by time alone; people look at it by {review}.',
  open: 'It holds from {from}, for good unless it is taken back.',
  proposed: 'It was proposed on {from}. Somebody decides by {review}.',
  announced: 'It was announced on {announced} and takes effect on {from}.',
} as const;

/** Each thing that is cited, by the event that told of it. */
export const ITEM_SENTENCES = {
  lateDispatch: 'Order {order} was to be with the carrier by {shipBy}. No carrier or hub had accepted it by then.',
  placed: 'Order {order} was placed on {at}.',
  cancelled: 'You cancelled order {order} on {at}. The reason given was {reason}.',
  cancelledByOther: 'Order {order} was cancelled on {at}.',
  unbackedStatus: 'You marked order {order} as {status} on {at}. No scan bore that out in the time the policy allows.',
  status: 'Order {order} was marked as {status} on {at}.',
  scan: 'A scan of {at} says of order {order}: {scan}.',
  earlyRefund: 'You refunded order {order} on {at}, before its return or claim was reviewed.',
  refund: 'Order {order} was refunded on {at}.',
  return: 'What came back of order {order} was inspected on {at}. It was found {outcome}.',
  returned: 'A return of order {order} was recorded on {at}.',
  disputeOpened: 'A customer disputed order {order} on {at}.',
  dispute: 'The dispute about order {order} was decided on {at}: {outcome}.',
  listing: 'Listing {listing} was inspected on {at}. It was found {finding}.',
  message: 'In a message you sent on {at} there was {findings}. A person confirmed it.',
  messageUnconfirmed: 'In a message you sent on {at} a program found {findings}.',
  conduct: 'On {at} our staff confirmed: {conduct}.',
  conductOwnSlip:
    'On {at} our staff confirmed: {conduct}. You reported it yourself on {reported}. A slip that is reported in time moves nothing, once a year; this one came later, or was not the first within a year.',
  conductOnOrder: 'On {at} our staff confirmed, about order {order}: {conduct}.',
  stock: 'Consignment {consignment} arrived on {at} with {counted} items; {declared} were declared.',
  other: 'It is recorded that on {at} there was an event of the kind {type}.',
} as const;

/** Words for what events say, in the middle of a sentence. What we do not know yet stays as it is. */
export const EVENT_TERMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  reason: {
    out_of_stock: '“out of stock”',
    pricing_error: '“pricing error”',
    cannot_ship: '“cannot ship”',
    other: '“other”',
  },
  status: { shipped: 'shipped', delivered: 'delivered' },
  scan: {
    accepted: 'accepted',
    in_transit: 'on its way',
    customs: 'at customs',
    out_for_delivery: 'out for delivery',
    delivered: 'delivered',
    exception: 'something went wrong',
    returned: 'sent back',
  },
  outcome: {
    as_described: 'as described',
    not_as_described: 'not as described',
    damaged_by_seller: 'damaged before it was sent',
    damaged_in_transit: 'damaged on its way',
    counterfeit: 'counterfeit',
    customer_damage: 'damaged by the customer',
    seller_fault: 'in the customer’s favour',
    customer_fault: 'in your favour',
    carrier_fault: 'the carrier answers for it',
    no_fault: 'nobody answers for it',
    withdrawn: 'withdrawn',
  },
  finding: {
    accurate: 'accurate',
    inaccurate: 'not as it describes the item',
    prohibited: 'to offer something that may not be sold',
    counterfeit: 'to offer a counterfeit',
  },
  findings: {
    email: 'an e-mail address',
    phone: 'a telephone number',
    url: 'a link',
    handle: 'the name of an account elsewhere',
    payment_handle: 'the name of a payment account',
    bank_account: 'a bank account',
    postal_address: 'a postal address',
    off_platform_contact: 'a request for contact outside the platform',
    off_platform_payment: 'a request for payment outside the platform',
    marketing: 'advertising',
    harassment: 'harassment',
    threat: 'a threat',
  },
};

export function eventTerm(field: string, word: string | undefined): string {
  return word === undefined ? '–' : (EVENT_TERMS[field]?.[word] ?? word);
}

/** The figures behind a violation of a metric. */
export const FIGURE_SENTENCES = {
  meter:
    'Your gauge for {metric} stood at {meter}, and {level} is where a violation begins: {percent} of it. {lapses} filled it, out of about {items} {of} that are weighed. The share that was judged by: {p0} is what we ask for, {p1} is bad.',
  acute:
    '{lapses} in {within}, of which {fresh} had not been cited before. Your gauge for {metric} stood at {meter} of {level}; this rule does not wait for it to be full.',
  ignored: 'Not one of these counted before: they settled after the warning, while it was not acknowledged.',
} as const;

/** The rule in plain words. */
export const RULE_SENTENCES = {
  metric:
    'We ask that at most {target} of the {items} end badly; {bad} or more is what customers must not meet. Each case fills a gauge, and each that goes well empties it again. A violation is found when the gauge is full and at least {lapses}, of at least {subjects} different {kind}, are on it.',
  acute:
    'Where customers are being hurt, we do not wait for the gauge: {lapses} of at least {subjects} different customers within {within} are enough.',
  conduct: '{conduct} is not allowed. One breach is enough once it is established.',
  stock:
    '{conduct} is not allowed. It is a breach when {times} consignments within {within} arrive with more than {tolerance} missing.',
  signs:
    '{conduct} is not allowed. Two signs that are independent of each other stop the account at once (a tracking number that was used for another customer’s order, scans in another region than the order goes to, scans before the order, or a delivery claimed against what the carrier says); unless a person confirms them within {within}, it is lifted.',
  extended:
    'At the end of its time a restriction is lifted when the gauge stands under {share} of where a violation begins. It stood higher, so the restriction goes on once, for the same time.',
  extendedByPerson: 'A person who looked at the restriction decided that it goes on.',
  reduced: 'Whoever decided your appeal found that a milder measure is enough.',
  decided: 'A proposal takes effect only when people decide so. They did.',
  policy: 'The rule stands in the policy {policy} and in the {terms} ({address}).',
} as const;

/** How it was found, and by whom it was decided. */
export const FINDING_SENTENCES = {
  automated:
    'It was found by a program that compares the record of your orders, listings and messages with the policy.',
  person: 'It was found by our staff.',
  both: 'A program found it, and a person of our staff confirmed it.',
  decidedBy: {
    automated: 'The measure was decided by the program, by the rule above. People decide about an appeal.',
    partly:
      'A person of our staff established what happened. The measure that follows from it was then taken by the program, by the rule above.',
    person: 'The measure was decided by people of our staff.',
    proposed: 'The program proposed the measure. People decide whether it is taken.',
  },
  report: 'It rests on what customers or others told us: disputes, returns or reports. Who told us is not said here.',
  own_initiative: 'We looked into it on our own initiative. No report led to it.',
} as const;

/** What the seller can do about it. */
export const REDRESS_SENTENCES = {
  appeal:
    'You can appeal until {until}. It is free. Somebody who had no part in this decision answers within {days}, item by item. If you are right, it is taken back as if it had never been.',
} as const;

/** What helps besides what the pages of the account ask for. */
export const REMEDIES = {
  gather:
    'Read what was found, item by item, and gather what shows how it was: scans, invoices, photos, messages on the platform.',
  noNewAccount: 'Please do not open another account: it makes the way back harder.',
} as const;

/** How it ends, where the pages of the account have no word for it. */
export const END_SENTENCES = {
  removed: 'It ends only when an appeal or a court takes it back. Money due to you is paid out.',
} as const;

/** What a measure is called. */
export const MEASURE_NAMES: Readonly<
  Record<ActionKind, { readonly in_force: string; readonly proposed: string; readonly announced: string }>
> = {
  warning: { in_force: 'Warning', proposed: 'Warning', announced: 'Warning' },
  restriction: { in_force: 'Restriction', proposed: 'Restriction', announced: 'Restriction' },
  suspension: { in_force: 'Suspension', proposed: 'Proposed suspension', announced: 'Suspension' },
  removal: { in_force: 'Removal', proposed: 'Proposed removal', announced: 'Notice of removal' },
};
