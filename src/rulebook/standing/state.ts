import type { Decision } from '../decision.ts';
import type { Context } from '../excuses.ts';
import { type Instant, NEVER } from '../instant.ts';
import type { Circumstances, LapseReport, MetricIndex } from '../items.ts';
import { type Category, METRICS, type Metric, type MetricRules, type Policy } from '../policy/policy.ts';
import type { Versions } from '../policy/versions.ts';
import type { Action } from './actions.ts';
import type { OrderDays } from './bursts.ts';
import { History, type Reset } from './history.ts';
import type { CoachedSlip } from './own-slip.ts';
import type { ShadowNote } from './shadow.ts';
import type { Trace } from './trace.ts';
import type { WeeklyRecords } from './weekly-records.ts';

/** Where decisions go, each with how it came about. */
export type DecisionSink = (decision: Decision, trace: Trace) => void;

/** What a seller's standing asks of the seller's orders. */
export type OrderFacts = OrderDays & {
  readonly circumstances: (report: LapseReport) => Circumstances | undefined;
  readonly cause: (report: LapseReport) => Instant;
};

/** A confirmed link to another account (policy §2, ban evasion). */
export type Link = { readonly strength: number; readonly signals: number };

/** What came under the declared count, and not yet cited. */
export type Shortfall = { readonly id: string; readonly at: Instant };

/** A time in which the account was not in the seller's hands, `to` not in it; `id`: the event that confirmed it. */
export type Takeover = {
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly breaches: readonly string[];
};

/** When the breach that an event confirms happened, as far as the event says. */
export type ToldBreach = { readonly event: string; readonly at: Instant };

/**
 * Everything the ladder knows of one seller: the history of each metric, the actions, the clock. Plain data, changed only
 * by the functions of this folder.
 */
export class SellerState {
  readonly seller: string;
  readonly versions: Versions;
  /** The contexts declared so far. */
  contexts: readonly Context[];
  /** The weekly records so far. */
  weekly: WeeklyRecords;
  readonly orders: OrderFacts;
  readonly sink: DecisionSink;
  readonly histories: (History | undefined)[] = METRICS.map(() => undefined);
  readonly actions: Action[] = [];
  /** The clock at which the seller is judged. */
  now: Instant = Number.NEGATIVE_INFINITY;
  /** When the next deadline of an action is due. */
  due: Instant = NEVER;
  country: string | undefined = undefined;
  region: string | undefined = undefined;
  /** How many actions there have been: the last number given. */
  issued = 0;
  /** Until when no suspension is proposed in a category. */
  readonly pausedUntil = new Map<Category, Instant>();
  /** Meters start from 0 at each reinstatement, and what an earlier one parted stays parted; the latest last. */
  readonly reinstatements: Reset[] = [];
  readonly links: Link[] = [];
  shortfalls: Shortfall[] = [];
  /** Times in which the account was taken over. */
  takeovers: readonly Takeover[] = [];
  /** The breaches of the last 200 days that were told: a takeover may be confirmed after them. */
  told: readonly ToldBreach[] = [];
  /** Mistakes of their own that were coached, at most one in the time that the policy has for it. */
  slips: readonly CoachedSlip[] = [];
  /** What rules in shadow would have done: one for each, the first of its latest time in shadow. */
  shadow: readonly ShadowNote[] = [];

  constructor(
    seller: string,
    versions: Versions,
    contexts: readonly Context[],
    weekly: WeeklyRecords,
    orders: OrderFacts,
    sink: DecisionSink,
  ) {
    this.seller = seller;
    this.versions = versions;
    this.contexts = contexts;
    this.weekly = weekly;
    this.orders = orders;
    this.sink = sink;
  }

  /** The policy in force at the clock. */
  get policy(): Policy {
    return this.versions.at(this.now);
  }

  /** The history of a metric; `asOf` is the clock at which it begins, where there is none yet. */
  history(metric: MetricIndex, asOf = this.now): History {
    let history = this.histories[metric];
    if (history === undefined) {
      history = this.emptyHistory(metric, asOf);
      this.histories[metric] = history;
    }
    return history;
  }

  /** The latest reinstatement: what is not behind it weighs nothing. */
  get reinstated(): Reset | undefined {
    return this.reinstatements.at(-1);
  }

  /** The history of a metric without items. */
  emptyHistory(metric: MetricIndex, asOf = this.now): History {
    const { fadingDays } = this.versions.at(asOf).meter;
    const history = new History(metric, this.weekly.entriesFor(metric, asOf), fadingDays);
    history.setResets(this.reinstatements);
    return history;
  }

  metricRules(metric: MetricIndex): MetricRules {
    return this.policy.metrics[METRICS[metric] as Metric];
  }
}
