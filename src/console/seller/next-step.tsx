import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { HOME_TEXT, NEXT_BY, NEXT_LINKS, NEXT_WORDS } from '../../words/seller-home-en.ts';
import { METRIC_TEXT, METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { decidedBy } from '../../words/seller-told-en.ts';
import { mendSentence, violationInSentence } from '../../words/seller-violations-en.ts';
import { WORTH_A_WORD, wayBack } from '../../words/seller-way-back-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { AnswerLink, MetricLink } from './links.tsx';
import type { MetricStanding, NextStep as Next, Standing } from './shapes.ts';
import './next-step.css';

/** The one thing to do next, or that there is none. */
export function NextStep({ standing }: { readonly standing: Standing }) {
  const { next, rung, metrics } = standing;
  if (next === undefined)
    return (
      <Panel done title={HOME_TEXT.nothingTitle}>
        <p>{rung === 'good' ? HOME_TEXT.nothing : HOME_TEXT.nothingNow}</p>
      </Panel>
    );
  const watched = metrics.find(({ metric }) => next.code === 'watch' && metric === next.metric);
  return watched === undefined ? <ToDo next={next} standing={standing} /> : <Watched next={next} metric={watched} />;
}

function ToDo({ next, standing }: { readonly next: Next; readonly standing: Standing }) {
  const action = standing.actions.find((each) => each.action === next.action);
  const violation = action?.violation ?? next.metric ?? '';
  const values = {
    issue: violationInSentence(violation),
    mend: mendSentence(violation, action?.category ?? ''),
  };
  const { title, text } = NEXT_WORDS[next.code];
  const by = next.code === 'await_decision' && action !== undefined ? decidedBy(action) : next.by;
  return (
    <Panel done={next.code === 'wait'} title={fill(title, values)}>
      {by === undefined ? null : (
        <p className="next-step-by">
          <Sentence of={NEXT_BY[next.code]} values={{ by: <Instant at={by} /> }} />
        </p>
      )}
      <p>{fill(text, values)}</p>
      <Onwards next={next} />
    </Panel>
  );
}

/** Nothing has happened; a gauge is filling, a little or more. */
function Watched({ next, metric }: { readonly next: Next; readonly metric: MetricStanding }) {
  const values = {
    issue: violationInSentence(metric.metric),
    mend: mendSentence(metric.metric, metric.category),
    percent: percentage(Math.floor(metric.filled * 100) / 100),
    wayBack: wayBack(metric),
  };
  if (metric.filled < WORTH_A_WORD)
    return (
      <Panel done title={HOME_TEXT.nothingTitle}>
        <p>{HOME_TEXT.nothing}</p>
        <p className="soft">{fill(HOME_TEXT.nothingMuch, values)}</p>
      </Panel>
    );
  return (
    <Panel done={false} title={fill(NEXT_WORDS.watch.title, values)}>
      <p>{fill(NEXT_WORDS.watch.text, values)}</p>
      <Onwards next={next} />
    </Panel>
  );
}

function Onwards({ next: { action, metric, code } }: { readonly next: Next }) {
  if (action !== undefined)
    return (
      <p>
        <AnswerLink action={action} todo={code}>
          {NEXT_LINKS[code] ?? HOME_TEXT.open}
        </AnswerLink>
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
