import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { HOME_TEXT, NEXT_BY, NEXT_WORDS } from '../../words/seller-home-en.ts';
import { METRIC_TEXT, METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { mendSentence, violationInSentence } from '../../words/seller-violations-en.ts';
import { Instant } from '../kit/instant.tsx';
import { ActionLink, MetricLink } from './links.tsx';
import { Sentence } from './sentence.tsx';
import type { NextStep as Next, Standing } from './shapes.ts';
import './next-step.css';

/** The one thing to do next, or that there is none. */
export function NextStep({ standing }: { readonly standing: Standing }) {
  const { next, rung } = standing;
  if (next === undefined)
    return (
      <Panel done title={HOME_TEXT.nothingTitle}>
        <p>{rung === 'good' ? HOME_TEXT.nothing : HOME_TEXT.nothingNow}</p>
      </Panel>
    );
  const action = standing.actions.find((each) => each.action === next.action);
  const violation = action?.violation ?? next.metric ?? '';
  const mend = mendSentence(violation, action?.category ?? '');
  const { title, text } = NEXT_WORDS[next.code];
  return (
    <Panel done={false} title={fill(title, { issue: violationInSentence(violation) })}>
      {next.by === undefined ? null : (
        <p className="next-step-by">
          <Sentence of={NEXT_BY[next.code]} values={{ by: <Instant at={next.by} /> }} />
        </p>
      )}
      <p>{fill(text, { mend, issue: violationInSentence(violation) })}</p>
      <Onwards next={next} />
    </Panel>
  );
}

function Onwards({ next: { action, metric } }: { readonly next: Next }) {
  if (action !== undefined)
    return (
      <p>
        <ActionLink action={action}>{HOME_TEXT.open}</ActionLink>
      </p>
    );
  if (metric === undefined) return null;
  return (
    <p>
      <MetricLink metric={metric}>
        {METRIC_WORDS[metric].name}, {METRIC_TEXT.details.toLowerCase()}
      </MetricLink>
    </p>
  );
}

function Panel({
  done,
  title,
  children,
}: {
  readonly done: boolean;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const Icon = done ? IconCircleCheck : IconArrowRight;
  return (
    <section className="next-step" data-done={done} aria-label={HOME_TEXT.next}>
      <span className="next-step-mark" aria-hidden="true">
        <Icon size={22} stroke={2} />
      </span>
      <div className="next-step-words">
        <p className="next-step-label">{HOME_TEXT.next}</p>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
