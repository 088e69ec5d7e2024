import { DAY, HOUR } from '../src/rulebook/instant.ts';
import type { MetricRules, Move, Policy } from '../src/rulebook/policy/policy.ts';
import { CALENDAR_DEFAULT } from '../src/service/policy/calendar-default.ts';
import { CUSTOMER_DATA_DEFAULT } from '../src/service/policy/customer-data-default.ts';
import { DATA_BREACHES_DEFAULT } from '../src/service/policy/data-breaches-default.ts';
import { DISPUTES_DEFAULT } from '../src/service/policy/disputes-default.ts';
import { RETURNS_DEFAULT } from '../src/service/policy/returns-default.ts';
import { SCREENING_DEFAULT } from '../src/service/policy/screening-default.ts';

/** The numbers of policy.md, written by hand: tests of the rulebook need no loader. */

const MOVES: readonly Move[] = [
  { from: ['good'], on: 'violation', to: 'warning', exception: undefined },
  { from: ['good', 'warned'], on: 'acute', to: 'restriction', exception: 'customer_harm' },
  { from: ['warned'], on: 'ignored', to: 'restriction', exception: undefined },
  { from: ['warned', 'restricted'], on: 'violation', to: 'restriction', exception: undefined },
  { from: ['restricted'], on: 'repeated', to: 'suspension.proposed', exception: undefined },
  { from: ['restricted'], on: 'breadth', to: 'suspension.proposed', exception: undefined },
  { from: ['restricted'], on: 'third_breach', to: 'suspension.proposed', exception: undefined },
  { from: ['good', 'warned', 'restricted'], on: 'critical', to: 'suspension.applied', exception: 'critical' },
  { from: ['good', 'warned', 'restricted'], on: 'fraud', to: 'suspension.proposed', exception: 'critical' },
  { from: ['suspended'], on: 'grave_misuse', to: 'removal.proposed', exception: undefined },
  { from: ['suspended'], on: 'unreinstated', to: 'removal.proposed', exception: undefined },
];

function metric(
  category: MetricRules['category'],
  target: number,
  bad: number,
  shownOver: readonly number[],
): MetricRules {
  return { category, target, bad, distinct: category === 'listing' ? 'listing' : 'customer', shownOver };
}

