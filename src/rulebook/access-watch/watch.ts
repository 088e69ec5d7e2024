import type { Instant } from '../instant.ts';
import { type AccessWatchRules, WATCH_SIGNALS, type WatchSignal } from '../policy/access-watch.ts';
import { afterLook, type Watching } from './after-look.ts';
import { evidenceNeeded, NO_EVIDENCE, together } from './evidence.ts';
import {
  type Look,
  type LookReason,
  NOTHING_SEEN,
  perSignal,
  unpacked,
  type WatchSummary,
  type Whose,
} from './summary.ts';
import { type Usual, usualOf } from './usual.ts';

/** What a look leads to; a case is opened by people's second reason to look: another stop within a time. Never an action. */
export type WatchLevel = 'none' | 'friction' | 'block';

/** One signal as a level tells it: so many of so many looks were odd, where so many are usual, and what says so. */
export type WatchFigure = {
  readonly signal: WatchSignal;
  readonly odd: number;
  readonly of: number;
  readonly usual: Usual;
  /** How many times likelier that is in a harvest than in honest work. */
  readonly evidence: number;
};

/** How looks of a person, or of a shop, stand. */
export type WatchFinding = {
  readonly level: WatchLevel;
  /** Orders that were looked at and are not packed yet. */
  readonly unpacked: number;
  /** The strongest first; without those that say nothing. */
  readonly figures: readonly WatchFigure[];
};

/** Whether looks are still like work (policy, `customerData.watch`). */
export function findingOf({ rules, peers }: Pick<Watching, 'rules' | 'peers'>, summary: WatchSummary): WatchFinding {
  const evidence = together(WATCH_SIGNALS.map((signal) => summary.evidence[signal]));
  const looks = Math.max(rules.looksAMonth, summary.looks);
  const level =
    evidence >= evidenceNeeded(looks, rules.falseBlock)
      ? 'block'
      : evidence >= evidenceNeeded(looks, rules.falseFriction)
        ? 'friction'
        : 'none';
  return {
    level,
    unpacked: unpacked(summary),
    figures: WATCH_SIGNALS.map((signal) => {
      const { times, odd, of } = summary.evidence[signal];
      return { signal, odd, of, usual: usualOf(rules, peers, summary, signal), evidence: times };
    })
      .filter((figure) => figure.evidence > 0)
      .toSorted((one, other) => other.evidence - one.evidence),
  };
}

/** Nothing of what was seen counts any more, but what is usual stays known: a stop is over, or a person has lifted it. */
export function cleared(summary: WatchSummary): WatchSummary {
  return { ...summary, evidence: perSignal(() => NO_EVIDENCE), today: { ...summary.today, isBroad: false } };
}

/** What stands against somebody, or a shop: until when nothing is shown. */
export type Stop = { readonly alarm: string; readonly until: Instant };

/** How a person's looks, or a shop's, stand: what was seen, and what came of it. */
export type Watched = {
  readonly summary: WatchSummary;
  readonly stop: Stop | undefined;
  /** When the last stop began: another one soon is for people to look at. */
  readonly stoppedAt: Instant | undefined;
  /** When somebody said why they look at so many, and what they said. */
  readonly told: { readonly at: Instant; readonly because: LookReason } | undefined;
  /** When they were last asked why: asked again soon it is the same question. */
  readonly askedAt: Instant | undefined;
};

export const UNWATCHED: Watched = {
  ...{ summary: NOTHING_SEEN, stop: undefined, stoppedAt: undefined, told: undefined, askedAt: undefined },
};

/** What is answered to a look. */
export type WatchAnswer =
  | { readonly level: 'none' }
  /** First a fresh proof and a reason, then it goes on. */
  | { readonly level: 'friction'; readonly whose: Whose; readonly finding: WatchFinding; readonly isNew: boolean }
  /** A stop begins. `toCase`: it is the second within the policy's time. */
  | {
      readonly level: 'block';
      readonly whose: Whose;
      readonly finding: WatchFinding;
      readonly until: Instant;
      readonly alarm: string;
      readonly toCase: boolean;
    }
  /** A stop stands. */
  | { readonly level: 'stopped'; readonly whose: Whose; readonly stop: Stop };

