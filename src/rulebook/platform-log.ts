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

/** What time alone brings. */
export type PlatformStep = { readonly kind: 'record' | 'version'; readonly at: Instant };

/** What a version comes to: how many weekly records and policy versions there have been besides what is known. */
type PlatformState = {
  readonly view: PlatformView;
  readonly records: number;
  readonly started: number;
  readonly lastRecord: Instant | undefined;
};

type Beginning = { readonly entries: PlatformEntry[]; readonly states: PlatformState[] };

/**
 * What reaches all sellers, in the order in which it did, numbered from 1: the number of the latest is its version. A
 * seller that is judged apart takes the entries one by one, whenever something touches it, and sees of each what was
 * known then.
 */
export class PlatformLog {
  readonly versions: Versions;
  private readonly entries: PlatformEntry[];
  /** By version; at 0 the beginning. */
  private readonly states: PlatformState[];

  constructor(versions: Versions, begin?: Beginning) {
    const nothing = { records: 0, started: 0, lastRecord: undefined };
    this.versions = versions;
    this.entries = begin?.entries ?? [];
    this.states = begin?.states ?? [
      { view: { contexts: [], weekly: new WeeklyRecords(versions), forgets: false }, ...nothing },
    ];
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
    return this.state(version).view;
  }

  /** Adds an entry; answers its number. Its clock is not before that of the one before. */
  append(entry: PlatformEntry): number {
    this.states.push(after(this.state(this.version), entry));
    return this.entries.push(entry);
  }

  /**
   * What time alone brings next behind a version: a weekly record, or a policy version that takes effect; the latter
   * first where both come at one instant. `began` is the clock of the very first fact.
   */
  next(began: Instant, version = this.version): PlatformStep {
    const { lastRecord, started } = this.state(version);
    const since = lastRecord ?? began;
    const record = WeeklyRecords.nextAfter(this.versions.at(since), since);
    const from = this.versions.all[started + 1]?.from;
    if (from !== undefined && from <= record) return { kind: 'version', at: from };
    return { kind: 'record', at: record };
  }

  /** Another log that begins with the same entries up to a version: for what would be. */
  branch(version = this.version): PlatformLog {
    return new PlatformLog(this.versions, {
      entries: this.entries.slice(0, version),
      states: this.states.slice(0, version + 1),
    });
  }

  private state(version: number): PlatformState {
    const state = this.states[version];
    if (state === undefined) throw new Error(`there is no version ${version} of the platform`);
    return state;
  }
}

function after(before: PlatformState, entry: PlatformEntry): PlatformState {
  const { view, records, started } = before;
  switch (entry.kind) {
    case 'record': {
      const forgets = (records + 1) % FORGET_EVERY === 0;
      const weekly = view.weekly.with(entry);
      return { ...before, view: { ...view, weekly, forgets }, records: records + 1, lastRecord: entry.at };
    }
    case 'version':
      return { ...before, view: { ...view, forgets: false }, started: started + 1 };
    case 'context': {
      const contexts = contextsAfter(view.contexts, entry.fact, entry.at);
      return { ...before, view: { ...view, contexts, forgets: false } };
    }
  }
}
