import type { Meter } from './meter.ts';
import { PAUSE, PERIODS, RESTRICTIONS_WITHIN } from './rules.ts';

export type Action = {
  readonly number: number;
  readonly kind: 'warning' | 'restriction' | 'suspension' | 'removal';
  readonly category: number;
  readonly at: number;
  /** The end of its cure period, or earlier when it ends earlier. */
  cureUntil: number;
  proposed: boolean;
  until: number;
  review: number;
  /** A warning: when the seller is asked whether it is ignored. */
  askAt: number;
  readonly period: number;
  extended: boolean;
  planned: boolean;
};

/** What the ladder knows of a seller. */
export type Account = {
  /** The meters that have any item, by metric. */
  readonly meters: (Meter | undefined)[];
  /** Every action that is not over, in order of their numbers. */
  readonly live: Action[];
  /** Every action with a cure period there was: of split bursts some lapses settle in past ones. */
  readonly cures: Action[];
  /** Category and beginning of each restriction. */
  readonly restricted: { readonly category: number; readonly at: number }[];
  readonly pausedUntil: number[];
  issued: number;
  /** When the next deadline of an action is due. */
  due: number;
};

export function newAccount(): Account {
  return { meters: [], live: [], cures: [], restricted: [], pausedUntil: [], issued: 0, due: Infinity };
}

export function liveOf(account: Account, kind: Action['kind'], category: number): Action | undefined {
  for (const action of account.live) if (action.kind === kind && action.category === category) return action;
  return undefined;
}

export function suspensionOf(account: Account): Action | undefined {
  for (const action of account.live) if (action.kind === 'suspension' && !action.proposed) return action;
  return undefined;
}

/** Whether a suspension is proposed in a category, or may not be again yet. */
export function isWaiting(account: Account, category: number, at: number): boolean {
  if ((account.pausedUntil[category] ?? 0) > at) return true;
  for (const action of account.live) if (action.proposed && action.category === category) return true;
  return false;
}

/** Whether the category has a live warning or restriction. */
export function isRepeat(account: Account, category: number): boolean {
  return liveOf(account, 'warning', category) !== undefined || liveOf(account, 'restriction', category) !== undefined;
}

/** The number of the action in whose cure period an instant lies, 0 if none. */
export function cureAt(account: Account, category: number, at: number): number {
  for (const action of account.cures) {
    if (action.category === category && action.at <= at && at < action.cureUntil) return action.number;
  }
  return 0;
}

/** How many times a category was restricted lately. */
export function recentRestrictions(account: Account, category: number, at: number): number {
  let number = 0;
  let last = -1;
  for (const restriction of account.restricted) {
    if (restriction.category !== category || restriction.at <= at - RESTRICTIONS_WITHIN) continue;
    if (restriction.at !== last) number++;
    last = restriction.at;
  }
  return number;
}

export function issue(account: Account, kind: Action['kind'], category: number, at: number, cure: number): Action {
  const recent = recentRestrictions(account, category, at);
  const action: Action = {
    number: ++account.issued,
    kind,
    category,
    at,
    cureUntil: at + cure,
    proposed: false,
    until: Infinity,
    review: Infinity,
    askAt: Infinity,
    period: PERIODS[Math.min(recent, PERIODS.length - 1)] as number,
    extended: false,
    planned: false,
  };
  account.live.push(action);
  if (cure > 0) account.cures.push(action);
  return action;
}

/** When something next falls due for an action; a warning is held while its category is restricted. */
export function dueOf(account: Account, action: Action): number {
  if (action.kind !== 'warning') return Math.min(action.until, action.review);
  const held = liveOf(account, 'restriction', action.category) !== undefined;
  return Math.min(action.askAt, held ? Infinity : action.until);
}

export function nextDue(account: Account): number {
  let due = Infinity;
  for (const action of account.live) due = Math.min(due, dueOf(account, action));
  return due;
}

export function pause(account: Account, category: number, at: number): void {
  account.pausedUntil[category] = at + PAUSE;
}