/** Somebody asks to look. `reason`: they have said why, with a proof of who they are that is fresh. */
export type AskedLook = { readonly look: Look; readonly reason: LookReason | undefined; readonly alarm: string };

/** How both stand after somebody asked, and what they are answered. */
export type WatchOutcome = { readonly person: Watched; readonly shop: Watched; readonly answer: WatchAnswer };

/**
 * Decides one look. Whoever is stopped is not counted: nothing was shown. A look that takes the evidence over what is needed is not shown
 * any more; labels and dispatch go on, whatever is answered.
 */
export function decideLook(
  watching: Watching,
  watched: { readonly person: Watched; readonly shop: Watched },
  asked: AskedLook,
): WatchOutcome {
  const { at } = asked.look;
  const [person, shop] = [afterStop(watched.person, at), afterStop(watched.shop, at)];
  if (person.stop !== undefined)
    return { person, shop, answer: { level: 'stopped', whose: 'person', stop: person.stop } };
  if (shop.stop !== undefined) return { person, shop, answer: { level: 'stopped', whose: 'shop', stop: shop.stop } };
  const own = afterLook(watching, person.summary, asked.look, 'person');
  const all = afterLook(watching, shop.summary, asked.look, 'shop');
  const [ofPerson, ofShop] = [findingOf(watching, own), findingOf(watching, all)];
  if (ofPerson.level === 'block') {
    const { watched: stopped, answer } = stop(watching.rules, person, asked, 'person', ofPerson);
    // What this person did is not the others' doing.
    return { person: stopped, shop: { ...shop, summary: cleared(shop.summary) }, answer };
  }
  if (ofShop.level === 'block') {
    const { watched: stopped, answer } = stop(watching.rules, shop, asked, 'shop', ofShop);
    return { person, shop: stopped, answer };
  }
  const told = asked.reason === undefined ? person.told : { at, because: asked.reason };
  const isTold = told !== undefined && at - told.at < watching.rules.frictionGoodFor;
  if (!isTold && ofPerson.level === 'friction') {
    const { watched: inDoubt, answer } = ask(watching.rules, person, at, 'person', ofPerson);
    return { person: inDoubt, shop, answer };
  }
  if (!isTold && ofShop.level === 'friction') {
    const { watched: inDoubt, answer } = ask(watching.rules, shop, at, 'shop', ofShop);
    return { person, shop: inDoubt, answer };
  }
  return { person: { ...person, summary: own, told }, shop: { ...shop, summary: all }, answer: { level: 'none' } };
}

/** What was not shown is no look. */
function ask(
  { frictionGoodFor }: AccessWatchRules,
  watched: Watched,
  at: Instant,
  whose: Whose,
  finding: WatchFinding,
): { readonly watched: Watched; readonly answer: WatchAnswer } {
  const isNew = watched.askedAt === undefined || at - watched.askedAt >= frictionGoodFor;
  return {
    watched: isNew ? { ...watched, askedAt: at } : watched,
    answer: { level: 'friction', whose, finding, isNew },
  };
}

function stop(
  { blockFor, caseAgainWithin }: AccessWatchRules,
  watched: Watched,
  { look: { at }, alarm }: AskedLook,
  whose: Whose,
  finding: WatchFinding,
): { readonly watched: Watched; readonly answer: WatchAnswer } {
  const until = at + blockFor;
  // What led to a stop is never the past that excuses.
  const summary = { ...cleared(watched.summary), now: NOTHING_SEEN.now };
  const toCase = watched.stoppedAt !== undefined && at - watched.stoppedAt < caseAgainWithin;
  return {
    watched: { ...watched, summary, stop: { alarm, until }, stoppedAt: at, told: undefined },
    answer: { level: 'block', whose, finding, until, alarm, toCase },
  };
}

function afterStop(watched: Watched, at: Instant): Watched {
  return watched.stop !== undefined && at >= watched.stop.until ? { ...watched, stop: undefined } : watched;
}

/** A person has lifted a stop: it goes on at once, from nothing. Another stop soon is still a reason to look. */
export function lifted(watched: Watched): Watched {
  return { ...watched, summary: cleared(watched.summary), stop: undefined };
}
