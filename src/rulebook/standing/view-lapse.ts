import type { Context } from '../excuses.ts';
import type { Instant } from '../instant.ts';
import { type Lapse, LISTING_INACCURACY } from '../items.ts';
import type { OrderStories, OrderStory } from '../order-story.ts';
import { METRICS, type Metric } from '../policy/policy.ts';
import { actionId } from './act.ts';
import type { History } from './history.ts';
import { isFresh, judgeNow, weighs } from './meter.ts';
import type { SellerState } from './state.ts';

/**
 * What has become of a lapse. `merged`: counted as one with an earlier one. `spent`: no longer counted, because good
 * ends emptied the meter, it was reset, or 180 days have passed. `in_shadow`: its rule was in shadow when it settled.
 */
export const LAPSE_STATES = [
  'counting',
  'excused',
  'passed_over',
  'used',
  'merged',
  'overturned',
  'spent',
  'in_shadow',
] as const;
export type LapseState = (typeof LAPSE_STATES)[number];

/** The context that excuses a lapse, with the rest while it is known; of a takeover, the event that confirmed it. */
export type Excuse = { readonly context: string; readonly kind?: Context['kind'] | 'takeover' } & Partial<
  Pick<Context, 'from' | 'to'>
>;

/** A lapse as its seller sees it: of the order, never whose it was. */
export type LapseView = {
  /** The event that is cited for it. */
  readonly id: string;
  readonly metric: Metric;
  readonly at: Instant;
  readonly state: LapseState;
  /** What it adds to a meter, in millionths of a nat; undefined where it adds nothing. */
  readonly adds: number | undefined;
  /** When it stops counting by itself. */
  readonly leavesAt: Instant | undefined;
  readonly order: OrderStory | undefined;
  readonly listing: string | undefined;
  readonly excuse: Excuse | undefined;
  /** The action that cites it, or in whose cure period it settled. */
  readonly action: string | undefined;
  /** The lapses that count as one with it. */
  readonly together: readonly string[];
};

/** Every lapse that is still held, of all metrics, the latest first. */
export function viewLapses(state: SellerState, orders: OrderStories): readonly LapseView[] {
  return state.histories
    .flatMap((history) => (history === undefined ? [] : [...viewHistory(state, orders, history).values()]))
    .sort((one, other) => other.at - one.at);
}

/** The lapses of a metric, oldest first. */
export function viewHistory(state: SellerState, orders: OrderStories, history: History): ReadonlyMap<Lapse, LapseView> {
  const { entries } = judgeNow(state, history, (lapse) => weighs(history, lapse));
  const counting = new Set(entries.map(({ lapse }) => lapse));
  const together = byHead(history.lapses);
  return new Map(
    history.lapses.map((lapse) => {
      const fate = stateOf(state, history, lapse, counting);
      return [lapse, viewLapse(state, orders, lapse, fate, together.get(lapse))];
    }),
  );
}

/** The lapses of each burst, by the one that counts. */
function byHead(lapses: readonly Lapse[]): ReadonlyMap<Lapse, readonly Lapse[]> {
  const together = new Map<Lapse, Lapse[]>();
  for (const lapse of lapses) {
    if (lapse.mergedInto === undefined) continue;
    const others = together.get(lapse.mergedInto);
    if (others === undefined) together.set(lapse.mergedInto, [lapse]);
    else others.push(lapse);
  }
  return together;
}

/** The lapses that an action cites. Some may be in no history any more. */
export function viewCited(state: SellerState, orders: OrderStories, lapses: readonly Lapse[]): readonly LapseView[] {
  const metrics = new Set(lapses.map(({ report }) => report.metric));
  const held = [...metrics].flatMap((metric) => {
    const history = state.histories[metric];
    return history === undefined ? [] : [viewHistory(state, orders, history)];
  });
  return lapses.map((lapse) => {
    const view = held.map((views) => views.get(lapse)).find((each) => each !== undefined);
    return view ?? viewLapse(state, orders, lapse, stateOf(state, undefined, lapse, new Set()), undefined);
  });
}

function viewLapse(
  state: SellerState,
  orders: OrderStories,
  lapse: Lapse,
  fate: LapseState,
  together: readonly Lapse[] | undefined,
): LapseView {
  const { report, at, up } = lapse;
  const listing = report.metric === LISTING_INACCURACY ? report.listings[0] : undefined;
  // Returns without a listing are put together by their customer, which nobody may learn from it.
  const isTold = report.metric !== LISTING_INACCURACY || listing !== undefined;
  return {
    id: report.id,
    metric: METRICS[report.metric] as Metric,
    at,
    state: fate,
    adds: ADDS[fate] ? up : undefined,
    leavesAt: fate === 'counting' ? at + state.policy.meter.lapseLeavesAfter : undefined,
    order: orders.of(report),
    listing,
    excuse: lapse.excusedBy === undefined ? undefined : excuseOf(state, lapse, lapse.excusedBy),
    action: actionOf(state, lapse, fate),
    together: isTold && together !== undefined ? together.map((each) => each.report.id) : [],
  };
}

const ADDS: Readonly<Record<LapseState, boolean>> = {
  counting: true,
  used: true,
  passed_over: true,
  spent: true,
  excused: false,
  merged: false,
  overturned: false,
  in_shadow: false,
};

function stateOf(
  state: SellerState,
  history: History | undefined,
  lapse: Lapse,
  counting: ReadonlySet<Lapse>,
): LapseState {
  if (lapse.overturned) return 'overturned';
  if (lapse.excusedBy !== undefined) return 'excused';
  if (lapse.mergedInto !== undefined) return 'merged';
  if (lapse.usedBy > 0) return 'used';
  if (lapse.inShadow) return 'in_shadow';
  if (counting.has(lapse)) return 'counting';
  const isHeld = history !== undefined && lapse.at > state.now - state.policy.meter.lapseLeavesAfter;
  return isHeld && lapse.passedBy > 0 && isFresh(history, lapse) ? 'passed_over' : 'spent';
}

function actionOf(state: SellerState, lapse: Lapse, fate: LapseState): string | undefined {
  if (lapse.usedBy > 0) return actionId(state, lapse.usedBy);
  return fate === 'passed_over' ? actionId(state, lapse.passedBy) : undefined;
}

/** Of contexts declared again under one id, the one in which the failure lies. */
function excuseOf(state: SellerState, lapse: Lapse, context: string): Excuse {
  const takeover = state.takeovers.find(({ id }) => id === context);
  if (takeover !== undefined) return { context, kind: 'takeover', from: takeover.from, to: takeover.to };
  const due = state.orders.circumstances(lapse.report)?.due;
  const named = state.contexts.filter(({ id }) => id === context);
  const found = named.find(({ from, to }) => due !== undefined && from <= due && due <= to) ?? named[0];
  return found === undefined ? { context } : { context, kind: found.kind, from: found.from, to: found.to };
}
