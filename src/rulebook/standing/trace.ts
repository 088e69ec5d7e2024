import type { Instant } from '../instant.ts';
import type { Rung, Sensitivity, Step, Trigger } from '../policy/policy.ts';

/** A lapse in a trace: `up` and `goods` in millionths of a nat; `goods` are the good steps since the one before. */
export type TracedLapse = {
  readonly id: string;
  readonly settled: Instant;
  readonly subject: string;
  readonly up: number;
  readonly goods: number;
};

/** One question the rulebook asked on the way to a decision, with its answer and figures. */
export type TracedRule =
  | {
      readonly rule: 'meter';
      readonly met: boolean;
      readonly meter: number;
      readonly level: number;
      readonly sensitivity: Sensitivity;
      readonly rate: number;
      readonly items: number;
      readonly lapses: number;
      readonly subjects: number;
      readonly minimumLapses: number;
      readonly minimumSubjects: number;
    }
  | {
      readonly rule: 'acute';
      readonly met: boolean;
      readonly lapses: number;
      readonly subjects: number;
      readonly fresh: number;
    }
  | { readonly rule: 'breach'; readonly met: true; readonly events: readonly string[] }
  | { readonly rule: 'restrictions'; readonly met: boolean; readonly within: number; readonly of: number }
  | { readonly rule: 'categories'; readonly met: boolean; readonly restricted: readonly string[]; readonly of: number }
  | { readonly rule: 'plan'; readonly met: boolean }
  | { readonly rule: 'acknowledgement'; readonly met: boolean }
  | { readonly rule: 'deadline'; readonly met: true; readonly due: Instant }
  | { readonly rule: 'evidence'; readonly met: boolean; readonly takenOut: readonly string[] }
  | { readonly rule: 'person'; readonly met: true; readonly event: string };

/** How a decision came about: every rule asked, the row of the ladder taken, the evidence frozen (F6; style §4.8). */
export type Trace = {
  readonly rules: readonly TracedRule[];
  readonly move: { readonly from: Rung; readonly on: Trigger; readonly to: Step } | undefined;
  readonly evidence: readonly TracedLapse[];
  /** Ids of lapses of the metric that settled in the last 180 days and were excused, with the context's id. */
  readonly excused: readonly { readonly id: string; readonly context: string }[];
  /** Ids of lapses passed over because they settled in a cure period. */
  readonly passedOver: readonly string[];
};
