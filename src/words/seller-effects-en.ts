import type { Feature } from '../rulebook/policy/policy.ts';
import type { ActionKind, ActionStatus } from '../rulebook/standing/actions.ts';
import { percentage } from './quantities-en.ts';
import { due, type Said, said } from './said.ts';
import {
  ALWAYS_WORKS,
  EFFECT_WORDS as EFFECT,
  FEATURE_FIGURES,
  FEATURE_STATES,
  SELLING_STATES,
} from './seller-actions-en.ts';

/** How a feature stands: `until` as RFC 3339. */
export type ToldFeature = {
  readonly allowed: boolean;
  readonly until?: string | undefined;
  readonly perDay?: number | undefined;
  readonly heldShare?: number | undefined;
  readonly heldDays?: number | undefined;
};

/** A feature that an action limits, with its figures where they are known. */
export type ToldLimit = { readonly feature: Feature; readonly state: ToldFeature };

/** What works and what does not. */
export type ToldEffect = { readonly works: readonly Said[]; readonly limited: readonly Said[] };

/** What one action leaves as it is, and what it limits. */
export function effectSaid(
  { kind, status }: { readonly kind: ActionKind; readonly status: ActionStatus },
  limits: readonly ToldLimit[],
): ToldEffect {
  const limited = limits.map(({ feature, state }) => limitSaid(feature, state));
  if (status === 'stayed') return { works: [said(EFFECT.meanwhile)], limited: [] };
  if (kind === 'warning' && limits.length === 0) return { works: [said(EFFECT.everything)], limited: [] };
  if (kind === 'warning' || kind === 'restriction') return { works: [said(EFFECT.everythingElse)], limited };
  if (kind === 'removal' && status !== 'done') return { works: [said(EFFECT.asBefore)], limited: [] };
  if (status === 'proposed') return { works: [said(EFFECT.undecided)], limited: [] };
  const paused = Object.values(SELLING_STATES).map((state) => said(state.limited));
  return { works: ALWAYS_WORKS.map((words) => said(words)), limited: paused };
}

/** How a feature is limited, and until when. */
export function limitSaid(feature: Feature, state: ToldFeature): Said {
  const { text, values } = limitWords(feature, state);
  return state.until === undefined
    ? said(text, values)
    : said(`${text}, ${FEATURE_FIGURES.until}`, { ...values, until: due(state.until) });
}

function limitWords(feature: Feature, { perDay, heldShare, heldDays }: ToldFeature): Said {
  if (perDay !== undefined) return said(FEATURE_FIGURES.perDay, { perDay: String(perDay) });
  if (heldShare !== undefined && heldDays !== undefined)
    return said(FEATURE_FIGURES.held, { share: percentage(heldShare), days: String(heldDays) });
  return said(FEATURE_STATES[feature].limited);
}
