import { expect, test } from 'vitest';
import { checkPolicy } from '../../rulebook/policy/check.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { CALENDAR_DEFAULT } from './calendar-default.ts';
import { DATA_BREACHES_DEFAULT } from './data-breaches-default.ts';
import { loadDefaultPolicy } from './load.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const policy = loadDefaultPolicy();

/** Every number and list of the shipped policy, as the policy document states it. */
const STATED: readonly (readonly [path: string, value: unknown])[] = [
  ['name', 'kingston-express'],
  ['version', 1],
  ['country', 'JM'],
  ['zone.name', 'America/Jamaica'],
  ['zone.offsets', [-5 * HOUR]],
  ['areaCodes', ['876', '658']],
  ['calendar', CALENDAR_DEFAULT],

  // §1, the table: category, target, bad level, shown over
  ...metric('late_dispatch', 'shipping', 0.04, 0.1, [30, 90]),
  ...metric('late_cancellation', 'cancellation', 0.015, 0.05, [30, 90]),
  ...metric('improper_status', 'tracking', 0.03, 0.1, [30, 90]),
  ...metric('listing_inaccuracy', 'listing', 0.03, 0.12, [90, 180], 'listing'),
  ...metric('early_refund', 'refund', 0.02, 0.1, [60, 180]),
  ...metric('order_defect', 'defect', 0.005, 0.02, [60, 180]),
  ['advice.target', 0.05],
  ['advice.shownOver', [30]],

  // §1, lapses and bursts
  ['lapses.cancellationGrace', 2 * HOUR],
  ['lapses.cancellationReasons', ['out_of_stock', 'pricing_error', 'cannot_ship', 'other']],
  ['lapses.shippedClaim', 72 * HOUR],
  ['lapses.deliveredClaim', 5 * DAY],
  ['lapses.defectWindow', 30 * DAY],
  ['lapses.cancellationBurst', 24 * HOUR],
  ['lapses.lateBursts', { most: 2, within: 30 * DAY }],
  ['lapses.stock', { tolerance: 0.05, times: 3, within: 90 * DAY }],

  // §1, the meter
  ['meter.first', { alpha: 0.1, floor: 3 }],
  ['meter.repeat', { alpha: 0.5, floor: 2 }],
  ['meter.minimumLapses', 3],
  ['meter.minimumSubjects', 3],
  ['meter.lapseLeavesAfter', 180 * DAY],
  ['meter.lateLimit', 200 * DAY],
  ['meter.fadingDays', 365],
  ['meter.p0Ceiling', 0.45],
  ['meter.p1Ceiling', 0.95],
  ['meter.rate', { window: 30 * DAY, minimumSellers: 20, minimumItems: 200 }],

  // §2, conduct: category, trigger, grave
  ...conduct('customer_data_marketing', 'customer_data', 'violation', true),
  ...conduct('customer_data_mailing_list', 'customer_data', 'violation', true),
  ...conduct('customer_data_third_party', 'customer_data', 'violation', true),
  ...conduct('customer_data_storage', 'customer_data', 'violation', true),
  ...conduct('off_platform_contact', 'customer_data', 'violation', true),
  ...conduct('illegal_goods', 'critical', 'critical', false),
  ...conduct('counterfeit_goods', 'critical', 'critical', false),
  ...conduct('off_platform_payment', 'critical', 'critical', false),
  ...conduct('fake_tracking', 'critical', 'critical', false),
  ...conduct('fake_delivery', 'critical', 'critical', false),
  ...conduct('harassment', 'critical', 'critical', false),
  ...conduct('threat', 'critical', 'critical', false),
  ...conduct('fraud', 'critical', 'fraud', true),
  ...conduct('platform_abuse', 'critical', 'fraud', true),
  ...conduct('ban_evasion', 'critical', 'critical', true),
  ...conduct('stock_misdeclared', 'stock', 'violation', false),
  [
    'confirmedFindings',
    {
      off_platform_contact: 'off_platform_contact',
      off_platform_payment: 'off_platform_payment',
      harassment: 'harassment',
      threat: 'threat',
      marketing: 'customer_data_marketing',
    },
  ],
  ['promises.ownSlip', { reportedWithin: 24 * HOUR, onceIn: 365 * DAY }],

  // §3, category → feature
  ...category('shipping', ['order_volume'], 'international_shipping'),
  ...category('cancellation', ['order_volume']),
  ...category('tracking', ['order_volume']),
  ...category('listing', ['new_listings']),
  ...category('refund', ['payouts']),
  ...category('defect', ['payouts'], undefined, true),
  ...category('customer_data', ['customer_data', 'messaging']),
  ...category('critical', []),
  ...category('stock', ['dispatch_eligibility']),

  // §3, the ladder's numbers
  [
    'ladder.warning',
    {
      acknowledgeWithin: 7 * DAY,
      cure: 14 * DAY,
      expiresAfter: 90 * DAY,
      ignored: { after: 14 * DAY, share: 0.5, lapses: 2, subjects: 2 },
      conductReview: 7 * DAY,
    },
  ],
  ['ladder.acute', { lapses: 5, subjects: 3, within: 14 * DAY }],
  ['ladder.restriction.periods', [7 * DAY, 14 * DAY, 28 * DAY]],
  ['ladder.restriction.within', 180 * DAY],
  ['ladder.restriction.cure', 7 * DAY],
  ['ladder.restriction.liftBelow', 0.5],
  ['ladder.restriction.review', 14 * DAY],
  ['ladder.restriction.payouts', { mostHeld: 0.3, longest: 45 * DAY, review: 14 * DAY, releaseEvery: 7 * DAY }],
  ['ladder.restriction.orderVolumeOver', 30 * DAY],
  ['ladder.suspension.afterRestrictions', 2],
  ['ladder.suspension.categories', 3],
  ['ladder.suspension.breaches', 3],
  ['ladder.suspension.review', 72 * HOUR],
  ['ladder.suspension.pause', 14 * DAY],
  ['ladder.suspension.signalsStand', 24 * HOUR],
  ['ladder.suspension.removalAfter', 180 * DAY],
  // Six months as the seller would count them: no six calendar months are shorter than 181 days, none longer than 184.
  ['ladder.suspension.contactAfterQuiet', 181 * DAY],
  ['ladder.removal.review', 7 * DAY],
  ['ladder.removal.notice', 30 * DAY],
  ['ladder.removal.deciders', 2],
  ['ladder.removal.exceptions', ['legal_duty', 'repeated_infringement']],
  ['ladder.appeal.window', 184 * DAY],
  ['ladder.appeal.decidedWithin', 7 * DAY],
  ['ladder.appeal.noStay', ['payouts', 'customer_data', 'messaging']],
  ['ladder.appeal.errorBudget', { overturned: 0.1, cases: 20 }],
  ['ladder.link', { strength: 0.8, signals: 2 }],
  ['promises.supportWorkingDays', 2],
  ['promises.stricterNotice', 15 * DAY],
  ['shadow', []],
  // §5, customer data; the rows have a test of their own
  ['customerData.closesAfter', 7 * DAY],
  ['customerData.shreddedAfter', 30 * DAY],
  ['customerData.shownFor', MINUTE],
  [
    'customerData.budget',
    { perOpenOrder: 1.2, atLeast: 4, frictionFrom: 0.8, pace: { within: 10 * MINUTE, reveals: 30 } },
  ],
  [
    'customerData.watch',
    {
      ...{ falseFriction: 0.02, falseBlock: 0.001, looksAMonth: 1000, quick: 8_000 },
      ...{ usualHours: { from: 6 * HOUR, until: 22 * HOUR }, usualBreadth: 0.6, atHand: 20, stepWithin: 3 * DAY },
      ...{ usual: { pace: 0.05, breadth: 0.05, hours: 0.05, order: 0.1, idle: 0.05 } },
      ...{ frictionGoodFor: 12 * HOUR, blockFor: DAY, caseAgainWithin: 28 * DAY },
    },
  ],

  // Returns (readings 110 to 112, 136)
  [
    'returns',
    {
      ...{ askWithin: 30 * DAY, sendWithin: 14 * DAY, silentAfter: 60 * DAY },
      ...{ inspectWorkingDays: 3, refundWorkingDays: 3 },
    },
  ],
  [
    'disputes',
    {
      ...{ notReceivedAfter: 2 * DAY, refundMissingAfter: 5 * DAY, openFor: 60 * DAY, answerWorkingDays: 3 },
      ...{ decideWorkingDays: 5, askAgainFor: 14 * DAY, reviewWorkingDays: 5, unfoundedOver: 365 * DAY },
    },
  ],
  ['dataBreaches', DATA_BREACHES_DEFAULT],
  ['screening.ownHosts', ['kingston.express', 'kingstonexpress.com']],
  ['screening.from', 0.5],
  [
    'screening.verdicts',
    {
      ...{ email: 'mask', phone: 'mask', url: 'mask', handle: 'mask', postal_address: 'mask' },
      ...{ payment_handle: 'hold', bank_account: 'hold', off_platform_payment: 'hold' },
      ...{ marketing: 'hold', off_platform_contact: 'hold', threat: 'hold', harassment: 'hold' },
    },
  ],
  ['screening.coached', ['email', 'phone', 'url', 'handle', 'marketing', 'off_platform_contact']],
  ['screening.cases', ['payment_handle', 'bank_account', 'off_platform_payment', 'harassment', 'threat']],

  // §4, excuses
  ['excuses.kinds', ['weather', 'customs', 'platform_slowdown']],
  [
    'excuses.affects',
    {
      late_dispatch: ['handover'],
      late_cancellation: ['handover'],
      improper_status: ['handover', 'delivery'],
      order_defect: ['delivery'],
    },
  ],
  ['excuses.cancellationReasons', ['cannot_ship']],
  ['excuses.disputeReasons', ['not_received']],
];

