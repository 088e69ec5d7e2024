import { DAY, type Instant } from '../../rulebook/instant.ts';
import { CATEGORIES, type Category, RUNGS, type Rung } from '../../rulebook/policy/policy.ts';
import type { ActionCount, AppealCount, RungCount } from './store.ts';

/** So long back actions are counted, and appeals; they are decided more seldom. */
export const ACTIONS_OVER = 90 * DAY;
export const APPEALS_OVER = 365 * DAY;

/** Whatever fewer sellers are behind is not told exactly. */
export const LEAST_SELLERS = 5;

/** A share of fewer appeals says nothing. */
export const LEAST_APPEALS = 20;

/** A count as everybody may see it: exactly, as `few`, or not at all because a `few` could be worked out from it. */
export type Shown = number | 'few' | 'hidden';

/** What the rules come to, told so that no seller can be recognised. */
export type Practice = {
  readonly at: Instant;
  /** Undefined: so few sellers that every share would be somebody's. `share` is between 0 and 1. */
  readonly rungs: readonly RungShown[] | undefined;
  /** Areas in which there was any action. */
  readonly actions: readonly ActionsShown[];
  /** Undefined: too few to say. */
  readonly appeals: AppealCount | undefined;
};

export type RungShown = { readonly rung: Rung; readonly sellers: Shown; readonly share: number | undefined };
export type ActionsShown = { readonly category: Category; readonly counts: readonly [Shown, Shown, Shown] };

/** The decisions in the order of the columns. */
const BEGINNINGS = ['warning.issued', 'restriction.applied', 'suspension.applied'] as const;

export function practiceOf(counted: {
  readonly at: Instant;
  readonly rungs: readonly RungCount[];
  readonly actions: readonly ActionCount[];
  readonly appeals: AppealCount;
}): Practice {
  const { at, rungs, actions, appeals } = counted;
  return {
    at,
    rungs: rungsShown(RUNGS.map((rung) => rungs.find((each) => each.rung === rung)?.sellers ?? 0)),
    actions: CATEGORIES.flatMap((category) => actionsShown(category, actions)),
    appeals: appeals.decided < LEAST_APPEALS ? undefined : appeals,
  };
}

/**
 * Small counts are `few`. Where there is one of them, the shares of all others would give it away: then the smallest of
 * those is hidden too. Shares are whole per cent of all sellers.
 */
function rungsShown(counts: readonly number[]): readonly RungShown[] | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all < LEAST_SELLERS * RUNGS.length) return undefined;
  const large = counts.filter((count) => count >= LEAST_SELLERS);
  const guard = counts.length - large.length === 1 ? counts.indexOf(Math.min(...large)) : -1;
  return RUNGS.map((rung, index) => {
    const count = counts[index] as number;
    if (count < LEAST_SELLERS) return { rung, sellers: 'few', share: undefined };
    if (index === guard) return { rung, sellers: 'hidden', share: undefined };
    return { rung, sellers: count, share: Math.round((count / all) * 100) / 100 };
  });
}

function actionsShown(category: Category, actions: readonly ActionCount[]): readonly ActionsShown[] {
  const own = actions.filter((each) => each.category === category);
  if (own.length === 0) return [];
  const [warnings, restrictions, suspensions] = BEGINNINGS.map((decision): Shown => {
    const found = own.find((each) => each.decision === decision);
    // Many actions of few sellers would tell of those few.
    return found === undefined || found.sellers < LEAST_SELLERS ? 'few' : found.actions;
  });
  return [{ category, counts: [warnings ?? 'few', restrictions ?? 'few', suspensions ?? 'few'] }];
}
