import { DAY, type Instant, NEVER } from '../instant.ts';
import type { OrderStories } from '../order-story.ts';
import { type Category, FEATURES, type Feature, type Rung } from '../policy/policy.ts';
import { actionId, rulesOf } from './act.ts';
import type { Action } from './actions.ts';
import { metricOf } from './due.ts';
import { isRemoved, suspension } from './rungs.ts';
import type { SellerState } from './state.ts';
import { accountRung } from './view.ts';
import { acknowledgeBy } from './view-action.ts';

/** What is allowed of a feature; without an action, everything. */
export type FeatureState = {
  readonly allowed: boolean;
  /** What limits it: of several the one that limits it longest. */
  readonly action: string | undefined;
  /** When the last limit ends by itself. */
  readonly until: Instant | undefined;
  /** `order_volume`: new orders a day at most. */
  readonly perDay: number | undefined;
  /** `payouts`: the share of a payout that may be held, and for how many days at most. */
  readonly heldShare: number | undefined;
  readonly heldDays: number | undefined;
};

/** What the marketplace must allow or refuse now. */
export type Capabilities = {
  readonly seller: string;
  readonly rung: Rung;
  /** Whether new orders may be taken at all. */
  readonly selling: boolean;
  readonly listingsVisible: boolean;
  readonly features: Readonly<Record<Feature, FeatureState>>;
  /** The earliest clock at which any of it may change by itself. */
  readonly until: Instant | undefined;
};

/**
 * Reads what follows from a standing (policy §3): restrictions limit their feature and nothing else, and those paused by
 * an appeal limit nothing (F15); a suspension stops selling and hides the listings.
 */
export function viewCapabilities(state: SellerState, orders: OrderStories): Capabilities {
  const isOut = isRemoved(state) || suspension(state) !== undefined;
  const limits = state.actions.flatMap((action) => limitsOf(state, orders, action));
  return {
    seller: state.seller,
    rung: accountRung(state),
    selling: !isOut,
    listingsVisible: !isOut,
    features: Object.fromEntries(
      FEATURES.map((feature) => [feature, combine(limits.filter((limit) => limit.feature === feature))]),
    ) as Record<Feature, FeatureState>,
    until: nextChange(state, orders),
  };
}

type Limit = FeatureState & { readonly feature: Feature };

const FREE: FeatureState = {
  allowed: true,
  action: undefined,
  until: undefined,
  perDay: undefined,
  heldShare: undefined,
  heldDays: undefined,
};

/** The strictest value of each parameter holds; each limit ends by itself (policy §3). */
function combine(limits: readonly Limit[]): FeatureState {
  const last = limits.toSorted((one, other) => (one.until ?? NEVER) - (other.until ?? NEVER)).at(-1);
  if (last === undefined) return FREE;
  const allowed = limits.every((limit) => limit.allowed);
  return {
    allowed,
    action: last.action,
    until: last.until,
    perDay: allowed ? least(limits.map(({ perDay }) => perDay)) : undefined,
    heldShare: allowed ? most(limits.map(({ heldShare }) => heldShare)) : undefined,
    heldDays: allowed ? most(limits.map(({ heldDays }) => heldDays)) : undefined,
  };
}

function limitsOf(state: SellerState, orders: OrderStories, action: Action): readonly Limit[] {
  const limit = (feature: Feature, how: Partial<FeatureState> = {}): Limit => {
    const ends = endOf(action);
    const until = ends === NEVER ? undefined : ends;
    return { ...FREE, allowed: false, action: actionId(state, action.terms.number), until, ...how, feature };
  };
  switch (action.kind) {
    case 'warning':
      // It ends by being acknowledged, not by itself.
      return isUnread(state, action) ? [limit('customer_data', { until: undefined })] : [];
    case 'restriction':
      return restrictionLimits(state, orders, action, limit);
    case 'suspension':
      return action.status === 'live' ? whileSuspended(action.terms.category).map((feature) => limit(feature)) : [];
    case 'removal':
      return action.status === 'done' ? WHILE_REMOVED.map((feature) => limit(feature)) : [];
  }
}

/** A conduct warning not acknowledged in time: no customer data until it is (policy §3). */
function isUnread(state: SellerState, warning: Action): boolean {
  return unreadFrom(warning) <= state.now;
}

function unreadFrom(warning: Action): Instant {
  return metricOf(warning) === undefined ? (acknowledgeBy(warning) ?? NEVER) : NEVER;
}

function restrictionLimits(
  state: SellerState,
  orders: OrderStories,
  action: Action,
  limit: (feature: Feature, how?: Partial<FeatureState>) => Limit,
): readonly Limit[] {
  const { feature, status, startedAt } = action;
  if (feature === undefined || (status !== 'live' && status !== 'review')) return [];
  const { orderVolumeOver, payouts } = rulesOf(action).restriction;
  if (feature === 'order_volume') {
    const placed = orders.placed(startedAt - orderVolumeOver, startedAt);
    return [limit(feature, { allowed: true, perDay: Math.max(1, Math.ceil((placed * DAY) / orderVolumeOver)) })];
  }
  if (feature !== 'payouts') return [limit(feature)];
  // What a person has released is held no more.
  const released = Math.min(holdEnd(action), action.holdReleasedAt);
  if (released <= state.now) return [];
  const heldDays = Math.ceil((released - state.now) / DAY);
  const until = Math.min(released, endOf(action));
  return [limit(feature, { allowed: true, heldShare: payouts.mostHeld, heldDays, until })];
}

/** What a seller cannot do while the account sells nothing; customers' safety decides about talking to them. */
function whileSuspended(category: Category): readonly Feature[] {
  const isUnsafe = category === 'critical' || category === 'customer_data';
  return isUnsafe ? [...SELLING, 'customer_data', 'messaging'] : SELLING;
}

const SELLING: readonly Feature[] = ['international_shipping', 'dispatch_eligibility', 'new_listings', 'order_volume'];

/** Money due is paid out (policy §3, open orders). */
const WHILE_REMOVED: readonly Feature[] = FEATURES.filter((feature) => feature !== 'payouts');

/** When an action ends by itself; a restriction under review at its review date, if nobody decides. */
function endOf({ kind, status, until, review }: Action): Instant {
  return kind === 'restriction' && status === 'review' ? review : until;
}

/** Nothing is held longer than so long after the first hold, which cannot be before the restriction. */
function holdEnd(action: Action): Instant {
  return action.startedAt + rulesOf(action).restriction.payouts.longest;
}

/** The ladder's deadlines, those of orders, and what follows from an action's own time. */
function nextChange(state: SellerState, orders: OrderStories): Instant | undefined {
  const own = state.actions
    .filter((action) => !action.isOver)
    .flatMap((action) => [unreadFrom(action), action.feature === 'payouts' ? holdEnd(action) : NEVER]);
  const next = Math.min(state.due, orders.due, ...own.filter((at) => at > state.now));
  return next === NEVER ? undefined : next;
}

function least(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function most(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
