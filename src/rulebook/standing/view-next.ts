import type { Instant } from '../instant.ts';
import { METRICS, type Metric, type Rung } from '../policy/policy.ts';
import type { MetricView } from './view.ts';
import type { ActionView, Todo } from './view-action.ts';

/** The one thing to do next. */
export type NextStep = {
  readonly code: Exclude<Todo, 'appeal'> | 'watch';
  readonly action: string | undefined;
  readonly metric: Metric | undefined;
  readonly by: Instant | undefined;
};

/** What a seller can do comes before what only time or people can. */
const URGENCY: Readonly<Record<NextStep['code'], number>> = {
  acknowledge: 0,
  record_plan: 1,
  mend: 2,
  await_decision: 3,
  wait: 4,
  watch: 5,
};

/**
 * The most urgent thing to do about an action, of several the one that is due first; without any, to watch the fullest
 * meter. A restriction comes before the warning it followed. While an account is suspended or removed nothing else matters.
 */
export function nextStep(
  rung: Rung,
  actions: readonly ActionView[],
  metrics: readonly MetricView[],
): NextStep | undefined {
  const isOut = rung === 'suspended' || rung === 'removed';
  const those = isOut
    ? actions.filter(({ kind }) => kind === 'suspension' || kind === 'removal')
    : withoutHeld(actions);
  const steps = those.flatMap(stepOf);
  return steps.toSorted(byUrgency)[0] ?? (isOut ? undefined : watch(metrics));
}

/** A warning rests while its category is restricted (policy §3): what ends the restriction comes first. */
function withoutHeld(actions: readonly ActionView[]): readonly ActionView[] {
  const restricted = new Set(actions.filter(({ kind }) => kind === 'restriction').map(({ category }) => category));
  return actions.filter(({ kind, category }) => kind !== 'warning' || !restricted.has(category));
}

function byUrgency(one: NextStep, other: NextStep): number {
  return URGENCY[one.code] - URGENCY[other.code] || (one.by ?? LATEST) - (other.by ?? LATEST);
}

/** Behind every instant that occurs. */
const LATEST = Number.MAX_SAFE_INTEGER;

function stepOf(action: ActionView): readonly NextStep[] {
  const code = action.todo[0];
  if (code === undefined || code === 'appeal') return [];
  const by = code === 'acknowledge' ? action.acknowledgeBy : (action.until ?? action.review);
  return [{ code, action: action.action, metric: code === 'mend' ? metricOf(action) : undefined, by }];
}

function metricOf({ violation }: ActionView): Metric | undefined {
  return METRICS.find((metric) => metric === violation);
}

function watch(metrics: readonly MetricView[]): NextStep | undefined {
  const filling = metrics.filter(({ meter }) => meter > 0);
  const fullest = filling.toSorted((one, other) => other.meter / other.level - one.meter / one.level)[0];
  if (fullest === undefined) return undefined;
  return { code: 'watch', action: undefined, metric: fullest.metric, by: undefined };
}
