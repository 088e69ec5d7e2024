import type { Duration, Instant } from '../instant.ts';
import { NEVER } from '../instant.ts';
import type { MetricIndex } from '../items.ts';
import type { Category, Feature, Policy, ViolationKind } from '../policy/policy.ts';
import type { Evidence } from './evidence.ts';
import type { Reset } from './history.ts';

/** The rungs an action can be of. */
export type ActionKind = 'warning' | 'restriction' | 'suspension' | 'removal';

/**
 * Where an action stands. `live`: in force. `review`: a restriction past its time, a person looks. `stayed`: paused by an
 * appeal. `proposed`, `noticed`: a suspension or removal on its way. Everything else has ended.
 */
export type ActionStatus =
  | 'live'
  | 'review'
  | 'stayed'
  | 'proposed'
  | 'noticed'
  | 'expired'
  | 'lifted'
  | 'withdrawn'
  | 'replaced'
  | 'done';

/** What an action is made from; none of it changes. */
export type ActionTerms = {
  /** From 1, in the seller's order. */
  readonly number: number;
  readonly category: Category;
  readonly violation: ViolationKind;
  readonly evidence: Evidence;
  /** Numbers of the actions it stands on. */
  readonly rests: readonly number[];
  readonly at: Instant;
  /** The policy in force when it was issued: its own numbers hold for it (F13). */
  readonly policy: Policy;
  readonly feature: Feature | undefined;
  readonly immediate: boolean;
  /** A suspension that rests on signals only. */
  readonly onSignals: boolean;
  /** A restriction's first period. */
  readonly period: Duration;
  /** Where the meter of a metric was reset by it. */
  readonly reset: { readonly metric: MetricIndex; readonly at: Reset } | undefined;
};

/** One measure on a seller's account, with what has become of it. */
export class Action {
  readonly terms: ActionTerms;
  kind: ActionKind;
  status: ActionStatus;
  /** When it ends by itself; `NEVER`: not by time alone. */
  until: Instant = NEVER;
  /** When a person looks, or when something else falls due. */
  review: Instant = NEVER;
  endedAt: Instant = NEVER;
  acknowledged = false;
  planned = false;
  /** Won on appeal: its cure period counts for nothing (policy §7). */
  overturned = false;
  /** A warning: whether the question of ignoring it has been put. */
  asked = false;
  extensions = 0;
  /** A stayed restriction: what was left of its time. */
  remaining: Duration = 0;
  /** A stayed restriction: whether it was under review. */
  stayedInReview = false;
  /** A removal: who approved it, and with which exception. */
  approvals: { readonly by: string; readonly exception: string | undefined }[] = [];

  constructor(terms: ActionTerms, kind: ActionKind, status: ActionStatus) {
    this.terms = terms;
    this.kind = kind;
    this.status = status;
  }

  get isOver(): boolean {
    return this.endedAt !== NEVER;
  }
}
