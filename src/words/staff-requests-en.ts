import type { ClockWarning } from '../rulebook/clock-warnings.ts';
import type {
  ExtensionReason,
  RefusalGround,
  RequestKind,
  RequestStatus,
} from '../rulebook/subject-requests/request.ts';

/** What customers ask about their data, as the data protection officer sees it. */
export const REQUESTS_WORDS = {
  title: 'Requests of customers',
  lead: 'Copies, erasures and corrections go by themselves. What is listed here waits for something, or is over.',
  label: 'Requests of customers about their data',
  show: 'Show',
  running: 'To be answered',
  all: 'All',
  emptyTitle: 'Nothing is to be answered',
  empty:
    'When a customer asks for something about their data that cannot be done at once, it appears here with its time limit.',
  emptyAllTitle: 'No customer has asked for anything yet',
  emptyAll: 'Customers ask on their page My data, or you hear of it from the marketplace.',
  more: 'Show more requests',
  columns: { what: 'What', customer: 'Customer', asked: 'Asked', due: 'Answer by', state: 'State' },
  ofOrder: '{what}, order {order}',
  back: 'Data protection',
  by: 'Asked by',
  byWhom: { customer: 'the customer, on the own page', marketplace: 'the marketplace, for the customer' },
  ended: 'Ended',
  held: 'What it waits for',
  heldOrder: 'Order {order}',
  until: 'until {until}',
  lookedAt: 'looked at again {at}',
  extended: 'Extended',
  refusedFor: 'Refused',
  warnings: 'How far its time has run',
  extend: 'Extend it…',
  refuse: 'Refuse it…',
  extendTitle: 'Put the answer off',
  extendLead:
    'The law allows it once, while the first time limit runs. The customer sees the reason and the new date at once.',
  reason: 'Reason',
  refuseTitle: 'Refuse the request',
  refuseLead:
    'The customer is told the ground and where to complain. What was erased already stays erased. It cannot be taken back; the customer can ask anew.',
  ground: 'Ground of the law',
  choose: 'Choose one.',
  extendedToast: 'Extended; the customer sees until when.',
  refusedToast: 'Refused; the customer sees why.',
} as const;

export const REQUEST_KIND_NAMES: Readonly<Record<RequestKind, string>> = {
  access: 'A copy of the data',
  erasure: 'Erasure',
  correction: 'Another address',
};

export const REQUEST_STATE_NAMES: Readonly<Record<RequestStatus, string>> = {
  open: 'Open',
  held: 'Part of it waits',
  done: 'Done',
  refused: 'Refused',
  withdrawn: 'Taken back by the customer',
};

/** How far the time of a request has run. */
export const CLOCK_WARNING_NAMES: Readonly<Record<ClockWarning, string>> = {
  none: 'Less than half of its time has run',
  half: 'More than half of its time has run',
  three_quarters: 'Three quarters of its time have run',
  nine_tenths: 'Nine tenths of its time have run',
  over: 'Its time is over: answer it now',
};

export const REFUSAL_GROUND_NAMES: Readonly<Record<RefusalGround, string>> = {
  legal_obligation: 'A law obliges us to keep it (GDPR art. 17(3)(b))',
  legal_claims: 'Needed to make, exercise or defend legal claims (GDPR art. 17(3)(e))',
  unfounded_or_excessive: 'Manifestly unfounded, or asked again and again (GDPR art. 12(5))',
  person_not_identified: 'Not shown to be the person whose data they are (GDPR art. 11 and 12(6))',
};

export const EXTENSION_REASON_NAMES: Readonly<Record<ExtensionReason, string>> = {
  complex: 'The request is complex',
  many_requests: 'There are many requests',
};
