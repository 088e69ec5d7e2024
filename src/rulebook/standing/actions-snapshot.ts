import { type Instant, NEVER } from '../instant.ts';
import type { FakingReport, Lapse, SettleKey } from '../items.ts';
import { type Numbered, numbered } from '../numbered.ts';
import type { Feature } from '../policy/policy.ts';
import type { Version, Versions } from '../policy/versions.ts';
import { Action, type ActionTerms, type Joined } from './actions.ts';
import type { Evidence } from './evidence.ts';

type MeterEvidence = Extract<Evidence, { kind: 'meter' }>;
type AcuteEvidence = Extract<Evidence, { kind: 'acute' }>;

/** Evidence as plain data: lapses by their numbers, in a meter's entries each with the good steps before it. */
export type EvidenceSnapshot =
  | (Omit<MeterEvidence, 'entries'> & { readonly entries: readonly (readonly [number, number])[] })
  | (Omit<AcuteEvidence, 'lapses' | 'fresh'> & {
      readonly lapses: readonly number[];
      readonly fresh: readonly number[];
    })
  | { readonly kind: 'breach'; readonly events: readonly string[]; readonly lapses: readonly number[] }
  | { readonly kind: 'none' };

/** An action as plain data: instants that never come are null, what several share is named by its number. */
export type ActionSnapshot = Pick<
  Action,
  'kind' | 'status' | 'startedAt' | 'period' | 'acknowledged' | 'planned' | 'overturned' | 'asked' | 'extensions'
> &
  Pick<Action, 'remaining' | 'stayedInReview' | 'cures' | 'questions' | 'askedFor'> & {
    readonly terms: Omit<ActionTerms, 'evidence' | 'policy' | 'signs' | 'reset'> & {
      readonly evidence: number;
      /** The place of the policy among the versions. */
      readonly policy: number;
      readonly signs: number | null;
      /** Metric, settle key and arrival; the arrival is null where it is behind all others. */
      readonly reset: readonly [NonNullable<ActionTerms['reset']>['metric'], SettleKey, number | null] | null;
    };
    readonly until: Instant | null;
    readonly review: Instant | null;
    readonly endedAt: Instant | null;
    readonly askingSince: Instant | null;
    readonly feature: Feature | null;
    /** Of a restriction of payouts at which a person has looked: when what it holds was released. */
    readonly hold?: Instant | null;
    /** Of one that had reached nobody: when it did after all. */
    readonly deliveredAt?: Instant;
    readonly joined: readonly (Omit<Joined, 'signs'> & { readonly signs: number | null })[];
    /** By whom, and with which exception. */
    readonly approvals: readonly (readonly [string, string | null])[];
  };

/** What actions share with each other and with the rest of the seller. */
type Shared = {
  readonly evidence: Numbered<Evidence>;
  readonly fakings: Numbered<FakingReport>;
  readonly versions: Versions;
};

export function snapshotEvidence(evidence: Evidence, lapses: Numbered<Lapse>): EvidenceSnapshot {
  const numbersOf = (those: readonly Lapse[]) => those.map((lapse) => lapses.of(lapse));
  switch (evidence.kind) {
    case 'meter':
      return { ...evidence, entries: evidence.entries.map(({ lapse, goods }) => [lapses.of(lapse), goods]) };
    case 'acute':
      return { ...evidence, lapses: numbersOf(evidence.lapses), fresh: numbersOf(evidence.fresh) };
    case 'breach':
      return { ...evidence, lapses: numbersOf(evidence.lapses) };
    case 'none':
      return evidence;
  }
}

export function restoreEvidence(evidence: EvidenceSnapshot, lapses: readonly Lapse[]): Evidence {
  const those = (numbers: readonly number[]) => numbers.map((number) => numbered(lapses, number));
  switch (evidence.kind) {
    case 'meter': {
      const entries = evidence.entries.map(([number, goods]) => {
        const lapse = numbered(lapses, number);
        return { lapse, up: lapse.up, goods };
      });
      return { ...evidence, entries };
    }
    case 'acute':
      return { ...evidence, lapses: those(evidence.lapses), fresh: those(evidence.fresh) };
    case 'breach':
      return { ...evidence, lapses: those(evidence.lapses) };
    case 'none':
      return evidence;
  }
}

