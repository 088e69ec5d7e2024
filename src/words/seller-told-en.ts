import type { Category, Feature } from '../rulebook/policy/policy.ts';
import type { ActionKind, ActionStatus } from '../rulebook/standing/actions.ts';
import type { Todo } from '../rulebook/standing/view-action.ts';
import { due, type Said, said } from './said.ts';
import {
  ACTION_NAMES,
  ENDED_WORDS,
  ENDING_WORDS as ENDS,
  RESTRICTED_FEATURES,
  TODO_WORDS,
} from './seller-actions-en.ts';
import { categoryInSentence, isMetric, mendSentence } from './seller-violations-en.ts';

/** Of an action what its seller is told, dates as RFC 3339: pages have it from the API, notices from the rulebook. */
export type ToldAction = {
  readonly kind: ActionKind;
  readonly status: ActionStatus;
  readonly category: Category;
  readonly violation: string;
  readonly feature?: Feature | undefined;
  readonly until?: string | undefined;
  readonly review?: string | undefined;
  readonly acknowledgeBy?: string | undefined;
  readonly appealBy?: string | undefined;
  readonly cureUntil?: string | undefined;
};

/** What an action is called: `Warning`, `Restriction: new orders`, `Proposed suspension`. */
export function actionName({ kind, status, feature }: Pick<ToldAction, 'kind' | 'status' | 'feature'>): string {
  const { name, proposed } = ACTION_NAMES[kind];
  if (status === 'proposed') return proposed;
  return feature === undefined ? name : `${name}: ${RESTRICTED_FEATURES[feature]}`;
}

/** Whether a suspension rests on signs that no person has confirmed: only then it ends by time alone. */
export function restsOnSigns({ kind, status, until }: Pick<ToldAction, 'kind' | 'status' | 'until'>): boolean {
  return kind === 'suspension' && status === 'live' && until !== undefined;
}

/** By when people decide. For a suspension in force there is no such date: its review is the last day for a reinstatement. */
export function decidedBy(action: Pick<ToldAction, 'kind' | 'status' | 'until' | 'review'>): string | undefined {
  const { kind, status, until, review } = action;
  return kind === 'suspension' && status === 'live' ? until : (review ?? until);
}

/** What one thing to do asks, with its date where there is one. */
export function todoSaid(todo: Todo, action: ToldAction): Said {
  const by = todoBy(todo, action);
  const words = TODO_WORDS[todo];
  const mend = mendSentence(action.violation, action.category);
  return by === undefined ? said(words.text, { mend }) : said(words.by, { mend, by: due(by) });
}

function todoBy(todo: Todo, action: ToldAction): string | undefined {
  const { acknowledgeBy, until, review, cureUntil, appealBy } = action;
  switch (todo) {
    case 'acknowledge':
      return acknowledgeBy;
    case 'record_plan':
      return until ?? review;
    case 'mend':
      return cureUntil;
    case 'wait':
      return until ?? review;
    case 'await_decision':
      return decidedBy(action);
    case 'appeal':
      return appealBy;
  }
}

/** How an action ends by itself, or who decides; or how it ended. */
export function endingSaid(action: ToldAction, ended: boolean): readonly Said[] {
  if (ended || action.status === 'done') return [said(ENDED_WORDS[action.status])];
  if (action.status === 'stayed') return [said(ENDS.stayed)];
  switch (action.kind) {
    case 'warning':
      return warningEnding(action);
    case 'restriction':
      return [restrictionEnding(action)];
    case 'suspension':
      return [suspensionEnding(action)];
    case 'removal':
      return [removalEnding(action)];
  }
}

function warningEnding({ category: named, until, review }: ToldAction): readonly Said[] {
  const category = categoryInSentence(named);
  const end =
    until === undefined ? said(ENDS.warningHeld, { category }) : said(ENDS.warning, { category, until: due(until) });
  return review === undefined ? [end] : [end, said(ENDS.warningReview, { review: due(review) })];
}

function restrictionEnding({ violation, until, review }: ToldAction): Said {
  if (until !== undefined)
    return said(isMetric(violation) ? ENDS.restriction : ENDS.restrictionConduct, { until: due(until) });
  return review === undefined ? said(ENDS.stays) : said(ENDS.restrictionReview, { review: due(review) });
}

function suspensionEnding(action: ToldAction): Said {
  const { status, until, review } = action;
  if (until !== undefined && restsOnSigns(action)) return said(ENDS.suspensionSigns, { until: due(until) });
  if (review === undefined) return said(ENDS.suspension);
  return said(status === 'proposed' ? ENDS.suspensionProposed : ENDS.suspensionReview, { review: due(review) });
}

function removalEnding({ until, review }: ToldAction): Said {
  if (until !== undefined) return said(ENDS.removalNoticed, { until: due(until) });
  return review === undefined ? said(ENDS.stays) : said(ENDS.removalProposed, { review: due(review) });
}
