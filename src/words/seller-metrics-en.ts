import type { ADVICE, Metric } from '../rulebook/policy/policy.ts';

type MetricWords = {
  readonly name: string;
  /** What is asked of the seller. */
  readonly asked: string;
  /** One failure and several, as they stand in the middle of a sentence. */
  readonly lapse: string;
  readonly lapses: string;
  /** One good end and several. */
  readonly good: string;
  readonly goods: string;
  /** What the rate is a share of. */
  readonly items: string;
  /** What helps to put the cause right. */
  readonly mend: string;
};

/** Each metric for its seller. */
export const METRIC_WORDS = {
  late_dispatch: {
    name: 'Late dispatch',
    asked:
      'Orders you ship yourself should be with the carrier by their dispatch date. The first scan counts, not the label.',
    lapse: 'order handed over late',
    lapses: 'orders handed over late',
    good: 'order handed over in time',
    goods: 'orders handed over in time',
    items: 'orders you shipped yourself',
    mend: 'Hand each order to the carrier by its dispatch date and have it scanned there: the first scan counts, not the label.',
  },
  late_cancellation: {
    name: 'Late cancellations',
    asked: 'Orders should be sent, not cancelled by you, once the customer relies on them.',
    lapse: 'order cancelled by you',
    lapses: 'orders cancelled by you',
    good: 'order handed over',
    goods: 'orders handed over',
    items: 'orders',
    mend: 'Keep stock and prices up to date, so that no order has to be cancelled.',
  },
  improper_status: {
    name: 'Status without a scan',
    asked: 'When you mark an order as shipped or delivered, the carrier’s scan should bear it out.',
    lapse: 'status without its scan',
    lapses: 'statuses without their scan',
    good: 'status borne out by a scan',
    goods: 'statuses borne out by scans',
    items: 'statuses you gave',
    mend: 'Mark an order as shipped only once the carrier has it, so that the scan follows.',
  },
  listing_inaccuracy: {
    name: 'Listing accuracy',
    asked: 'What customers receive should be what the listing describes.',
    lapse: 'item found not as described',
    lapses: 'items found not as described',
    good: 'good inspection',
    goods: 'good inspections',
    items: 'inspections',
    mend: 'Compare your listings with what you send, pictures and sizes included, and correct what differs.',
  },
  early_refund: {
    name: 'Refunds before review',
    asked: 'A return or claim should be reviewed before you refund it.',
    lapse: 'refund before its review',
    lapses: 'refunds before their review',
    good: 'refund after its review',
    goods: 'refunds after their review',
    items: 'refunds you gave',
    mend: 'Wait until a return or claim has been reviewed before you refund it.',
  },
  order_defect: {
    name: 'Order defects',
    asked: 'Orders should arrive whole and genuine, without a dispute that ends in the customer’s favour.',
    lapse: 'dispute or return decided for the customer',
    lapses: 'disputes or returns decided for the customer',
    good: 'order without a defect',
    goods: 'orders without a defect',
    items: 'finished orders',
    mend: 'Look at what the disputes and returns have in common: packing, checks before sending, answers to customers.',
  },
} as const satisfies Readonly<Record<Metric, MetricWords>>;

/** The headings and sentences around a metric's gauge. `{…}` are filled in by the page. */
export const METRIC_TEXT = {
  empty: 'The gauge is empty.',
  full: 'It is full, but what is in it has not been enough for a decision so far; another {lapse} can bring one. {wayBack}',
  emptiedByOne: 'One {good} empties it.',
  emptiedBy: '{count} {goods} empty it.',
  window: '{days} days',
  rateLine: '{share} of {items} {kind} in {days} days',
  rateNone: 'Nothing to measure yet',
  target: 'target: at most {target}',
  overTarget: 'over the target of {target}',
  emptyGauges: 'Empty',
  explanationTitle: 'How this gauge works',
  explanation: [
    'Each {lapse} fills it by one step; each {good} empties it by a smaller one, and it never falls below empty.',
    'Until it is full, nothing follows from it. Full, and with enough different {subjects} in it, it means a pattern and not bad luck; it then starts again from empty, and nothing is used twice.',
    'As long as fewer than {share} of {items} go wrong, it empties in the long run; above that it fills.',
  ],
  acute: 'Many within a few days can lead to a restriction before it is full, to protect customers.',
  own: 'Your gauge',
  trend: 'Week by week',
  trendLabel: 'Share of {items} that went wrong',
  trendNone: 'The trend appears here once two weeks are over.',
  counting: 'What fills it now',
  countingNone: 'Nothing counts against you here.',
  excused: 'Excused',
  excusedAbout: 'It was beyond your control. None of it counts, now or later.',
  passedOver: 'In the time to put things right',
  passedOverAbout:
    'After an action you have time to mend the cause. What went wrong in it is shown and does not count.',
  used: 'Already used',
  usedAbout: 'An action cites these already. Nothing is ever counted twice.',
  latest: 'The latest {count} are listed.',
  details: 'Order by order',
  back: 'Account health',
  unknownTitle: 'There is no such metric',
  unknown: 'All of yours are on the page Account health.',
} as const;

/** Advice: shown beside the metrics, never evidence. */
export const ADVICE_WORDS = {
  on_time_delivery: {
    name: 'On-time delivery',
    about: 'Advice only. It never leads to an action: once a parcel is handed over in time, the road is the carrier’s.',
    rate: '{share} arrived late because they were handed over late: {late} of {items} in the last {days} days. We advise at most {target}.',
    none: 'No deliveries in the last {days} days. We advise at most {target} late.',
  },
} as const satisfies Readonly<Record<typeof ADVICE, Readonly<Record<string, string>>>>;