test.each(STATED)('%s', (path, value) => {
  expect(read(policy, path)).toEqual(value);
});

/** Lists of rows, told below, and what zones have none of here. */
const UNTOLD = new Set(['ladder.moves', 'customerData.grants', 'zone.changes']);

test('the table above leaves nothing out', () => {
  const stated = STATED.map(([path]) => path);
  const told = (path: string) => stated.some((one) => path === one || path.startsWith(`${one}.`));

  expect(leaves(policy).filter((path) => !told(path) && !UNTOLD.has(path))).toEqual([]);
});

test('the rows of the ladder', () => {
  const rows = policy.ladder.moves.map(
    ({ from, on, to, exception }) => `${from.join('|')} --${on}→ ${to}${exception ? ` (${exception})` : ''}`,
  );

  expect(rows).toEqual([
    'good --violation→ warning',
    'good|warned --acute→ restriction (customer_harm)',
    'warned --ignored→ restriction',
    'warned --violation→ restriction',
    'restricted --violation→ restriction',
    'restricted --repeated→ suspension.proposed',
    'restricted --third_breach→ suspension.proposed',
    'restricted --breadth→ suspension.proposed',
    'good|warned|restricted --critical→ suspension.applied (critical)',
    'good|warned|restricted --fraud→ suspension.proposed (critical)',
    'suspended --grave_misuse→ removal.proposed',
    'suspended --unreinstated→ removal.proposed',
  ]);
});

