import type { CancellationReason } from '../rulebook/facts.ts';
import type { Metric } from '../rulebook/policy/policy.ts';
import { counted } from './console-en.ts';

/** One lapse in a sentence. Which of a metric's sentences fits is told by what is known of it. */
export const LAPSE_SENTENCES = {
  late_dispatch: {
    accepted: 'Order {order} was due to the carrier by {shipBy} and was handed over on {acceptedAt}, {late} late.',
    cancelled: 'Order {order} was due to the carrier by {shipBy}. It was cancelled on {cancelledAt}, not handed over.',
    waiting: 'Order {order} was due to the carrier by {shipBy}. No carrier has scanned it so far.',
  },
  late_cancellation: {
    plain: 'You cancelled order {order} on {at}.',
    reason: 'You cancelled order {order} on {at}: {reason}.',
  },
  improper_status: {
    plain: 'The carrier’s scans did not bear out the status you gave for order {order}, as of {at}.',
    shipped: 'You marked order {order} as shipped. By {at} no carrier had scanned it.',
    shippedLater:
      'You marked order {order} as shipped. By {at} no carrier had scanned it; the first scan came on {acceptedAt}.',
    delivered: 'You marked order {order} as delivered. By {at} no delivery scan had come from the carrier.',
  },
  listing_inaccuracy: {
    listing: 'Listing {listing} was inspected on {at} and did not match its description.',
    returned: 'An item from order {order} was inspected on {at} and was not as its listing described.',
  },
  early_refund: { plain: 'You refunded order {order} on {at}, before the return or claim was reviewed.' },
  order_defect: {
    plain: 'A dispute or return about order {order} was decided for the customer on {at}.',
    dispute: 'A dispute about order {order} was decided for the customer on {at}.',
    returned: 'A return of order {order} was inspected on {at}: it was damaged or not genuine when it left you.',
  },
} as const satisfies Readonly<Record<Metric, Readonly<Record<string, string>>>>;

/** Why an order was cancelled, as the seller said it. */
export const CANCELLATION_REASONS: Readonly<Record<CancellationReason, string>> = {
  out_of_stock: 'it was out of stock',
  pricing_error: 'its price was wrong',
  cannot_ship: 'it could not be shipped',
  customer_request: 'the customer asked for it',
  undeliverable_address: 'its address could not be reached',
  fraud_suspected: 'fraud was suspected',
  other: 'the reason you gave was “other”',
};

/** Where neither an order nor a listing is known. */
export const LAPSE_UNKNOWN = 'What was reported as {id} settled on {at}.';

/** What a lapse weighs, or why it does not. */
export const LAPSE_STATES = {
  counting: 'Counts',
  excused: 'Excused',
  passed_over: 'Not counted: in a cure period',
  used: 'Already used',
  merged: 'Counts together with others as one',
  overturned: 'Taken out after your appeal',
  spent: 'No longer counts',
  in_shadow: 'Not counted: its rule is being checked',
} as const;

/** The sentences behind those states. */
export const LAPSE_STATE_SENTENCES = {
  counting: 'It fills the gauge by {percent} and leaves it by itself on {leavesAt}.',
  countingPlain: 'It leaves the gauge by itself on {leavesAt}.',
  excused: '{excuse}: does not count.',
  excusedFrom: '{excuse}, {from} to {to}: does not count.',
  passedOver: 'It fell into the time to put things right: shown, not counted.',
  passedOverBy: 'It fell into the time to put things right after {action}: shown, not counted.',
  used: 'An action cites it already: never counted again.',
  usedBy: '{action} cites it already: never counted again.',
  together: 'One cause, {count} orders: they count as one.',
} as const;

/** Why a failure was not the seller’s. */
export const EXCUSES = {
  weather: 'Severe weather',
  customs: 'A delay at customs',
  platform_slowdown: 'A slowdown of the whole platform',
  takeover: 'Your account was taken over',
  other: 'Beyond your control',
} as const;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How late something was: `20 minutes`, `5 hours`, `2 days`. In milliseconds. */
export function lateness(milliseconds: number): string {
  if (milliseconds >= 2 * DAY) return counted(Math.floor(milliseconds / DAY), 'day', 'days');
  if (milliseconds >= HOUR) return counted(Math.floor(milliseconds / HOUR), 'hour', 'hours');
  return counted(Math.max(1, Math.floor(milliseconds / 60_000)), 'minute', 'minutes');
}