export function snapshotAction(action: Action, { evidence, fakings, versions }: Shared): ActionSnapshot {
  const { terms, kind, status, startedAt, period, acknowledged, planned, overturned, asked, extensions } = action;
  const { remaining, stayedInReview, until, review, endedAt, feature, cures, joined, approvals } = action;
  const { questions, askingSince, askedFor, deliveredAt, holdSeen, holdReleasedAt } = action;
  const { number, category, violation, rests, at, immediate, signs, reset } = terms;
  const signsOf = (report: FakingReport | undefined) => (report === undefined ? null : fakings.of(report));
  return {
    terms: {
      number,
      category,
      violation,
      rests,
      at,
      immediate,
      evidence: evidence.of(terms.evidence),
      policy: versions.all.findIndex(({ policy }) => policy === terms.policy),
      signs: signsOf(signs),
      reset: reset === undefined ? null : [reset.metric, reset.at.key, orNull(reset.at.arrival)],
    },
    kind,
    status,
    startedAt,
    until: orNull(until),
    review: orNull(review),
    endedAt: orNull(endedAt),
    period,
    feature: feature ?? null,
    ...(holdSeen ? { hold: orNull(holdReleasedAt) } : {}),
    cures: cures.map(({ from, to }) => ({ from, to })),
    joined: joined.map((each) => ({ ...each, signs: signsOf(each.signs) })),
    acknowledged,
    planned,
    overturned,
    asked,
    extensions,
    questions: [...questions],
    askingSince: orNull(askingSince),
    askedFor,
    ...(deliveredAt === undefined ? {} : { deliveredAt }),
    remaining,
    stayedInReview,
    approvals: approvals.map(({ by, exception }) => [by, exception ?? null]),
  };
}

function orNull(at: Instant): Instant | null {
  return at === NEVER || at === Number.POSITIVE_INFINITY ? null : at;
}

/** What the actions of a snapshot refer to, by number. */
type Restored = {
  readonly evidence: readonly Evidence[];
  readonly fakings: readonly FakingReport[];
  readonly versions: Versions;
};

export function restoreAction(snapshot: ActionSnapshot, { evidence, fakings, versions }: Restored): Action {
  const { terms, kind, status, until, review, endedAt, feature, hold, cures, joined, approvals, ...rest } = snapshot;
  const { questions, askingSince, ...same } = rest;
  const { reset, ...sameTerms } = terms;
  const signsOf = (number: number | null) => (number === null ? undefined : numbered(fakings, number));
  const action = new Action(
    {
      ...sameTerms,
      evidence: numbered(evidence, terms.evidence),
      policy: numbered<Version>(versions.all, terms.policy).policy,
      signs: signsOf(terms.signs),
      reset: reset === null ? undefined : { metric: reset[0], at: { key: reset[1], arrival: reset[2] ?? BEHIND_ALL } },
    },
    kind,
    status,
  );
  Object.assign(action, same);
  action.until = until ?? NEVER;
  action.review = review ?? NEVER;
  action.endedAt = endedAt ?? NEVER;
  action.questions = [...questions];
  action.askingSince = askingSince ?? NEVER;
  action.feature = feature ?? undefined;
  action.holdSeen = hold !== undefined;
  action.holdReleasedAt = hold ?? NEVER;
  action.cures.push(...cures.map(({ from, to }) => ({ from, to })));
  action.joined.push(...joined.map((each) => ({ ...each, signs: signsOf(each.signs) })));
  action.approvals = approvals.map(([by, exception]) => ({ by, exception: exception ?? undefined }));
  return action;
}

const BEHIND_ALL = Number.POSITIVE_INFINITY;
