import type {
  ActionAcknowledged,
  AppealDecided,
  AppealFiled,
  ContactRecorded,
  NoticeDelivered,
  NoticeUndelivered,
  PayoutHoldDecided,
  PlanRecorded,
  ReinstatementDecided,
  RemovalDecided,
  ReviewDecided,
  SupportAnswered,
  SupportAsked,
  SuspensionDecided,
} from '../facts.ts';
import { NEVER } from '../instant.ts';
import { IMPROPER_STATUS, type Lapse } from '../items.ts';
import { beginCure, end, formFindings, letWarningRunOn, refreshDue, rulesOf, tell } from './act.ts';
import type { Action } from './actions.ts';
import { cites } from './cited.ts';
import { featuresOf } from './climb.ts';
import { dropRemoval, extend, liftIfMet, pause, removeAccount, startMetersAnew } from './due.ts';
import { citedIds, usedLapses } from './evidence.ts';
import { cureAt, isRemoved, recentRestrictions } from './rungs.ts';
import type { SellerState } from './state.ts';
import type { TracedRule } from './trace.ts';
import { isStanding, undoFor, waitAnew, withDependants } from './undo.ts';

/** What sellers and staff say to an action. */
export type Answer =
  | ActionAcknowledged
  | PlanRecorded
  | SuspensionDecided
  | ReviewDecided
  | ReinstatementDecided
  | RemovalDecided
  | AppealFiled
  | AppealDecided
  | PayoutHoldDecided
  | SupportAsked
  | SupportAnswered
  | ContactRecorded
  | NoticeUndelivered
  | NoticeDelivered;

/** Folds an answer; for an unknown or ended action it is kept, without effect (contract §1). */
export function answer(state: SellerState, fact: Answer): void {
  const action = find(state, fact.action);
  if (action === undefined) return;
  const person: TracedRule[] = [{ rule: 'person', met: true, event: fact.id }];
  if (fact.type === 'appeal.decided') {
    decideAppeal(state, action, fact, person);
    return;
  }
  if (action.isOver) return;
  switch (fact.type) {
    case 'action.acknowledged':
      action.acknowledged = true;
      action.findNotice(state.now);
      refreshDue(state);
      return;
    case 'plan.recorded':
      action.planned = true;
      liftIfMet(state, action, fact.id);
      return;
    case 'suspension.decided':
      decideSuspension(state, action, fact, person);
      return;
    case 'review.decided':
      decideReview(state, action, fact, person);
      return;
    case 'reinstatement.decided':
      reinstate(state, action, fact, person);
      return;
    case 'removal.decided':
      decideRemoval(state, action, fact, person);
      return;
    case 'support.asked':
      action.ask(fact.question, state.now);
      refreshDue(state);
      return;
    case 'support.answered':
      action.answerQuestion(fact.question, state.now);
      refreshDue(state);
      return;
    case 'notice.undelivered':
      action.loseNotice();
      refreshDue(state);
      return;
    case 'contact.recorded':
    case 'notice.delivered':
      action.findNotice(state.now);
      refreshDue(state);
      return;
    case 'payout_hold.decided':
      decideHold(state, action, fact);
      return;
    case 'appeal.filed':
      stay(state, action);
  }
}

function find(state: SellerState, id: string): Action | undefined {
  const cut = id.lastIndexOf('/');
  if (id.slice(0, cut) !== state.seller) return undefined;
  const number = Number(id.slice(cut + 1));
  return state.actions.find((action) => action.terms.number === number);
}

function decideSuspension(state: SellerState, action: Action, fact: SuspensionDecided, person: TracedRule[]): void {
  if (action.kind !== 'suspension' || action.status !== 'proposed') return;
  if (fact.outcome === 'dropped') {
    pause(state, action);
    end(state, action, 'dropped', 'action.withdrawn', person, { why: 'dropped' });
    return;
  }
  action.status = 'live';
  action.review = state.now + rulesOf(action).suspension.removalAfter;
  tell(state, action, 'suspension.applied', person, { cites: true });
  refreshDue(state);
}

function decideReview(state: SellerState, action: Action, fact: ReviewDecided, person: TracedRule[]): void {
  const isReviewed = action.isInReview || (action.kind === 'warning' && action.review !== NEVER);
  if (!isReviewed) return;
  if (fact.outcome === 'lifted') end(state, action, 'lifted', 'action.lifted', person);
  else if (action.kind === 'restriction') extend(state, action, person);
}

/** A person looked at what a restriction holds of payouts (policy §3); what is released it holds no more, and runs on. */
function decideHold(state: SellerState, action: Action, { outcome }: PayoutHoldDecided): void {
  if (action.kind !== 'restriction' || action.feature !== 'payouts' || action.holdReleasedAt !== NEVER) return;
  action.holdSeen = true;
  if (outcome === 'released') action.holdReleasedAt = state.now;
}

function reinstate(state: SellerState, action: Action, fact: ReinstatementDecided, person: TracedRule[]): void {
  if (action.kind !== 'suspension' || action.status !== 'live' || fact.outcome !== 'reinstated' || isRemoved(state))
    return;
  end(state, action, 'lifted', 'action.lifted', person, { why: 'reinstated', conditions: fact.conditions });
  dropRemoval(state, action, person);
  startMetersAnew(state);
}