export const POLICY: Policy = {
  name: 'kingston-express',
  version: 1,
  country: 'JM',
  areaCodes: ['876', '658'],
  calendar: CALENDAR_DEFAULT,
  zone: { name: 'America/Jamaica', changes: [0], offsets: [-5 * HOUR] },
  meter: {
    first: { alpha: 0.1, floor: 3 },
    repeat: { alpha: 0.5, floor: 2 },
    minimumLapses: 3,
    minimumSubjects: 3,
    lapseLeavesAfter: 180 * DAY,
    lateLimit: 200 * DAY,
    fadingDays: 365,
    p0Ceiling: 0.45,
    p1Ceiling: 0.95,
    rate: { window: 30 * DAY, minimumSellers: 20, minimumItems: 200 },
  },
  lapses: {
    cancellationGrace: 2 * HOUR,
    cancellationReasons: ['out_of_stock', 'pricing_error', 'cannot_ship', 'other'],
    shippedClaim: 72 * HOUR,
    deliveredClaim: 5 * DAY,
    defectWindow: 30 * DAY,
    cancellationBurst: 24 * HOUR,
    lateBursts: { most: 2, within: 30 * DAY },
    stock: { tolerance: 0.05, times: 3, within: 90 * DAY },
  },
  metrics: {
    late_dispatch: metric('shipping', 0.04, 0.1, [30, 90]),
    late_cancellation: metric('cancellation', 0.015, 0.05, [30, 90]),
    improper_status: metric('tracking', 0.03, 0.1, [30, 90]),
    listing_inaccuracy: metric('listing', 0.03, 0.12, [90, 180]),
    early_refund: metric('refund', 0.02, 0.1, [60, 180]),
    order_defect: metric('defect', 0.005, 0.02, [60, 180]),
  },
  advice: { target: 0.05, shownOver: [30] },
  categories: {
    shipping: { features: ['order_volume'], internationalFeature: 'international_shipping', customerHarm: false },
    cancellation: { features: ['order_volume'], internationalFeature: undefined, customerHarm: false },
    tracking: { features: ['order_volume'], internationalFeature: undefined, customerHarm: false },
    listing: { features: ['new_listings'], internationalFeature: undefined, customerHarm: false },
    refund: { features: ['payouts'], internationalFeature: undefined, customerHarm: false },
    defect: { features: ['payouts'], internationalFeature: undefined, customerHarm: true },
    customer_data: { features: ['customer_data', 'messaging'], internationalFeature: undefined, customerHarm: false },
    critical: { features: [], internationalFeature: undefined, customerHarm: false },
    stock: { features: ['dispatch_eligibility'], internationalFeature: undefined, customerHarm: false },
  },
  conduct: {
    customer_data_marketing: { category: 'customer_data', trigger: 'violation', grave: true },
    customer_data_mailing_list: { category: 'customer_data', trigger: 'violation', grave: true },
    customer_data_third_party: { category: 'customer_data', trigger: 'violation', grave: true },
    customer_data_storage: { category: 'customer_data', trigger: 'violation', grave: true },
    off_platform_contact: { category: 'customer_data', trigger: 'violation', grave: true },
    illegal_goods: { category: 'critical', trigger: 'critical', grave: false },
    counterfeit_goods: { category: 'critical', trigger: 'critical', grave: false },
    off_platform_payment: { category: 'critical', trigger: 'critical', grave: false },
    fake_tracking: { category: 'critical', trigger: 'critical', grave: false },
    fake_delivery: { category: 'critical', trigger: 'critical', grave: false },
    harassment: { category: 'critical', trigger: 'critical', grave: false },
    threat: { category: 'critical', trigger: 'critical', grave: false },
    fraud: { category: 'critical', trigger: 'fraud', grave: true },
    platform_abuse: { category: 'critical', trigger: 'fraud', grave: true },
    ban_evasion: { category: 'critical', trigger: 'critical', grave: true },
    stock_misdeclared: { category: 'stock', trigger: 'violation', grave: false },
  },
  confirmedFindings: {
    off_platform_contact: 'off_platform_contact',
    off_platform_payment: 'off_platform_payment',
    harassment: 'harassment',
    threat: 'threat',
    marketing: 'customer_data_marketing',
  },
  excuses: {
    kinds: ['weather', 'customs', 'platform_slowdown'],
    affects: {
      late_dispatch: ['handover'],
      late_cancellation: ['handover'],
      improper_status: ['handover', 'delivery'],
      order_defect: ['delivery'],
    },
    cancellationReasons: ['cannot_ship'],
    disputeReasons: ['not_received'],
  },
  ladder: {
    moves: MOVES,
    warning: {
      acknowledgeWithin: 7 * DAY,
      cure: 14 * DAY,
      expiresAfter: 90 * DAY,
      ignored: { after: 14 * DAY, share: 0.5, lapses: 2, subjects: 2 },
      conductReview: 7 * DAY,
    },
    acute: { lapses: 5, subjects: 3, within: 14 * DAY },
    restriction: {
      periods: [7 * DAY, 14 * DAY, 28 * DAY],
      within: 180 * DAY,
      cure: 7 * DAY,
      liftBelow: 0.5,
      review: 14 * DAY,
      payouts: { mostHeld: 0.3, longest: 45 * DAY, review: 14 * DAY, releaseEvery: 7 * DAY },
      orderVolumeOver: 30 * DAY,
    },
    suspension: {
      afterRestrictions: 2,
      categories: 3,
      breaches: 3,
      review: 72 * HOUR,
      pause: 14 * DAY,
      signalsStand: 24 * HOUR,
      removalAfter: 180 * DAY,
      contactAfterQuiet: 181 * DAY,
    },
    removal: {
      review: 7 * DAY,
      notice: 30 * DAY,
      deciders: 2,
      exceptions: ['legal_duty', 'repeated_infringement'],
    },
    appeal: {
      window: 184 * DAY,
      decidedWithin: 7 * DAY,
      noStay: ['payouts', 'customer_data', 'messaging'],
      errorBudget: { overturned: 0.1, cases: 20 },
    },
    link: { strength: 0.8, signals: 2 },
  },
  promises: {
    ownSlip: { reportedWithin: 24 * HOUR, onceIn: 365 * DAY },
    supportWorkingDays: 2,
    stricterNotice: 15 * DAY,
  },
  customerData: CUSTOMER_DATA_DEFAULT,
  disputes: DISPUTES_DEFAULT,
  screening: SCREENING_DEFAULT,
  returns: RETURNS_DEFAULT,
  dataBreaches: DATA_BREACHES_DEFAULT,
  shadow: [],
};
