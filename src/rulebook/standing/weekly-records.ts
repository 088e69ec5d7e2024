import { DAY, type Instant } from '../instant.ts';
import { METRIC_INDEX, type MetricIndex } from '../items.ts';
import { METRICS, type Metric, type Policy } from '../policy/policy.ts';
import type { Versions } from '../policy/versions.ts';
import { localDay, startOfLocalDay } from '../zone.ts';
import type { History } from './history.ts';
import { type StepEntry, stepsFor, type Tally } from './steps.ts';

/** The marketplace's figures of one week, the context that F11 excepts (policy §1). */
export type WeeklyRecord = { readonly at: Instant; readonly tallies: readonly Tally[] };

const NOTHING: Tally = { items: 0, lapses: 0, sellers: 0 };

/**
 * The weekly records of the marketplace and the steps that follow from them. A record is taken on Mondays at 00:00 of the
 * marketplace's zone, and sees the thirty calendar days before.
 */
export class WeeklyRecords {
  private readonly versions: Versions;
  /** Records of the last 200 days and a little more, oldest first. */
  private records: WeeklyRecord[] = [];

  constructor(versions: Versions) {
    this.versions = versions;
  }

  /** The first Monday 00:00 after an instant. */
  static nextAfter(policy: Policy, at: Instant): Instant {
    const { zone } = policy;
    let day = localDay(zone, at) + 1;
    while ((day + DAYS_FROM_THURSDAY) % 7 !== 0) day++;
    return startOfLocalDay(zone, day);
  }

  /** Where the window of a record begins. */
  static windowStart(policy: Policy, at: Instant): Instant {
    return startOfLocalDay(policy.zone, localDay(policy.zone, at) - Math.round(policy.meter.rate.window / DAY));
  }

  add(record: WeeklyRecord): void {
    const oldest = record.at - this.versions.at(record.at).meter.lateLimit - 14 * DAY;
    this.records = this.records.filter((each) => each.at > oldest);
    this.records.push(record);
  }

  /** The steps of a metric for a seller without items so far. */
  entriesFor(metric: MetricIndex): StepEntry[] {
    const first = this.versions.all[0] as (typeof this.versions.all)[number];
    const entries: StepEntry[] = [entryOf(first.policy, metric, first.from, 0)];
    const changes = [
      ...this.records.map((record) => ({ at: record.at, record })),
      ...this.versions.all.slice(1).map(({ from }) => ({ at: from, record: undefined })),
    ].sort((one, other) => one.at - other.at);
    for (const { at, record } of changes) {
      const policy = this.versions.at(at);
      const rate =
        record === undefined
          ? (entries[entries.length - 1] as StepEntry).rate
          : rateWithout(policy, record.tallies[metric] as Tally, NOTHING);
      append(entries, entryOf(policy, metric, at, rate));
    }
    return entries;
  }

  /** Puts a record in force for a seller's metric, whose own figures are taken off. */
  apply(history: History, record: WeeklyRecord): void {
    const policy = this.versions.at(record.at);
    const rate = rateWithout(policy, record.tallies[history.metric] as Tally, history.own);
    append(history.entries, entryOf(policy, history.metric, record.at, rate));
  }

  /** Puts a policy version in force for a seller's metric. */
  applyVersion(history: History, at: Instant): void {
    const { rate } = history.entries[history.entries.length - 1] as StepEntry;
    append(history.entries, entryOf(this.versions.at(at), history.metric, at, rate));
  }
}

/** 1970-01-01 was a Thursday: local day d is a Monday when (d + 3) is a multiple of 7. */
const DAYS_FROM_THURSDAY = 3;

/** The marketplace's rate for one seller: that of all others, where there are enough of them (policy §1). */
export function rateWithout(policy: Policy, all: Tally, own: Tally): number {
  const { minimumSellers, minimumItems } = policy.meter.rate;
  const items = all.items - own.items;
  if (all.sellers - own.sellers < minimumSellers || items < minimumItems) return 0;
  return (all.lapses - own.lapses) / items;
}

/** The steps at target are the same for everyone: one object a policy and metric. */
const atTarget = new WeakMap<Policy, StepEntry['steps'][]>();

function entryOf(policy: Policy, metric: MetricIndex, from: Instant, rate: number): StepEntry {
  const rules = policy.metrics[METRICS[metric] as Metric];
  if (rate > rules.target) return { from, rate, steps: stepsFor(policy.meter, rules, rate) };
  let shared = atTarget.get(policy);
  if (shared === undefined) {
    shared = METRICS.map((name) => stepsFor(policy.meter, policy.metrics[name], 0));
    atTarget.set(policy, shared);
  }
  return { from, rate, steps: shared[METRIC_INDEX[METRICS[metric] as Metric]] as StepEntry['steps'] };
}

/** Keeps an entry only where the steps changed; the rate is told with the steps it led to. */
function append(entries: StepEntry[], entry: StepEntry): void {
  const last = entries[entries.length - 1] as StepEntry;
  if (last.steps !== entry.steps || last.rate !== entry.rate) entries.push(entry);
}