/** `seller: first_name+region for support|communicate while thread (seller)` */
function grantsOf({ customerData }: Policy): readonly string[] {
  return customerData.grants.map(
    ({ to, show, for: purposes, while: moments, fulfilment }) =>
      `${to}: ${show.join('+')} for ${purposes.join('|')} while ${moments.join('|')} (${fulfilment.join('|')})`,
  );
}

test('the rows of customer data', () => {
  expect(grantsOf(policy)).toEqual([
    'seller: first_name+region for support|communicate while thread (seller)',
    'seller: first_name for support|communicate while thread (dispatched)',
    'seller: name for support while thread (seller)',
    'seller: name+region for resolve while not_received (seller)',
    'carrier: name+address for fulfil while to_ship|on_the_way (seller|dispatched)',
    'staff: name+address+first_name+region for support while not_received (seller|dispatched)',
    'staff: name+first_name for support while return|not_as_described|counterfeit|refund_missing|other (seller|dispatched)',
  ]);
});

test('it is without fault', () => {
  expect(checkPolicy(policy)).toEqual([]);
});

function metric(
  name: string,
  category: string,
  target: number,
  bad: number,
  shownOver: readonly number[],
  distinct = 'customer',
): readonly (readonly [string, unknown])[] {
  return [[`metrics.${name}`, { category, target, bad, distinct, shownOver }]];
}

function conduct(
  kind: string,
  category: string,
  trigger: string,
  grave: boolean,
): readonly (readonly [string, unknown])[] {
  return [[`conduct.${kind}`, { category, trigger, grave }]];
}

function category(
  name: string,
  features: readonly string[],
  internationalFeature?: string,
  customerHarm = false,
): readonly (readonly [string, unknown])[] {
  return [[`categories.${name}`, { features, internationalFeature, customerHarm }]];
}

function read(from: Policy, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], from);
}

/** The paths of everything in a value that is not a group of keys. */
function leaves(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, path === '' ? key : `${path}.${key}`));
}
