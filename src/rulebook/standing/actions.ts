import type { Duration, Instant } from '../instant.ts';
import { NEVER } from '../instant.ts';
import type { FakingReport, MetricIndex } from '../items.ts';
import type { Category, ConductKind, Feature, Policy, ViolationKind } from '../policy/policy.ts';
import type { Evidence } from './evidence.ts';
import type { Reset } from './history.ts';

/** The rungs an action can be of. */
export const ACTION_KINDS = ['warning', 'restriction', 'suspension', 'removal'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/**
 * Where an action stands. `live`: in force. `review`: a restriction past its time, a person looks. `stayed`: paused by an
 * appeal. `proposed`, `noticed`: a suspension or removal on its way. Everything else has ended.
 */
export const ACTION_STATUSES = [
  'live',
  'review',
  'stayed',
  'proposed',
  'noticed',
  'expired',
  'lifted',
  'withdrawn',
  'dropped',
  'replaced',
  'done',
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** A breach that joined an action instead of leading to one of its own. */
export type Joined = {
  readonly kind: ConductKind;
  readonly events: readonly string[];
  /** Where it is no person's word but signs of faking. */
  readonly signs: FakingReport | undefined;
  /** The clock at which it came. */
  readonly at: Instant;
};

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
  readonly immediate: boolean;
  /** What a suspension rests on that no person has confirmed. */
  readonly signs: FakingReport | undefined;
  /** Where the meter of a metric was reset by it. */
  readonly reset: { readonly metric: MetricIndex; readonly at: Reset } | undefined;
};

/** Stands among the open questions of an action while nothing of it was delivered: questions have names. */
const NOT_DELIVERED = '';

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
  /** When it began to be what it is: a reduced action begins anew. */
  startedAt: Instant;
  /** Its cure periods, the latest last: lapses that settled in one are passed over. */
  readonly cures: { readonly from: Instant; to: Instant }[] = [];
  /** Breaches that came while it was open or in force, and that it stands for (reading 32). */
  readonly joined: Joined[] = [];
  /** What a restriction limits, and how long its period is. */
  feature: Feature | undefined = undefined;
  period: Duration = 0;
  acknowledged = false;
  planned = false;
  /** Won on appeal: what it cites weighs nowhere from then on. */
  overturned = false;
  /** A warning: whether the question of ignoring it has been put. */
  asked = false;
  /** What stops the clock of ignoring, since when, and for how long in all (readings 60, 64): questions to support that wait, and `NOT_DELIVERED`. */
  questions: string[] = [];
  askingSince: Instant = NEVER;
  askedFor: Duration = 0;
  /** When what had reached nobody was delivered after all; undefined: it was never said to be lost. */
  deliveredAt: Instant | undefined = undefined;
  extensions = 0;
  /** A restriction of payouts: whether a person has looked at what it holds, and when that was released by one. */
  holdSeen = false;
  holdReleasedAt: Instant = NEVER;
  /** A stayed restriction: what was left of its time. */
  remaining: Duration = 0;
  /** A stayed restriction: whether it was under review. */
  stayedInReview = false;
  /** A removal: who approved it, and with which exception. */
  approvals: { readonly by: string; readonly exception: string | undefined }[] = [];

  constructor(terms: ActionTerms, kind: ActionKind, status: ActionStatus) {
    this.terms = terms;
    this.startedAt = terms.at;
    this.kind = kind;
    this.status = status;
  }

  get isOver(): boolean {
    return this.endedAt !== NEVER;
  }

  /** Whether a person looks at a restriction past its time, paused by an appeal or not. */
  get isInReview(): boolean {
    return this.status === 'review' || (this.status === 'stayed' && this.stayedInReview);
  }

  /** Puts a question; while one is open the clock of ignoring stands still (policy §3, Asking for help). */
  ask(question: string, at: Instant): void {
    if (this.questions.includes(question)) return;
    if (this.questions.length === 0) this.askingSince = at;
    this.questions.push(question);
  }

  /** Answers a question: with none left open the clock runs on. */
  answerQuestion(question: string, at: Instant): void {
    const place = this.questions.indexOf(question);
    if (place < 0) return;
    this.questions.splice(place, 1);
    if (this.questions.length > 0) return;
    this.askedFor += at - this.askingSince;
    this.askingSince = NEVER;
  }

  /**
   * What was told of it reached nobody: since it began the clock of ignoring has not run, and does not until it is delivered
   * (policy §3, clocks of a notice; reading 64). That takes in what was asked meanwhile.
   */
  loseNotice(): void {
    if (this.isUnreached) return;
    this.askedFor = 0;
    this.askingSince = this.startedAt;
    this.questions.push(NOT_DELIVERED);
  }

  /** It has been delivered, or a person has talked to the seller. */
  findNotice(at: Instant): void {
    if (this.isUnreached) this.deliveredAt = at;
    this.answerQuestion(NOT_DELIVERED, at);
  }

  /** Whether the seller does not know of it, as far as anybody knows. */
  get isUnreached(): boolean {
    return this.questions.includes(NOT_DELIVERED);
  }

  /** Becomes another action under its id at an instant: what was asked before does not lengthen it. */
  beginAnew(at: Instant): void {
    this.startedAt = at;
    this.askedFor = 0;
    if (this.questions.length > 0) this.askingSince = at;
  }

  /** When a warning has to be acknowledged, `within` so long of its delivery; `NEVER` while it reached nobody. */
  acknowledgeAt(within: Duration): Instant {
    return this.isUnreached ? NEVER : Math.max(this.startedAt, this.deliveredAt ?? this.startedAt) + within;
  }

  /** When a warning counts as ignored, `after` so long without an acknowledgement; `NEVER` while a question is open. */
  ignoredAt(after: Duration): Instant {
    return this.questions.length > 0 ? NEVER : this.startedAt + after + this.askedFor;
  }

  /** Begins a cure period; the one before is over. */
  beginCure(from: Instant, length: Duration): void {
    this.endCure(from);
    if (length > 0) this.cures.push({ from, to: from + length });
  }

  /** A cure period lasts no longer than its action, and none beyond a reinstatement: that instant is the last in it. */
  endCure(at: Instant): void {
    const last = this.cures.at(-1);
    if (last !== undefined) last.to = Math.min(last.to, at + 1);
  }

  /** Whether an instant lies in a cure period of this action. */
  isCuring(at: Instant): boolean {
    return this.cures.some(({ from, to }) => from <= at && at < to);
  }
}
