import { z } from 'zod';
import type { Affected, CancellationReason, ContextKind, DisputeReason } from '../../rulebook/facts.ts';
import { WATCH_SIGNALS } from '../../rulebook/policy/access-watch.ts';
import { AUDIENCES, CUSTOMER_FIELDS, FULFILMENTS, MOMENTS, PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { CLOCK_DUTIES, CLOCK_STARTS, CLOCK_TELLS, HOURS_COUNTED } from '../../rulebook/policy/data-breaches.ts';
import { CATEGORIES, CONDUCT_KINDS, FEATURES, METRICS, RUNGS, STEPS, TRIGGERS } from '../../rulebook/policy/policy.ts';
import { FINDINGS, SCREEN_VERDICTS } from '../../rulebook/policy/screening.ts';
import { WEEKDAYS } from '../../rulebook/working-calendar.ts';
import { holiday } from './holiday.ts';
import { count, days, duration, figure, list, oneOf, share, text, yesOrNo, zone } from './values.ts';

const CONTEXT_KINDS = ['weather', 'customs', 'platform_slowdown'] as const satisfies readonly ContextKind[];
const AFFECTED = ['handover', 'delivery'] as const satisfies readonly Affected[];
/** Only what a seller can answer for: a customer's own wish or a wrong address is nobody's lapse. */
const SELLER_REASONS = [
  'out_of_stock',
  'pricing_error',
  'cannot_ship',
  'other',
] as const satisfies readonly CancellationReason[];
const DISPUTE_REASONS = [
  'not_received',
  'not_as_described',
  'counterfeit',
  'refund_missing',
  'other',
] as const satisfies readonly DisputeReason[];

const sensitivity = z.strictObject({ alpha: share, floor: figure });

const meter = z.strictObject({
  first: sensitivity,
  repeat: sensitivity,
  minimumLapses: count,
  minimumSubjects: count,
  lapseLeavesAfter: duration,
  lateLimit: duration,
  fadingDays: count,
  p0Ceiling: share,
  p1Ceiling: share,
  rate: z.strictObject({ window: duration, minimumSellers: count, minimumItems: count }),
});

const lapses = z.strictObject({
  cancellationGrace: duration,
  cancellationReasons: list(oneOf(SELLER_REASONS)),
  shippedClaim: duration,
  deliveredClaim: duration,
  defectWindow: duration,
  cancellationBurst: duration,
  lateBursts: z.strictObject({ most: count, within: duration }),
  stock: z.strictObject({ tolerance: share, times: count, within: duration }),
});

const metric = z.strictObject({
  category: oneOf(CATEGORIES),
  target: share,
  bad: share,
  distinct: oneOf(['customer', 'listing']),
  shownOver: list(days),
});

const category = z.strictObject({
  features: list(oneOf(FEATURES), 0),
  internationalFeature: oneOf(FEATURES).optional(),
  customerHarm: yesOrNo.optional(),
});

const conduct = z.strictObject({
  category: oneOf(CATEGORIES),
  trigger: oneOf(['violation', 'critical', 'fraud']),
  grave: yesOrNo.optional(),
});

const excuses = z.strictObject({
  kinds: list(oneOf(CONTEXT_KINDS), 0),
  affects: z.partialRecord(z.enum(METRICS), list(oneOf(AFFECTED))),
  cancellationReasons: list(oneOf(SELLER_REASONS), 0),
  disputeReasons: list(oneOf(DISPUTE_REASONS), 0),
});

const move = z.strictObject({
  from: list(oneOf(RUNGS)),
  on: oneOf(TRIGGERS),
  to: oneOf(STEPS),
  exception: oneOf(['critical', 'customer_harm']).optional(),
});

const warning = z.strictObject({
  acknowledgeWithin: duration,
  cure: duration,
  expiresAfter: duration,
  ignored: z.strictObject({ after: duration, share, lapses: count, subjects: count }),
  conductReview: duration,
});

const restriction = z.strictObject({
  periods: z.array(duration).min(1),
  within: duration,
  cure: duration,
  liftBelow: share,
  review: duration,
  payouts: z.strictObject({ mostHeld: share, longest: duration, review: duration, releaseEvery: duration }),
  orderVolumeOver: duration,
});

const suspension = z.strictObject({
  afterRestrictions: count,
  categories: count,
  breaches: count,
  review: duration,
  pause: duration,
  signalsStand: duration,
  removalAfter: duration,
  contactAfterQuiet: duration,
});

const removal = z.strictObject({
  review: duration,
  notice: duration,
  deciders: count,
  exceptions: list(oneOf(['legal_duty', 'repeated_infringement']), 0),
});

const appeal = z.strictObject({
  window: duration,
  decidedWithin: duration,
  noStay: list(oneOf(FEATURES), 0),
  errorBudget: z.strictObject({ overturned: share, cases: count }),
});

const ladder = z.strictObject({
  moves: z.array(move).min(1),
  warning,
  acute: z.strictObject({ lapses: count, subjects: count, within: duration }),
  restriction,
  suspension,
  removal,
  appeal,
  link: z.strictObject({ strength: figure, signals: count }),
});

const promises = z.strictObject({
  ownSlip: z.strictObject({ reportedWithin: duration, onceIn: duration }),
  supportWorkingDays: count,
  stricterNotice: duration,
});

const grant = z.strictObject({
  to: oneOf(AUDIENCES),
  for: list(oneOf(PURPOSES)),
  while: list(oneOf(MOMENTS)),
  fulfilment: list(oneOf(FULFILMENTS)),
  show: list(oneOf(CUSTOMER_FIELDS)),
});

const watch = z.strictObject({
  falseFriction: share,
  falseBlock: share,
  looksAMonth: count,
  quick: duration,
  usualHours: z.strictObject({ from: duration, until: duration }),
  usualBreadth: share,
  atHand: count,
  stepWithin: duration,
  usual: z.record(z.enum(WATCH_SIGNALS), share),
  frictionGoodFor: duration,
  blockFor: duration,
  caseAgainWithin: duration,
});

const customerData = z.strictObject({
  grants: z.array(grant),
  closesAfter: duration,
  shreddedAfter: duration,
  shownFor: duration,
  budget: z.strictObject({
    perOpenOrder: share,
    atLeast: count.optional(),
    frictionFrom: share,
    // Versions from before the watch name a sequence as well, which says nothing any more.
    pace: z.strictObject({ within: duration, reveals: count, inSequence: count.optional() }),
  }),
  watch: watch.optional(),
});

const disputes = z.strictObject({
  notReceivedAfter: duration,
  refundMissingAfter: duration,
  openFor: duration,
  answerWorkingDays: count,
  decideWorkingDays: count,
  askAgainFor: duration,
  reviewWorkingDays: count,
  unfoundedOver: duration,
});

const screening = z.strictObject({
  ownHosts: list(text('not-a-host', /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/), 0),
  from: share,
  verdicts: z.record(z.enum(FINDINGS), oneOf(SCREEN_VERDICTS)),
  coached: list(oneOf(FINDINGS), 0).optional(),
  cases: list(oneOf(FINDINGS), 0).optional(),
});

const returns = z.strictObject({
  askWithin: duration,
  sendWithin: duration,
  // Versions that were written before it was there mean the standard.
  silentAfter: duration.optional(),
  inspectWorkingDays: count,
  refundWorkingDays: count,
});

const dataBreaches = z.strictObject({
  clocks: z.record(
    z.string(),
    z.strictObject({
      within: duration,
      counted: oneOf(HOURS_COUNTED),
      from: oneOf(CLOCK_STARTS),
      tells: oneOf(CLOCK_TELLS),
      duty: oneOf(CLOCK_DUTIES),
    }),
  ),
  customersWithin: duration,
  warnedAt: list(share),
  replyWithin: duration,
  secrecy: z.strictObject({ alone: duration, longest: duration }),
});

const calendar = z.strictObject({
  week: list(oneOf(WEEKDAYS)),
  handOverUntil: duration,
  holidays: z.record(z.string().min(1).max(60), holiday),
});

/** The whole file. Its keys are those of `Policy`, so a path in one is a path in the other; every key is needed but the last seven. */
export const policyFile = z.strictObject({
  name: text('not-a-name', /^[a-z][a-z0-9-]{0,63}$/),
  version: count,
  country: text('not-a-country', /^[A-Z]{2}$/),
  zone,
  areaCodes: list(text('not-digits', /^\d{1,6}$/), 0),
  meter,
  lapses,
  metrics: z.record(z.enum(METRICS), metric),
  advice: z.strictObject({ target: share, shownOver: list(days) }),
  categories: z.record(z.enum(CATEGORIES), category),
  conduct: z.record(z.enum(CONDUCT_KINDS), conduct),
  confirmedFindings: z.partialRecord(z.enum(FINDINGS), oneOf(CONDUCT_KINDS)),
  excuses,
  ladder,
  promises,
  // Versions written before there were such sections mean the shipped ones.
  customerData: customerData.optional(),
  disputes: disputes.optional(),
  screening: screening.optional(),
  returns: returns.optional(),
  dataBreaches: dataBreaches.optional(),
  calendar: calendar.optional(),
  shadow: list(oneOf([...METRICS, ...CONDUCT_KINDS]), 0).optional(),
});
export type PolicyFile = z.output<typeof policyFile>;