function decideRemoval(state: SellerState, action: Action, fact: RemovalDecided, person: TracedRule[]): void {
  if (action.kind !== 'removal' || action.status !== 'proposed') return;
  const { deciders, notice, exceptions } = rulesOf(action).removal;
  if (fact.outcome === 'refused') {
    end(state, action, 'dropped', 'action.withdrawn', person, { why: 'dropped' });
    waitAnew(state, action);
    return;
  }
  if (action.approvals.some((approval) => approval.by === fact.by)) return;
  action.approvals.push({ by: fact.by, exception: fact.exception });
  if (action.approvals.length < deciders) return;
  const [first] = action.approvals;
  const coded = first?.exception !== undefined && exceptions.includes(first.exception);
  const atOnce = coded && action.approvals.every((approval) => approval.exception === first.exception);
  action.status = 'noticed';
  action.review = NEVER;
  action.until = atOnce ? state.now : state.now + notice;
  tell(state, action, 'removal.noticed', person);
  if (atOnce) removeAccount(state, action, person);
  else refreshDue(state);
}

/** A timely appeal pauses a restriction that does not protect customers (policy §3, stay). */
function stay(state: SellerState, action: Action): void {
  const { noStay, window } = rulesOf(action).appeal;
  if (action.kind !== 'restriction' || action.status === 'stayed' || state.now >= action.startedAt + window) return;
  if (action.feature !== undefined && noStay.includes(action.feature)) return;
  action.stayedInReview = action.status === 'review';
  action.remaining = Math.min(action.until, action.review) - state.now;
  action.status = 'stayed';
  action.until = NEVER;
  action.review = NEVER;
  refreshDue(state);
}

function decideAppeal(state: SellerState, action: Action, fact: AppealDecided, person: TracedRule[]): void {
  if (action.status === 'withdrawn' || action.status === 'dropped') return;
  switch (fact.outcome) {
    case 'upheld':
      if (action.status !== 'stayed') return;
      action.status = action.stayedInReview ? 'review' : 'live';
      if (action.stayedInReview) action.review = state.now + action.remaining;
      else action.until = state.now + action.remaining;
      refreshDue(state);
      return;
    case 'overturned':
      overturn(state, action, person);
      return;
    case 'reduced':
      if (action.isOver && action.status !== 'done') return;
      if (action.kind === 'warning' || action.kind === 'removal' || action.status === 'proposed')
        overturn(state, action, person);
      else reduce(state, action, person);
  }
}

/** What an appeal has shown to be wrong is as if it never happened (F10): its lapses weigh nowhere, what rested on it is judged again. */
export function overturn(state: SellerState, action: Action, person: TracedRule[]): void {
  const overturned = [action, ...twinsOf(state, action)];
  for (const each of overturned) each.overturned = true;
  const own = ownLapses(state, action);
  for (const lapse of own) lapse.overturned = true;
  takeCuresBack(state, withDependants(state, overturned));
  undoFor(state, own, 'overturned', overturned, person);
}

/** The lapses that it used, and those of its signs that became lapses after it. */
function ownLapses(state: SellerState, action: Action): readonly Lapse[] {
  const used = usedLapses(action.terms.evidence);
  const ofSigns = (state.histories[IMPROPER_STATUS]?.lapses ?? []).filter(({ report }) => cites(action, report.id));
  return [...used, ...ofSigns.filter((lapse) => !used.includes(lapse))];
}

/** Actions for the same events: a breach that restricts two features is one breach, and was none (reading 63). */
function twinsOf(state: SellerState, action: Action): readonly Action[] {
  const events = citedIds(action.terms.evidence);
  return state.actions.filter((other) => {
    const cited = citedIds(other.terms.evidence);
    return other !== action && isStanding(other) && cited.length > 0 && cited.every((event) => events.includes(event));
  });
}

/** What never was had no cure period either: what was passed over in it counts (policy §7, reading 39). */
function takeCuresBack(state: SellerState, actions: readonly Action[]): void {
  const categories = new Map(actions.map(({ terms }) => [terms.number, terms.category]));
  for (const action of actions) action.cures.length = 0;
  for (const history of state.histories)
    for (const lapse of history?.lapses ?? []) {
      const category = categories.get(lapse.passedBy);
      if (category !== undefined) lapse.passedBy = cureAt(state, category, lapse.at, lapse.usedBy)?.terms.number ?? 0;
    }
}

/** One rung lower, same category (policy §3). */
function reduce(state: SellerState, action: Action, person: TracedRule[]): void {
  const { category, policy } = action.terms;
  const { warning, restriction } = policy.ladder;
  if (action.kind === 'restriction') {
    action.kind = 'warning';
    action.feature = undefined;
    action.acknowledged = false;
    letWarningRunOn(state, category);
    action.until = state.now + warning.expiresAfter;
  } else {
    dropRemoval(state, action, person);
    const earlier = recentRestrictions(state, category).length;
    action.kind = 'restriction';
    action.feature = featuresOf(state, action.terms)[0];
    action.period = restriction.periods[Math.min(earlier, restriction.periods.length - 1)] as number;
    action.until = state.now + action.period;
  }
  action.review = NEVER;
  action.status = 'live';
  action.beginAnew(state.now);
  beginCure(state, action);
  formFindings(state);
  tell(state, action, 'action.reduced', person);
  refreshDue(state);
}
