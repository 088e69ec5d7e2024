import { type Instant, NEVER } from '../instant.ts';
import type { OrderStories } from '../order-story.ts';
import type { Category, Feature, ViolationKind } from '../policy/policy.ts';
import { actionId, rulesOf } from './act.ts';
import type { Action, ActionKind, ActionStatus } from './actions.ts';
import { freshMeter, isLow, metricOf } from './due.ts';
import { citedIds, restingLapses } from './evidence.ts';
import { judgeNow, weighs } from './meter.ts';
import { liveRestrictions } from './rungs.ts';
import type { SellerState } from './state.ts';
import { type LapseView, viewCited } from './view-lapse.ts';

/** What a seller can do about an action. */
export const TODOS = ['acknowledge', 'record_plan', 'mend', 'wait', 'await_decision', 'appeal'] as const;
export type Todo = (typeof TODOS)[number];

/** An action as its seller sees it. */
export type ActionView = {
  readonly action: string;
  readonly kind: ActionKind;
  readonly status: ActionStatus;
  readonly category: Category;
  readonly violation: ViolationKind;
  readonly feature: Feature | undefined;
  readonly since: Instant;
  readonly until: Instant | undefined;
  readonly review: Instant | undefined;
  readonly endedAt: Instant | undefined;
  readonly acknowledged: boolean;
  /** A warning: until when it should be. */
  readonly acknowledgeBy: Instant | undefined;
  readonly planned: boolean;
  /** Nothing of it was delivered: no clock runs because it is not answered. */
  readonly unreached: boolean;
  /** A restriction that holds payouts: by when a person looks at that. */
  readonly holdReview: Instant | undefined;
  readonly appealBy: Instant | undefined;
  /** Until when what settles is shown and not counted. */
  readonly cureUntil: Instant | undefined;
  /** The ids of the events it cites. */
  readonly because: readonly string[];
  /** What to do now, most urgent first. */
  readonly todo: readonly Todo[];
};

/** An action, in force or not, with what its evidence has become. */
export type ActionFile = { readonly view: ActionView; readonly evidence: readonly LapseView[] };

/** An action by its number; undefined: there was none. */
export function viewActionFile(state: SellerState, orders: OrderStories, number: number): ActionFile | undefined {
  const action = state.actions.find(({ terms }) => terms.number === number);
  if (action === undefined) return undefined;
  const evidence = viewCited(state, orders, restingLapses(action.terms.evidence));
  return { view: viewAction(state, action), evidence };
}

/** Every action there has been, the latest first. */
export function viewAllActions(state: SellerState): readonly ActionView[] {
  return state.actions.map((action) => viewAction(state, action)).toReversed();
}

/** The actions in force or on their way, and a removal that was carried out. */
export function viewActions(state: SellerState): readonly ActionView[] {
  return state.actions.filter(isOpen).map((action) => viewAction(state, action));
}

function isOpen(action: Action): boolean {
  return !action.isOver || action.status === 'done';
}

function viewAction(state: SellerState, action: Action): ActionView {
  const { terms, kind, status, feature, acknowledged, planned } = action;
  const { category, violation } = terms;
  return {
    action: actionId(state, terms.number),
    kind,
    status,
    category,
    violation,
    feature,
    since: terms.at,
    until: action.isOver || isHeld(state, action) ? undefined : known(action.until),
    review: action.isOver ? undefined : known(action.review),
    endedAt: known(action.endedAt),
    acknowledged,
    acknowledgeBy: acknowledgeBy(action),
    planned,
    unreached: action.isUnreached,
    holdReview: holdReview(action),
    appealBy: appealBy(state, action),
    cureUntil: action.isCuring(state.now) ? action.cures.at(-1)?.to : undefined,
    because: citedIds(terms.evidence),
    todo: todoOf(state, action),
  };
}

/** A warning is held, not running out, while its category is restricted (policy §3). */
function isHeld(state: SellerState, action: Action): boolean {
  return action.kind === 'warning' && liveRestrictions(state, action.terms.category).length > 0;
}

/** Until when a live warning should be acknowledged (policy §3): not as long as it reached nobody (reading 64). */
export function acknowledgeBy(action: Action): Instant | undefined {
  const isAsked = action.kind === 'warning' && !action.isOver && !action.acknowledged;
  return isAsked ? known(action.acknowledgeAt(rulesOf(action).warning.acknowledgeWithin)) : undefined;
}

/** By when a person looks at what a restriction holds of payouts (policy §3); undefined: one has, or it holds nothing. */
function holdReview(action: Action): Instant | undefined {
  const holds = action.kind === 'restriction' && action.feature === 'payouts' && !action.isOver;
  return holds && !action.holdSeen ? action.startedAt + rulesOf(action).restriction.payouts.review : undefined;
}

/** Until when an appeal is open (policy §3): not where the action was taken back already. */
function appealBy(state: SellerState, { status, startedAt, terms }: Action): Instant | undefined {
  const by = startedAt + terms.policy.ladder.appeal.window;
  return status === 'withdrawn' || status === 'dropped' || by <= state.now ? undefined : by;
}

function todoOf(state: SellerState, action: Action): readonly Todo[] {
  const due = action.isOver ? [] : dueNow(state, action);
  const canAppeal = action.status !== 'stayed' && appealBy(state, action) !== undefined;
  return canAppeal ? [...due, 'appeal'] : due;
}

/** What the ladder's rows ask for, so that an action ends (policy §3, E8). */
function dueNow(state: SellerState, action: Action): readonly Todo[] {
  switch (action.kind) {
    case 'warning':
      return orWait([...answers(action), ...(isEmpty(state, action) ? [] : (['mend'] as const))]);
    case 'restriction': {
      if (action.status === 'stayed') return ['await_decision'];
      const mend = isLow(state, action, freshMeter(state, action)) ? [] : (['mend'] as const);
      const asked: readonly Todo[] = [...answers(action), ...mend];
      return action.status === 'review' ? [...asked, 'await_decision'] : orWait(asked);
    }
    case 'suspension':
      // What rests on signs alone waits for a person, or for its end; a proposal for people.
      if (action.status === 'proposed' || action.until !== NEVER || action.planned) return ['await_decision'];
      return ['record_plan', 'await_decision'];
    case 'removal':
      return action.status === 'proposed' ? ['await_decision'] : ['wait'];
  }
}

function answers({ acknowledged, planned }: Action): readonly Todo[] {
  return [...(acknowledged ? [] : (['acknowledge'] as const)), ...(planned ? [] : (['record_plan'] as const))];
}

function orWait(todo: readonly Todo[]): readonly Todo[] {
  return todo.length === 0 ? ['wait'] : todo;
}

/** Whether a warning's meter is empty and its cure period over: nothing is left to mend. */
function isEmpty(state: SellerState, warning: Action): boolean {
  const metric = metricOf(warning);
  if (metric === undefined) return true;
  const history = state.histories[metric];
  if (history === undefined || warning.isCuring(state.now)) return false;
  return judgeNow(state, history, (lapse) => weighs(history, lapse)).measure.meter === 0;
}

function known(at: Instant): Instant | undefined {
  return at === NEVER ? undefined : at;
}
