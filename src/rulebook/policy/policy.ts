import type { Affected, CancellationReason, ContextKind, DisputeReason } from '../facts.ts';
import type { Duration } from '../instant.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import type { Zone } from '../zone.ts';
import type { CustomerDataRules } from './customer-data.ts';
import type { BreachRules } from './data-breaches.ts';
import type { DisputeRules } from './disputes.ts';
import type { ReturnRules } from './returns.ts';
import type { ScreeningRules } from './screening.ts';

/** The six metrics that can be evidence, and the one that is advice only (policy §1). */
export const METRICS = [
  'late_dispatch',
  'late_cancellation',
  'improper_status',
  'listing_inaccuracy',
  'early_refund',
  'order_defect',
] as const;
export type Metric = (typeof METRICS)[number];
export const ADVICE = 'on_time_delivery';

export const CATEGORIES = [
  'shipping',
  'cancellation',
  'tracking',
  'listing',
  'refund',
  'defect',
  'customer_data',
  'critical',
  'stock',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const CONDUCT_KINDS = [
  'customer_data_marketing',
  'customer_data_mailing_list',
  'customer_data_third_party',
  'customer_data_storage',
  'off_platform_contact',
  'illegal_goods',
  'counterfeit_goods',
  'off_platform_payment',
  'fake_tracking',
  'fake_delivery',
  'harassment',
  'threat',
  'fraud',
  'platform_abuse',
  'ban_evasion',
  'stock_misdeclared',
] as const;
export type ConductKind = (typeof CONDUCT_KINDS)[number];
export type ViolationKind = Metric | ConductKind;

export const FEATURES = [
  'international_shipping',
  'dispatch_eligibility',
  'new_listings',
  'order_volume',
  'payouts',
  'customer_data',
  'messaging',
] as const;
export type Feature = (typeof FEATURES)[number];

export const RUNGS = ['good', 'warned', 'restricted', 'suspended', 'removed'] as const;
export type Rung = (typeof RUNGS)[number];

/** What can move a seller on the ladder; policy §3, first two columns. */
export const TRIGGERS = [
  'violation',
  'acute',
  'ignored',
  'repeated',
  'third_breach',
  'breadth',
  'critical',
  'fraud',
  'grave_misuse',
  'unreinstated',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Where a move leads; policy §3, last column. */
export const STEPS = [
  'warning',
  'restriction',
  'suspension.proposed',
  'suspension.applied',
  'removal.proposed',
] as const;
export type Step = (typeof STEPS)[number];

/** One row of the ladder. `exception` names the clause of F5 that allows it to skip a rung. */
export type Move = {
  readonly from: readonly Rung[];
  readonly on: Trigger;
  readonly to: Step;
  readonly exception: 'critical' | 'customer_harm' | undefined;
};

/** α (the yearly chance of a false alarm at target) and the floor of the level, in nats. */
export type Sensitivity = { readonly alpha: number; readonly floor: number };

export type MeterRules = {
  /** While the category has no live warning or restriction. */
  readonly first: Sensitivity;
  /** While it has one. */
  readonly repeat: Sensitivity;
  readonly minimumLapses: number;
  /** Distinct customers, or listings where the metric says so. */
  readonly minimumSubjects: number;
  /** A lapse leaves the list this long after it settled. */
  readonly lapseLeavesAfter: Duration;
  /** What settled longer before the clock moves nothing. */
  readonly lateLimit: Duration;
  /** N fades by exp(−days / this). */
  readonly fadingDays: number;
  readonly p0Ceiling: number;
  readonly p1Ceiling: number;
  readonly rate: {
    readonly window: Duration;
    readonly minimumSellers: number;
    readonly minimumItems: number;
  };
};

export type MetricRules = {
  readonly category: Category;
  /** Shares between 0 and 1. */
  readonly target: number;
  readonly bad: number;
  /** What must be distinct among the lapses of a violation. */
  readonly distinct: 'customer' | 'listing';
  /** Windows over which the rate is shown, in days. */
  readonly shownOver: readonly number[];
};

/** The lapse definitions' own numbers (policy §1, table and bursts). */
export type LapseRules = {
  readonly cancellationGrace: Duration;
  readonly cancellationReasons: readonly string[];
  readonly shippedClaim: Duration;
  readonly deliveredClaim: Duration;
  readonly defectWindow: Duration;
  readonly cancellationBurst: Duration;
  readonly lateBursts: { readonly most: number; readonly within: Duration };
  readonly stock: { readonly tolerance: number; readonly times: number; readonly within: Duration };
};

export type CategoryRules = {
  /** What a restriction of the category limits; shipping chooses between two (`internationalFeature`). */
  readonly features: readonly Feature[];
  /** Used instead of `features` when most of the evidence is international. */
  readonly internationalFeature: Feature | undefined;
  /** Whether the acute pattern applies. */
  readonly customerHarm: boolean;
};

export type ConductRules = {
  readonly category: Category;
  /** What one confirmed breach of this kind is on the ladder. */
  readonly trigger: 'violation' | 'critical' | 'fraud';
  /** Whether it counts as grave misuse while the seller is suspended. */
  readonly grave: boolean;
};

export type LadderRules = {
  readonly moves: readonly Move[];
  readonly warning: {
    readonly acknowledgeWithin: Duration;
    readonly cure: Duration;
    readonly expiresAfter: Duration;
    readonly ignored: {
      readonly after: Duration;
      /** Share of the level at which the cure period's own meter must stand. */
      readonly share: number;
      readonly lapses: number;
      readonly subjects: number;
    };
    /** Staff decide on an unacknowledged conduct warning within this. */
    readonly conductReview: Duration;
  };
  readonly acute: { readonly lapses: number; readonly subjects: number; readonly within: Duration };
  readonly restriction: {
    /** First, second, third and later restriction of a category `within`. */
    readonly periods: readonly Duration[];
    readonly within: Duration;
    readonly cure: Duration;
    /** Lifted below this share of the level. */
    readonly liftBelow: number;
    readonly review: Duration;
    /** Limits of a payout hold; the rest is paid in equal parts, one each `releaseEvery`. */
    readonly payouts: {
      /** Share of the payouts that may be held. */
      readonly mostHeld: number;
      /** Counted from the first hold; nothing is held longer. */
      readonly longest: Duration;
      /** A person looks within this. */
      readonly review: Duration;
      readonly releaseEvery: Duration;
    };
    /** New orders are capped at the daily mean of this long before the restriction. */
    readonly orderVolumeOver: Duration;
  };
  readonly suspension: {
    readonly afterRestrictions: number;
    readonly categories: number;
    readonly breaches: number;
    readonly review: Duration;
    /** After a dropped or expired proposal no new one in the category for this long. */
    readonly pause: Duration;
    /** A suspension that rests on signals ends after this, unless a person confirms. */
    readonly signalsStand: Duration;
    readonly removalAfter: Duration;
    /** A seller without an action for this long is contacted before staff decide a proposal. */
    readonly contactAfterQuiet: Duration;
  };
  readonly removal: {
    readonly review: Duration;
    readonly notice: Duration;
    readonly deciders: number;
    readonly exceptions: readonly string[];
  };
  readonly appeal: {
    readonly window: Duration;
    readonly decidedWithin: Duration;
    /** Restrictions of these features go on during an appeal: they protect customers. */
    readonly noStay: readonly Feature[];
    /** A rule overturned in more than this share of at least so many cases drops to shadow. */
    readonly errorBudget: { readonly overturned: number; readonly cases: number };
  };
  /** An account link that a person may confirm as ban evasion. */
  readonly link: { readonly strength: number; readonly signals: number };
};

/** What a declared or detected context excuses (policy §4). */
export type ExcuseRules = {
  readonly kinds: readonly ContextKind[];
  /** Which lapses, and which of the two the context must affect for it (one of them is enough). */
  readonly affects: Readonly<Partial<Record<Metric, readonly Affected[]>>>;
  /** Of the seller's cancellations only those with these reasons. */
  readonly cancellationReasons: readonly CancellationReason[];
  /** Of the disputes only those with these reasons. */
  readonly disputeReasons: readonly DisputeReason[];
};

/** What the marketplace promises a seller beside the ladder (policy §§2–3). */
export type PromiseRules = {
  /** A customer-data mistake the seller reports within this is coached, once in `onceIn`. */
  readonly ownSlip: { readonly reportedWithin: Duration; readonly onceIn: Duration };
  /** Support answers within this many working days. */
  readonly supportWorkingDays: number;
  /** A stricter version of the policy is announced this long ahead. */
  readonly stricterNotice: Duration;
};

/** A policy version in force: validated (service/policy) and graph-checked (policy/check.ts). All of policy §§1–5. */
export type Policy = {
  readonly name: string;
  readonly version: number;
  readonly country: string;
  readonly zone: Zone;
  /** Which days are worked: deadlines in working days and promised hand-overs are counted in them. */
  readonly calendar: WorkingCalendar;
  /** Of telephone numbers at home, which screening looks for. */
  readonly areaCodes: readonly string[];
  readonly meter: MeterRules;
  readonly lapses: LapseRules;
  readonly metrics: Readonly<Record<Metric, MetricRules>>;
  readonly advice: { readonly target: number; readonly shownOver: readonly number[] };
  readonly categories: Readonly<Record<Category, CategoryRules>>;
  readonly conduct: Readonly<Record<ConductKind, ConductRules>>;
  /** Which confirmed screening findings are a breach, and of which kind. */
  readonly confirmedFindings: Readonly<Record<string, ConductKind>>;
  readonly excuses: ExcuseRules;
  readonly ladder: LadderRules;
  readonly promises: PromiseRules;
  readonly customerData: CustomerDataRules;
  readonly disputes: DisputeRules;
  readonly screening: ScreeningRules;
  readonly returns: ReturnRules;
  readonly dataBreaches: BreachRules;
  /** Rules that are judged and shown to staff and move nobody (policy §3, error budget and versions; ADR 0010). */
  readonly shadow: readonly ViolationKind[];
};

/** `kingston-express@1`: what every decision line bears. */
export function policyId(policy: Policy): string {
  return `${policy.name}@${policy.version}`;
}
