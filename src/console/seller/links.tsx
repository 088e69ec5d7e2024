import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { METRIC_TEXT } from '../../words/seller-metrics-en.ts';
import type { Metric } from './shapes.ts';

/** In paths an action is `S-17~1`, in JSON `S-17/1`. */
export function pathId(action: string): string {
  return action.replace('/', '~');
}

/** The id that a path stands for. */
export function actionId(path: string): string {
  return path.replace('~', '/');
}

/** An action by its id, or with words of its own. */
export function ActionLink({ action, children = action }: { readonly action: string; readonly children?: ReactNode }) {
  return (
    <Link to="/seller/actions/$action" params={{ action: pathId(action) }}>
      {children}
    </Link>
  );
}

/** The place on an action's page where one answers it; what cannot be answered there leads to the page itself. */
export function AnswerLink({ action, todo, children }: { action: string; todo: string; children: ReactNode }) {
  const place = (ANSWERED as readonly string[]).includes(todo) ? { hash: todo } : {};
  return (
    <Link to="/seller/actions/$action" params={{ action: pathId(action) }} {...place}>
      {children}
    </Link>
  );
}

/** Ids of the sections of that page. */
const ANSWERED = ['acknowledge', 'record_plan', 'appeal'] as const;

export function MetricLink({ metric, children }: { readonly metric: Metric; readonly children: ReactNode }) {
  return (
    <Link to="/seller/metrics/$metric" params={{ metric }}>
      {children}
    </Link>
  );
}

/** Back to where everything begins. */
export function HomeLink() {
  return <Link to="/seller">{METRIC_TEXT.back}</Link>;
}
