import type { Measure, Why } from '../../rulebook/decision.ts';
import type { FactType } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Category, Feature, ViolationKind } from '../../rulebook/policy/policy.ts';
import type { ActionKind } from '../../rulebook/standing/actions.ts';
import type { Trace } from '../../rulebook/standing/trace.ts';
import type { Zone } from '../../rulebook/zone.ts';
import type { StatedKind } from './stored-decision.ts';

/** One thing that a measure rests on, as it was known when it was decided. */
export type EvidenceItem = {
  /** The id of the event that is cited. */
  readonly event: string;
  readonly type: FactType;
  /** When it happened. */
  readonly at: Instant;
  readonly orderId?: string;
  readonly listingId?: string;
  readonly sentence: string;
  /** When its outcome was known, and which share of the gauge it filled: of lapses only. */
  readonly settled?: Instant;
  readonly fills?: number;
};

/** An action that a measure stands on. */
export type RestedAction = {
  readonly action: string;
  readonly decision: StatedKind;
  readonly at: Instant;
  readonly issue: string;
  /** Told where the measure cites nothing of its own. */
  readonly items: readonly EvidenceItem[];
};

/** Facts and figures (row E2): the issue, the evidence item by item, what was left out of it. */
export type Facts = {
  readonly issue: string;
  readonly items: readonly EvidenceItem[];
  readonly rests: readonly RestedAction[];
  /** Of a metric: nats to 2 decimals, shares to 4, as in the line of the decision. */
  readonly figures: Measure | undefined;
  readonly figuresInWords: string | undefined;
  readonly excused: Trace['excused'];
  readonly passedOver: readonly string[];
  /** Ids that are cited and of which no event is kept: there is no statement then. */
  readonly lost: readonly string[];
};

/** The rule, in plain words, with the policy it stands in. */
export type Rule = {
  readonly violation: ViolationKind;
  readonly category: Category;
  /** `kingston-express@1` */
  readonly policy: string;
  /** Of a metric: shares between 0 and 1. */
  readonly target: number | undefined;
  readonly bad: number | undefined;
  readonly move: NonNullable<Trace['move']>;
  readonly terms: { readonly name: string; readonly address: string };
  readonly sentences: readonly string[];
};

/** What is done, where and for how long, and what is left as it is. */
export type MeasureTaken = {
  readonly kind: ActionKind;
  /** `proposed`: people have not decided yet. `announced`: it takes effect later. */
  readonly stage: 'in_force' | 'proposed' | 'announced';
  readonly feature: Feature | undefined;
  readonly immediate: boolean;
  readonly from: Instant;
  /** When it ends by itself. */
  readonly until: Instant | undefined;
  /** When a person looks at it. */
  readonly review: Instant | undefined;
  readonly sentence: string;
  readonly works: readonly string[];
  readonly limited: readonly string[];
  readonly scope: string;
  readonly duration: string;
  readonly ends: string;
  /** What the seller can do now, the most urgent first. */
  readonly todo: readonly string[];
};

/** How it was found and decided (DSA art. 17(3)(b) and (c)). */
export type Finding = {
  readonly detection: 'automated' | 'person' | 'both';
  readonly decision: 'automated' | 'partly' | 'person';
  readonly source: 'report' | 'own_initiative';
  readonly sentences: readonly string[];
};

/** What the seller can do about it (DSA art. 17(3)(f), 20 and 21; P2B art. 4, 11 and 12). */
export type Redress = {
  /** The instant at which an appeal is no longer open, and how fast it is decided, in days. */
  readonly appealUntil: Instant;
  readonly decidedWithinDays: number;
  readonly appeal: string;
  readonly howToAppeal: string;
  readonly support: string;
  readonly mediators: readonly { readonly name: string; readonly address: string }[];
  readonly outOfCourt: string;
  readonly court: string;
};

/** Why one decision was made about a seller: the one record that every projection is made from. */
export type Statement = {
  /** `S-17/1#3`: the action, and the number of the decision among the seller's. */
  readonly reference: string;
  readonly seller: string;
  readonly action: string;
  readonly sequence: number;
  readonly decision: StatedKind;
  readonly why: Why | undefined;
  readonly at: Instant;
  /** The zone in which its days and times are told. */
  readonly zone: Zone;
  readonly measure: MeasureTaken;
  readonly facts: Facts;
  readonly rule: Rule;
  readonly finding: Finding;
  readonly redress: Redress;
};

/** What has been found for a statement so far. */
export type StatementDraft = Omit<Statement, 'rule' | 'redress'> & {
  readonly rule: Rule | undefined;
  readonly redress: Redress | undefined;
};
