import { DAY, HOUR } from './time.ts';

/** The default policy's numbers, written out as one would by hand. Times in milliseconds, meters in millionths of a nat. */
export const LATE = 0;
export const CANCELLED = 1;
export const STATUS = 2;
export const LISTING = 3;
export const REFUND = 4;
export const DEFECT = 5;
export const CUSTOMER_DATA = 6;
export const CRITICAL = 7;
export const STOCK = 8;

/** Target and bad level of the six metrics; a metric's category has its number. */
export const TARGET = [0.04, 0.015, 0.03, 0.03, 0.02, 0.005];
export const BAD = [0.1, 0.05, 0.1, 0.12, 0.1, 0.02];

export const MILLION = 1_000_000;
export const FIRST_ALPHA = 0.1;
export const FIRST_FLOOR = 3 * MILLION;
export const REPEAT_ALPHA = 0.5;
export const REPEAT_FLOOR = 2 * MILLION;
export const LAPSES = 3;
export const SUBJECTS = 3;
export const LEAVES = 180 * DAY;
export const FADING_DAYS = 365;
export const RATE_DAYS = 30;
export const RATE_SELLERS = 20;
export const RATE_ITEMS = 200;

export const CANCELLATION_GRACE = 2 * HOUR;
export const CANCELLATION_REASONS = new Set(['out_of_stock', 'pricing_error', 'cannot_ship', 'other']);
export const SHIPPED_CLAIM = 72 * HOUR;
export const DELIVERED_CLAIM = 5 * DAY;
export const DEFECT_WINDOW = 30 * DAY;
export const CANCELLATION_BURST = DAY;
export const BURSTS = 2;
export const BURSTS_WITHIN = 30 * DAY;
export const SHORT = 0.05;
export const SHORT_TIMES = 3;
export const SHORT_WITHIN = 90 * DAY;

export const WARNING_CURE = 14 * DAY;
export const WARNING_LASTS = 90 * DAY;
export const IGNORED_AFTER = 14 * DAY;
export const IGNORED_LAPSES = 2;
export const ACUTE_LAPSES = 5;
export const ACUTE_WITHIN = 14 * DAY;
export const PERIODS = [7 * DAY, 14 * DAY, 28 * DAY];
export const RESTRICTIONS_WITHIN = 180 * DAY;
export const RESTRICTION_CURE = 7 * DAY;
export const RESTRICTION_REVIEW = 14 * DAY;
export const PROPOSAL_REVIEW = 72 * HOUR;
export const PAUSE = 14 * DAY;
export const SIGNALS_STAND = DAY;
export const REMOVAL_AFTER = 180 * DAY;
export const LINK_STRENGTH = 0.8;
export const LINK_SIGNALS = 2;

export const DATA_KINDS = new Set([
  'customer_data_marketing',
  'customer_data_mailing_list',
  'customer_data_third_party',
  'customer_data_storage',
  'off_platform_contact',
]);
export const FRAUD_KINDS = new Set(['fraud', 'platform_abuse']);
/** What a confirmed finding of screening is as a breach. */
export const FINDING_KINDS = new Map([
  ['off_platform_contact', 'off_platform_contact'],
  ['off_platform_payment', 'off_platform_payment'],
  ['harassment', 'harassment'],
  ['threat', 'threat'],
  ['marketing', 'customer_data_marketing'],
]);
