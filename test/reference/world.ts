import type { Decision, DecisionKind, Measure, Why } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import type { Duration, Instant } from '../../src/rulebook/instant.ts';
import {
  type Category,
  type ConductKind,
  type Feature,
  type Metric,
  type Policy,
  policyId,
  type ViolationKind,
} from '../../src/rulebook/policy/policy.ts';

/**
 * All that the reference remembers. Facts are kept for ever and folded again at each step; beside them stand only
 * records: what was issued, what was excused, when an item became known, what a week's record saw, and the clock.
 */
export type World = {
  readonly policy: Policy;
  /** Which rules are in shadow from when on, oldest first, and the version that says so (ADR 64). */
  readonly shadows: readonly Shadow[];
  /** Where the step being judged stands; `now.at` is the clock. */
  now: Place;
  readonly received: Received[];
  /** Own slips that were coached (policy §2). */
  readonly coached: { readonly seller: string; readonly id: string; readonly reported: Instant }[];
  readonly records: WeeklyRecord[];
  /** Lapses once excused, as `<seller> <metric> <cite>`: an excuse once given stays (ADR 40). */
  readonly excused: Set<string>;
  /** The items of each seller as last seen, by item key; what settled too long ago stays as it was (ADR 4). */
  readonly known: Map<string, Map<string, Known>>;
  /** Ids that weigh nowhere since an appeal was won, as `<seller> <cite>` (ADR 39). */
  readonly overturned: Set<string>;
  /** The events of the faking found on an order, by `<seller> <order>`: it is found once. */
  readonly faked: Map<string, readonly string[]>;
  /** When the later of its signs was shown, by the same. */
  readonly fakedAt: Map<string, Instant>;
  readonly actions: Action[];
  /** Reinstatements: every meter starts again there (ADR 35). */
  readonly fresh: { readonly seller: string; readonly place: Place }[];
  readonly lines: Decision[];
};

/** From an instant on. */
export type Shadow = { readonly from: Instant; readonly kinds: readonly ViolationKind[]; readonly policy: string };

/** Whether a rule is in shadow at an instant (ADR 64). */
export function isShadowed(world: World, kind: ViolationKind, at: Instant = world.now.at): boolean {
  return shadowAt(world, at).kinds.includes(kind);
}

function shadowAt({ shadows, policy }: World, at: Instant): Shadow {
  const none: Shadow = { from: -Infinity, kinds: policy.shadow, policy: policyId(policy) };
  return shadows.findLast(({ from }) => from <= at) ?? none;
}

/** ADR 1 and 3: instants; in one the ladder's deadlines (-1), events (0), order deadlines (1); good ends (0), lapses (1); arrival. */
export type Place = {
  readonly at: Instant;
  readonly phase: -1 | 0 | 1;
  readonly rank: 0 | 1;
  readonly arrival: number;
};

export function compare(a: Place, b: Place): number {
  return a.at - b.at || a.phase - b.phase || a.rank - b.rank || a.arrival - b.arrival;
}

/** `clock`: the reading at which it was judged. */
export type Received<Kind extends Fact = Fact> = {
  readonly fact: Kind;
  readonly arrival: number;
  readonly clock: Instant;
};

/** Lapses and items of the thirty days before, for each seller and metric. */
export type WeeklyRecord = {
  readonly at: Instant;
  readonly counts: ReadonlyMap<string, Readonly<Record<Metric, { lapses: number; items: number }>>>;
};

/** A lapse or a good end (policy §1). */
export type Item = {
  readonly metric: Metric;
  readonly lapse: boolean;
  readonly place: Place;
  /** The event id that stands for it. */
  readonly cite: string;
  /** What must be distinct: a customer or a listing. */
  readonly subject: string;
  readonly international: boolean;
  readonly orderId: string | undefined;
};

/** `clock`: when it became known. */
export type Known = { readonly item: Item; readonly clock: Instant };

/** A breach that joined an action: its events, and the order whose signals they are where nobody confirmed it. */
export type Joined = {
  readonly kind: ConductKind;
  readonly events: readonly string[];
  readonly orderId: string | undefined;
  readonly at: Instant;
};

export function keyOf(item: Item): string {
  return `${item.metric} ${item.lapse ? 'lapse' : 'good'} ${item.cite} ${item.place.at}`;
}

/** A lapse as frozen with an action: with its step and the good steps between it and the lapse before. */
export type Evidence = {
  readonly metric: Metric;
  readonly cite: string;
  readonly subject: string;
  readonly international: boolean;
  readonly up: number;
  readonly goodBefore: number;
};

