import { HOUR } from '../instant.ts';
import type { AccessWatchRules, WatchSignal } from '../policy/access-watch.ts';
import { afterTrial } from './evidence.ts';
import {
  KEPT_A_DAY,
  type Look,
  MOST_DAYS,
  MOST_OPEN_LOOKS,
  perSignal,
  type StepTaken,
  type Tally,
  unpacked,
  type WatchSummary,
  type Whose,
} from './summary.ts';
import { broadFrom, isRareHour, ordersAtHand, type Peers, usualOf } from './usual.ts';

/** What looks are held against. */
export type Watching = { readonly rules: AccessWatchRules; readonly peers: Peers; readonly hasStep: StepTaken };

/** After so long without a look somebody has begun anew. */
const SESSION = HOUR;

/**
 * What is known after one more look. The same order again at once is no new look: somebody asks for a second field of it. Nothing is known
 * of who the customers are.
 */
export function afterLook(watching: Watching, before: WatchSummary, look: Look, whose: Whose): WatchSummary {
  if (before.last?.order === look.order && before.day === look.day) return before;
  const begun = afterDay(watching, afterSteps(watching, before, look), look);
  const { last } = begun;
  const isKnown = begun.open.some(({ order }) => order === look.order);
  const step = stepOf(last?.place, look.place);
  let next: WatchSummary = begun;
  const tried = (signal: WatchSignal, isOdd: boolean) => {
    next = afterSignal(watching, next, signal, isOdd);
  };
  // Once a day: whoever works one night works through it.
  const isFirst = before.day !== look.day || last === undefined;
  if (isFirst && (last === undefined || look.at - last.at > SESSION))
    tried('hours', isRareHour(watching.rules, begun.hours, look.hour));
  if (last !== undefined && look.at - last.at <= SESSION) {
    // Several people at work are several pairs of hands: how fast they are together says nothing of each.
    if (whose === 'person') tried('pace', look.at - last.at < watching.rules.quick);
    // What was looked at already is not skipped by whoever goes on behind it.
    const skipped = look.before - unpacked(begun);
    const isAtHand = look.toPack && skipped < ordersAtHand(watching.rules, begun, look.placedLately);
    tried('order', step !== 0 && (last.step === 0 || last.step === step) && !isAtHand);
  }
  const orders = begun.today.orders + (isKnown ? 0 : 1);
  const share = orders / Math.max(1, look.openPaidOrders);
  const isBroad = begun.today.isBroad || (orders > watching.rules.atHand && share > broadFrom(watching.rules, begun));
  if (isBroad && !begun.today.isBroad) tried('breadth', true);
  const { order, at, place, toPack } = look;
  return {
    ...next,
    ...{ last: { order, at, place, step }, looks: begun.looks + 1 },
    today: { orders, share: Math.max(begun.today.share, share), isBroad },
    hours: begun.hours.map((looks, hour) => (hour === look.hour ? looks + 1 : looks)),
    open: isKnown ? begun.open : [...begun.open, { order, at, toPack }].slice(-MOST_OPEN_LOOKS),
  };
}

function afterSignal({ rules, peers }: Watching, summary: WatchSummary, signal: WatchSignal, isOdd: boolean) {
  const { odd, of } = summary.now[signal];
  return {
    ...summary,
    now: { ...summary.now, [signal]: { odd: odd + (isOdd ? 1 : 0), of: of + 1 } },
    evidence: {
      ...summary.evidence,
      [signal]: afterTrial(summary.evidence[signal], isOdd, usualOf(rules, peers, summary, signal).share),
    },
  };
}

/** Open looks at orders that went on, or that nothing came of in time. */
function afterSteps({ rules, hasStep }: Watching, summary: WatchSummary, { at }: Look): WatchSummary {
  let { followed, idle } = summary.ended;
  const open = summary.open.filter((look) => {
    if (look.toPack && hasStep(look.order)) followed += 1;
    else if (at - look.at < rules.stepWithin) return true;
    else if (look.toPack) idle += 1;
    return false;
  });
  return { ...summary, open, ended: { followed, idle } };
}

/** Fewer looks that came to an end say nothing of a day. */
const ENOUGH_ENDED = 5;

/** Closes the day before, once somebody looks on another one: what is judged by the day is tried once for it. */
function afterDay(watching: Watching, summary: WatchSummary, { day }: Look): WatchSummary {
  if (summary.day === day) return summary;
  let next = summary;
  const { today, ended, days } = summary;
  if (today.orders > 0 && !today.isBroad) next = afterSignal(watching, next, 'breadth', false);
  const isEnough = ended.followed + ended.idle >= ENOUGH_ENDED;
  if (isEnough) next = afterSignal(watching, next, 'idle', ended.idle > ended.followed);
  const left = keptAfter(day - summary.day);
  const faded = ({ odd, of }: Tally, now: Tally): Tally => ({ odd: (odd + now.odd) * left, of: (of + now.of) * left });
  const { orders, share } = today;
  return {
    ...next,
    ...{ day, today: { orders: 0, share: 0, isBroad: false } },
    ended: isEnough ? { followed: 0, idle: 0 } : ended,
    looks: summary.looks * left,
    past: perSignal((signal) => faded(next.past[signal], next.now[signal])),
    now: perSignal(() => ({ odd: 0, of: 0 })),
    hours: summary.hours.map((looks) => looks * left),
    days: orders === 0 ? days : [...days, { share, orders }].slice(-MOST_DAYS),
  };
}

/** By repeated multiplication: the same on every machine. */
function keptAfter(days: number): number {
  let left = 1;
  for (let day = 0; day < Math.min(days, 400); day++) left *= KEPT_A_DAY;
  return left;
}

function stepOf(from: number | undefined, to: number): -1 | 0 | 1 {
  if (from === undefined || from < 0 || to < 0) return 0;
  const step = to - from;
  return step === 1 || step === -1 ? step : 0;
}
