import { type Context, contextsAfter } from './excuses.ts';
import type { PlatformFact } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Versions } from './policy/versions.ts';
import { FORGET_EVERY } from './seller.ts';
import type { Tally } from './standing/steps.ts';
import { WeeklyRecords } from './standing/weekly-records.ts';

/** What reaches every seller: `at` is the clock at which it did. */
export type PlatformEntry =
  /** A weekly record, with the figures of all sellers together, one for each metric. */
  | { readonly kind: 'record'; readonly at: Instant; readonly tallies: readonly Tally[] }
  /** A policy version takes effect. */
  | { readonly kind: 'version'; readonly at: Instant }
  /** A context declared or withdrawn. */
  | { readonly kind: 'context'; readonly at: Instant; readonly fact: PlatformFact };

/** What is known to all sellers once an entry has reached them. It never changes, and is shared. */
type PlatformView = {
  readonly contexts: readonly Context[];
  readonly weekly: WeeklyRecords;
  /** Whether sellers forget at it what can move nothing any more. */
  readonly forgets: boolean;
};

/**
 * What reaches all sellers, in the order in which it did, numbered from 1: the number of the latest is its version. A
 * seller that is judged apart takes the entries one by one, whenever something touches it, and sees of each what was
 * known then.
 */
export class PlatformLog {
  readonly versions: Versions;
  private readonly entries: PlatformEntry[] = [];
  /** By version; at 0 the beginning. */
  private readonly views: PlatformView[];
  private records = 0;
  private started = 0;
  private lastRecord: Instant | undefined = undefined;

  constructor(versions: Versions) {
    this.versions = versions;
    this.views = [{ contexts: [], weekly: new WeeklyRecords(versions), forgets: false }];
  }

  /** The number of the latest entry; 0 when there is none. */
  get version(): number {
    return this.entries.length;
  }

  /** The entry of a version, from 1. */
  entry(version: number): PlatformEntry {
    const entry = this.entries[version - 1];
    if (entry === undefined) throw new Error(`there is no entry ${version} in the log of the platform`);
    return entry;
  }

  /** What is known to all as of a version, from 0. */
  view(version: number): PlatformView {
    const view = this.views[version];
    if (view === undefined) throw new Error(`there is no version ${version} of the platform`);
    return view;
  }

  /** Adds an entry; answers its number. Its clock is not before that of the one before. */
  append(entry: PlatformEntry): number {
    const before = this.view(this.version);
    this.views.push(this.after(before, entry));
    return this.entries.push(entry);
  }

  /**
   * What time alone brings next: a weekly record, or a policy version that takes effect; the version first where both
   * come at one instant. `began` is the clock of the very first fact.
   */
  next(began: Instant): { readonly kind: 'record' | 'version'; readonly at: Instant } {
    const since = this.lastRecord ?? began;
    const record = WeeklyRecords.nextAfter(this.versions.at(since), since);
    const version = this.versions.all[this.started + 1]?.from;
    if (version !== undefined && version <= record) return { kind: 'version', at: version };
    return { kind: 'record', at: record };
  }

  /** Another log that begins with the same entries: for what would be. */
  branch(): PlatformLog {
    const branch = new PlatformLog(this.versions);
    for (const entry of this.entries) branch.append(entry);
    return branch;
  }

  private after(before: PlatformView, entry: PlatformEntry): PlatformView {
    switch (entry.kind) {
      case 'record':
        this.records++;
        this.lastRecord = entry.at;
        return { ...before, weekly: before.weekly.with(entry), forgets: this.records % FORGET_EVERY === 0 };
      case 'version':
        this.started++;
        return { ...before, forgets: false };
      case 'context':
        return { ...before, contexts: contextsAfter(before.contexts, entry.fact, entry.at), forgets: false };
    }
  }
}
