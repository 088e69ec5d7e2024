import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { ACTION_KIND_NAMES } from '../../words/staff-seller-en.ts';
import type { ActionSummary, Feature, Rung } from './api-shapes.ts';
import type { DecisionKind, DecisionLine } from './decision-line.ts';

/** The rung that an action puts a seller on. */
export const ACTION_RUNGS: Readonly<Record<ActionSummary['kind'], Rung>> = {
  warning: 'warned',
  restriction: 'restricted',
  suspension: 'suspended',
  removal: 'removed',
};

/** The rung that a decision leads to, where the decision alone says it. */
export const DECISION_RUNGS: Readonly<Record<DecisionKind, Rung | undefined>> = {
  'warning.issued': 'warned',
  'restriction.applied': 'restricted',
  'suspension.proposed': 'suspended',
  'suspension.applied': 'suspended',
  'removal.proposed': 'removed',
  'removal.noticed': 'removed',
  'account.removed': 'removed',
  'action.expired': 'good',
  'action.lifted': 'good',
  'action.withdrawn': 'good',
  'action.extended': undefined,
  'action.review': undefined,
  'action.reduced': undefined,
};

/** Whether the seller is on the action's rung because of it: a proposal is not in force yet. */
export function isInForce({ status }: ActionSummary): boolean {
  return status === 'live' || status === 'review';
}

/** Where an action waits for people. */
export function waitsForPerson({ status }: ActionSummary): boolean {
  return status === 'proposed' || status === 'review' || status === 'noticed';
}

/** A violation in plain words; one we do not know stays as it is. */
export function violationName(violation: string): string {
  const words: Readonly<Record<string, string>> = { ...POLICY_TERMS.metric, ...POLICY_TERMS.conduct };
  return words[violation] ?? violation;
}

/** `Restriction: the number of new orders`. */
export function actionName(kind: ActionSummary['kind'], feature: Feature | undefined): string {
  return feature === undefined
    ? ACTION_KIND_NAMES[kind]
    : `${ACTION_KIND_NAMES[kind]}: ${POLICY_TERMS.feature[feature]}`;
}

/** What a decision is about, for its heading. */
export function aboutOf({ violation, feature }: DecisionLine): {
  readonly about: string;
  readonly feature: string | undefined;
} {
  return {
    about: violationName(violation),
    feature: feature === undefined ? undefined : POLICY_TERMS.feature[feature],
  };
}