export type Action = {
  readonly seller: string;
  readonly number: number;
  readonly id: string;
  rung: 'warning' | 'restriction' | 'suspension' | 'removal';
  /** Open: proposed, nobody has decided. Live: in force. Undone: as if it never was; dropped: ended, its lapses stay used. */
  state: 'open' | 'live' | 'ended' | 'dropped' | 'undone';
  readonly violation: ViolationKind;
  readonly category: Category;
  readonly because: readonly string[];
  readonly rests: readonly string[];
  readonly measure: Measure | undefined;
  readonly international: boolean;
  /** What its numbers are checked against when evidence is taken out (ADR 37). */
  readonly evidence: readonly Evidence[];
  readonly needs:
    | { readonly level: number | undefined; readonly lapses: number; readonly subjects: number }
    | undefined;
  /** Everything of the metric up to here weighs nothing while the violation stands (ADR 18). */
  readonly reset: { readonly metric: Metric; readonly place: Place } | undefined;
  /** Events that joined later (ADR 32). */
  readonly joined: Joined[];
  feature: Feature | undefined;
  startedAt: Instant;
  endedAt: Instant | undefined;
  /** When it ends or is looked at by itself; undefined while it does neither. */
  due: Instant | undefined;
  /** [from, to): its cure period; undefined for conduct. An appeal won takes it away. */
  cure: { readonly from: Instant; readonly to: Instant } | undefined;
  /** Those it had before it was reduced. */
  pastCures: { readonly from: Instant; readonly to: Instant }[];
  /** A proposal that was dropped or expired: when. */
  pausedFrom: Instant | undefined;
  acknowledged: boolean;
  /** Warning: +14 d was judged. */
  ignoredJudged: boolean;
  /** What was asked of support about it: [from, to), without an end while nobody has answered (ADR 60). */
  readonly questions: { readonly name: string; readonly from: Instant; to: Instant | undefined }[];
  planned: boolean;
  period: Duration;
  extended: boolean;
  inReview: boolean;
  /** Time left while an appeal pauses it. */
  paused: Duration | undefined;
  /** An immediate suspension that rests on signals, and on which order's. */
  signals: { readonly orderId: string; readonly events: readonly string[] } | undefined;
  confirmed: boolean;
  /** Removal: who approved, with which exception. */
  approvals: { readonly by: string; readonly exception: string | undefined }[];
  noticed: boolean;
  /** Suspension: the 180 days run from here. */
  unreinstatedSince: Instant;
};

export function actionsOf(world: World, seller: string): Action[] {
  return world.actions.filter((action) => action.seller === seller);
}

export function live(world: World, seller: string, rung: Action['rung'], category?: Category): Action[] {
  return actionsOf(world, seller).filter(
    (action) =>
      action.state === 'live' && action.rung === rung && (category === undefined || action.category === category),
  );
}

export function isSuspended(world: World, seller: string): boolean {
  return live(world, seller, 'suspension').length > 0 || isRemoved(world, seller);
}

export function isRemoved(world: World, seller: string): boolean {
  return live(world, seller, 'removal').length > 0;
}

/** Proposed suspensions of the category that are open, or were dropped or expired less than 14 days ago. */
export function proposals(world: World, seller: string, category: Category): Action[] {
  const pause = world.policy.ladder.suspension.pause;
  return actionsOf(world, seller).filter(
    (action) =>
      action.rung === 'suspension' &&
      action.category === category &&
      (action.state === 'open' || (action.pausedFrom !== undefined && world.now.at < action.pausedFrom + pause)),
  );
}

/** Writes a line about an action. Lines after the first bear no evidence unless they say so (ADR 26). */
export function write(
  world: World,
  action: Action,
  decision: DecisionKind,
  more: Partial<
    Pick<Decision, 'because' | 'measure' | 'until' | 'feature' | 'immediate' | 'review' | 'rests' | 'conditions'>
  > & {
    why?: Why | undefined;
  } = {},
): void {
  const { why, because, ...rest } = more;
  world.lines.push({
    at: world.now.at,
    seller: action.seller,
    decision,
    action: action.id,
    violation: action.violation,
    category: action.category,
    because: because ?? [],
    policy: shadowAt(world, world.now.at).policy,
    ...rest,
    ...(why === undefined ? {} : { why }),
  });
}

export function distinct(values: readonly string[]): number {
  return new Set(values).size;
}
