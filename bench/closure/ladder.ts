import type { Tally } from '../contestant.ts';
import {
  type Account,
  type Action,
  cureAt,
  dueOf,
  isRepeat,
  issue,
  isWaiting,
  liveOf,
  pause,
  recentRestrictions,
  suspensionOf,
} from './account.ts';
import { firstAfter, fold, isFresh, type Lapse, levelAt, type Meter, subjectsOf } from './meter.ts';
import * as rules from './rules.ts';

/**
 * The ladder over accounts: counts decisions. `schedule` is called when an account's deadlines have changed; `meterOf`
 * gives an account's meter with the steps of the week in it.
 */
export function makeLadder<Holder extends Account>(
  decisions: Tally,
  schedule: (account: Holder) => void,
  meterOf: (account: Holder, metric: number) => Meter | undefined,
) {
  function count(kind: string): void {
    decisions[kind] = (decisions[kind] ?? 0) + 1;
  }

  function end(account: Holder, action: Action, at: number, kind: string | undefined): void {
    action.cureUntil = Math.min(action.cureUntil, at);
    account.live.splice(account.live.indexOf(action), 1);
    if (kind !== undefined) count(kind);
    if (action.kind !== 'restriction' || liveOf(account, 'restriction', action.category) !== undefined) return;
    const warning = liveOf(account, 'warning', action.category);
    if (warning !== undefined) warning.until = at + rules.WARNING_LASTS;
  }

  /** A violation: the next rung of its category. False when nothing starts. */
  function climb(account: Holder, category: number, at: number, trigger: 'violation' | 'acute' | 'ignored'): boolean {
    if (suspensionOf(account) !== undefined || isWaiting(account, category, at)) return false;
    const restricted = liveOf(account, 'restriction', category) !== undefined;
    const warned = liveOf(account, 'warning', category) !== undefined;
    const recent = recentRestrictions(account, category, at);
    if (trigger !== 'violation' && restricted) return false;
    const third = category === rules.CUSTOMER_DATA && restricted;
    const repeated = restricted && recent >= 2;
    if (trigger === 'violation' && (repeated || third)) propose(account, category, at);
    else if (trigger === 'violation' && !restricted && !warned) warn(account, category, at);
    else restrict(account, category, at);
    schedule(account);
    return true;
  }

  function warn(account: Holder, category: number, at: number): void {
    const warning = issue(account, 'warning', category, at, rules.WARNING_CURE);
    warning.until = at + rules.WARNING_LASTS;
    warning.askAt = at + rules.IGNORED_AFTER;
    count('warning.issued');
  }

  function restrictedCategories(account: Holder): number {
    return new Set(account.live.filter((each) => each.kind === 'restriction').map((each) => each.category)).size;
  }

  function restrict(account: Holder, category: number, at: number): void {
    const before = restrictedCategories(account);
    const running = account.live.filter((each) => each.kind === 'restriction' && each.category === category);
    for (const each of running) end(account, each, at, undefined);
    const features = category === rules.CUSTOMER_DATA ? 2 : 1;
    for (let feature = 0; feature < features; feature++) {
      const restriction = issue(account, 'restriction', category, at, rules.RESTRICTION_CURE);
      restriction.until = at + restriction.period;
      count('restriction.applied');
    }
    account.restricted.push({ category, at });
    if (before < 3 && restrictedCategories(account) >= 3) propose(account, category, at);
  }

  function propose(account: Holder, category: number, at: number): void {
    const proposal = issue(account, 'suspension', category, at, 0);
    proposal.proposed = true;
    proposal.review = at + rules.PROPOSAL_REVIEW;
    count('suspension.proposed');
  }

  /** A critical breach: suspended at once, for a day only when it rests on signals and nobody confirms. */
  function suspend(account: Holder, at: number, onSignals: boolean): void {
    const open = suspensionOf(account);
    if (open === undefined) {
      const suspension = issue(account, 'suspension', rules.CRITICAL, at, 0);
      if (onSignals) suspension.until = at + rules.SIGNALS_STAND;
      else suspension.review = at + rules.REMOVAL_AFTER;
      count('suspension.applied');
    } else if (!onSignals && open.until !== Infinity) {
      open.until = Infinity;
      open.review = open.at + rules.REMOVAL_AFTER;
    }
    schedule(account);
  }

  /** A confirmed breach of conduct, by its kind. */
  function breach(account: Holder, kind: string, at: number): void {
    const data = rules.DATA_KINDS.has(kind);
    const fraud = rules.FRAUD_KINDS.has(kind);
    if (suspensionOf(account) !== undefined && (data || fraud || kind === 'ban_evasion')) proposeRemoval(account, at);
    if (data) climb(account, rules.CUSTOMER_DATA, at, 'violation');
    else if (!fraud) suspend(account, at, false);
    else if (suspensionOf(account) === undefined && !isWaiting(account, rules.CRITICAL, at)) {
      propose(account, rules.CRITICAL, at);
      schedule(account);
    }
  }

  function proposeRemoval(account: Holder, at: number): void {
    if (account.live.some(({ kind }) => kind === 'removal')) return;
    issue(account, 'removal', rules.CRITICAL, at, 0);
    count('removal.proposed');
  }

  /** Judges a metric at a lapse that has just become one of its items. */
  function judge(account: Holder, meter: Meter, lapse: Lapse, at: number): void {
    const category = meter.metric;
    if (lapse.merged || suspensionOf(account) !== undefined || isWaiting(account, category, at)) return;
    if (category === rules.DEFECT && judgeAcute(account, meter, lapse, at)) return;
    if (lapse.passed > 0 || cureAt(account, category, at) > 0) return;
    const { meter: height, list } = fold(meter, Math.floor(lapse.key) - rules.LEAVES, 0, false);
    if (list.length < rules.LAPSES || height < levelAt(meter, at, isRepeat(account, category))) return;
    if (subjectsOf(list) < rules.SUBJECTS || !climb(account, category, at, 'violation')) return;
    use(meter, list, lapse.key, lapse.arrival);
  }

  /** Many lapses that harm customers in a short time: restricted at once. */
  function judgeAcute(account: Holder, meter: Meter, lapse: Lapse, at: number): boolean {
    const recent = meter.lapses.slice(firstAfter(meter.lapses, at - rules.ACUTE_WITHIN)).filter((each) => !each.merged);
    const fresh = recent.filter((each) => isFresh(meter, each));
    if (recent.length < rules.ACUTE_LAPSES || subjectsOf(recent) < rules.SUBJECTS || fresh.length === 0) return false;
    if (!climb(account, rules.DEFECT, at, 'acute')) return false;
    use(meter, fresh, lapse.key, lapse.arrival);
    return true;
  }

  function use(meter: Meter, list: readonly Lapse[], key: number, arrival: number): void {
    for (const lapse of list) lapse.used = true;
    meter.reset = key;
    meter.resetArrival = arrival;
  }

  /** Runs what is due for an account. */
  function runDue(account: Holder, at: number): void {
    for (;;) {
      const action = account.live.find((each) => dueOf(account, each) <= at);
      if (action === undefined) break;
      run(account, action, at, meterOf(account, action.category));
    }
    schedule(account);
  }

  function run(account: Holder, action: Action, at: number, meter: Meter | undefined): void {
    if (action.kind === 'warning') runWarning(account, action, meter, at);
    else if (action.kind === 'restriction') runRestriction(account, action, meter, at);
    else if (action.proposed) {
      pause(account, action.category, at);
      end(account, action, at, 'action.expired');
    } else if (action.until <= at) {
      for (const each of account.meters) if (each !== undefined) use(each, [], at + 0.25, 0);
      end(account, action, at, 'action.lifted');
    } else {
      action.review = Infinity;
      proposeRemoval(account, at);
    }
  }

  function runWarning(account: Holder, warning: Action, meter: Meter | undefined, at: number): void {
    if (warning.askAt > at) {
      end(account, warning, at, 'action.expired');
      return;
    }
    warning.askAt = Infinity;
    if (suspensionOf(account) !== undefined || liveOf(account, 'restriction', warning.category) !== undefined) return;
    if (meter === undefined) {
      count('action.review');
      return;
    }
    const { meter: height, list } = fold(meter, warning.at - 1, warning.number, true);
    const stand = height > 0 ? Math.max(0, height + meter.tail) : 0;
    if (stand === 0 || stand < levelAt(meter, at, true) / 2) return;
    if (list.length < rules.IGNORED_LAPSES || subjectsOf(list) < rules.IGNORED_LAPSES) return;
    if (climb(account, warning.category, at, 'ignored')) use(meter, list, at, 0);
  }

  function runRestriction(account: Holder, restriction: Action, meter: Meter | undefined, at: number): void {
    if (restriction.until === Infinity) {
      end(account, restriction, at, 'action.lifted');
      return;
    }
    const low = meter === undefined || isLow(meter, restriction.number, at);
    if (low && restriction.planned) {
      end(account, restriction, at, 'action.lifted');
    } else if (!low && !restriction.extended) {
      restriction.extended = true;
      restriction.until = at + restriction.period;
      count('action.extended');
    } else {
      restriction.until = Infinity;
      restriction.review = at + rules.RESTRICTION_REVIEW;
      count('action.review');
    }
  }

  function isLow(meter: Meter, restriction: number, at: number): boolean {
    const { meter: height } = fold(meter, at - rules.LEAVES, restriction, false);
    const stand = height > 0 ? Math.max(0, height + meter.tail) : 0;
    return stand < levelAt(meter, at, true) / 2;
  }

  return { breach, climb, suspend, judge, runDue };
}
