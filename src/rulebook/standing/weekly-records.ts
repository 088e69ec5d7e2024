import { DAY, type Instant } from '../instant.ts';
import type { MetricIndex } from '../items.ts';
import { METRICS, type Metric, type Policy } from '../policy/policy.ts';
import type { Versions } from '../policy/versions.ts';
import { localDay, localMonday, startOfLocalDay } from '../zone.ts';
import type { History } from './history.ts';
import { type StepEntry, type Steps, stepsFor, type Tally } from './steps.ts';

/** The marketplace's figures of one week, the context that F11 excepts (policy §1). */
export type WeeklyRecord = { readonly at: Instant; readonly tallies: readonly Tally[] };

const NOTHING: Tally = { items: 0, lapses: 0, sellers: 0, most: 0 };

/**
 * The weekly records of the marketplace and the steps that follow from them. A record is taken on Mondays at 00:00 of the
 * marketplace's zone, and sees the thirty calendar days before.
 */
export class WeeklyRecords {
  private readonly versions: Versions;
  /** Records of the last 200 days and a little more, oldest first. */
  private records: readonly WeeklyRecord[];
  /** For each metric whether some seller's steps may be above the target's since the latest record. */
  private raised: readonly boolean[] = METRICS.map(() => false);

  constructor(versions: Versions, records: readonly WeeklyRecord[] = []) {
    this.versions = versions;
    this.records = records;
  }

  /** The first Monday 00:00 after an instant. */
  static nextAfter(policy: Policy, at: Instant): Instant {
    return startOfLocalDay(policy.zone, localMonday(policy.zone, at) + 7);
  }

  /** Where the window of a record begins. */
  static windowStart(policy: Policy, at: Instant): Instant {
    return startOfLocalDay(policy.zone, localDay(policy.zone, at) - Math.round(policy.meter.rate.window / DAY));
  }

  add(record: WeeklyRecord): void {
    const oldest = record.at - this.versions.at(record.at).meter.lateLimit - 14 * DAY;
    this.records = [...this.records.filter((each) => each.at > oldest), record];
  }

  /** These records and one more; these stay as they are. */
  with(record: WeeklyRecord): WeeklyRecords {
    const next = new WeeklyRecords(this.versions, this.records);
    next.add(record);
    return next;
  }

  /** The steps of a metric for a seller without items up to an instant: where a version begins with a record, it is first. */
  entriesFor(metric: MetricIndex, upTo: Instant): StepEntry[] {
    const first = this.versions.all[0] as (typeof this.versions.all)[number];
    const entries: StepEntry[] = [{ from: first.from, rate: 0, steps: stepsAt(first.policy, metric, 0) }];
    const begun = this.versions.all.slice(1).filter(({ from }) => from <= upTo);
    const changes = [
      ...begun.map(({ from }) => ({ at: from, record: undefined })),
      ...this.records.map((record) => ({ at: record.at, record })),
    ].sort((one, other) => one.at - other.at);
    let rate = 0;
    for (const { at, record } of changes) {
      const policy = this.versions.at(at);
      if (record !== undefined) rate = rateWithout(policy, record.tallies[metric] as Tally, NOTHING);
      putInForce(entries, at, rate, stepsAt(policy, metric, rate));
    }
    return entries;
  }

  /**
   * Puts the latest record in force for a seller's metric, whose own figures are taken off; after a change of policy
   * the same record under the new one.
   */
  apply(history: History, at: Instant): void {
    const policy = this.versions.at(at);
    const record = this.records[this.records.length - 1];
    const rate = record === undefined ? 0 : rateWithout(policy, record.tallies[history.metric] as Tally, history.own);
    putInForce(history.entries, at, rate, stepsAt(policy, history.metric, rate));
  }

  /** Puts the records from an instant on in force for a metric that had no items in their windows. */
  catchUp(history: History, from: Instant): void {
    for (const { at, tallies } of this.records) {
      if (at < from) continue;
      const policy = this.versions.at(at);
      const rate = rateWithout(policy, tallies[history.metric] as Tally, NOTHING);
      putInForce(history.entries, at, rate, stepsAt(policy, history.metric, rate));
    }
  }

  /** A version takes effect: under it the same record may bring other steps, so the next one may change any. */
  startVersion(): void {
    this.raised = METRICS.map(() => true);
  }

  /** The metrics whose steps may change with the latest record; the others stay at the target's for every seller. */
  changing(at: Instant): readonly MetricIndex[] {
    const policy = this.versions.at(at);
    const record = this.records[this.records.length - 1] as WeeklyRecord;
    const before = this.raised;
    this.raised = METRICS.map((name, metric) => mayExceed(policy, record.tallies[metric] as Tally, name));
    return METRICS.flatMap((_, metric) => (before[metric] || this.raised[metric] ? [metric as MetricIndex] : []));
  }
}

/** The marketplace's rate for one seller: that of all others, where there are enough of them (policy §1). */
export function rateWithout(policy: Policy, all: Tally, own: Tally): number {
  const { minimumSellers, minimumItems } = policy.meter.rate;
  const items = all.items - own.items;
  if (all.sellers - own.sellers < minimumSellers || items < minimumItems) return 0;
  return (all.lapses - own.lapses) / items;
}

/** Whether the rate may exceed the target for any seller: the most any seller's own figures can raise it is known. */
function mayExceed(policy: Policy, all: Tally, metric: Metric): boolean {
  const others = all.items - all.most;
  return others <= 0 || all.lapses / others > policy.metrics[metric].target;
}

/** The steps at target are the same for everyone: one object a policy and metric. */
const atTarget = new WeakMap<Policy, Steps[]>();

/** The steps of a metric under a policy at a rate of the marketplace. */
export function stepsAt(policy: Policy, metric: MetricIndex, rate: number): Steps {
  const name = METRICS[metric] as Metric;
  if (rate > policy.metrics[name].target) return stepsFor(policy.meter, policy.metrics[name], rate);
  let shared = atTarget.get(policy);
  if (shared === undefined) {
    shared = METRICS.map((each) => stepsFor(policy.meter, policy.metrics[each], 0));
    atTarget.set(policy, shared);
  }
  return shared[metric] as Steps;
}

/** A new entry only where the steps change: in most weeks of most metrics they stay at the target's. */
function putInForce(entries: StepEntry[], from: Instant, rate: number, steps: Steps): void {
  const last = entries[entries.length - 1] as StepEntry;
  if (last.steps !== steps) entries.push({ from, rate, steps });
}
