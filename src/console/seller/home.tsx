import { fill } from '../../words/fill.ts';
import { HOME_TEXT, policyName } from '../../words/seller-home-en.ts';
import { Failure } from '../api/failure.tsx';
import { Cards, PageHeader, Section } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { ActionCard } from './action-card.tsx';
import { gravestFirst } from './action-words.ts';
import { AdviceCard } from './advice-card.tsx';
import { AccountEffect, limitedIn } from './effect.tsx';
import { EmptyGauges } from './empty-gauges.tsx';
import { MetricGauge } from './metric-gauge.tsx';
import { NewestNotice } from './newest-notice.tsx';
import { NextStep } from './next-step.tsx';
import { NotCounted } from './not-counted.tsx';
import type { Capabilities, MetricStanding, Standing } from './shapes.ts';
import { StandingHead } from './standing-head.tsx';
import { useCapabilities, useStanding } from './use-standing.ts';

/** Account health: where the account stands, the one thing to do next, and everything it rests on. */
export function Home() {
  const standing = useStanding();
  const capabilities = useCapabilities();
  const failed = [standing, capabilities].find((query) => query.isError);
  return (
    <>
      <PageHeader title={HOME_TEXT.title} />
      <NewestNotice />
      <Content standing={standing.data} capabilities={capabilities.data} failure={failed} />
    </>
  );
}

type Asked = { readonly error: unknown; readonly isFetching: boolean; readonly refetch: () => unknown };

type ContentProps = {
  readonly standing: Standing | undefined;
  readonly capabilities: Capabilities | undefined;
  readonly failure: Asked | undefined;
};

function Content({ standing, capabilities, failure }: ContentProps) {
  if (standing !== undefined && capabilities !== undefined)
    return <Health standing={standing} capabilities={capabilities} />;
  if (failure === undefined) return <PageSkeleton />;
  return <Failure error={failure.error} retrying={failure.isFetching} onRetry={() => failure.refetch()} />;
}

function Health({ standing, capabilities }: { readonly standing: Standing; readonly capabilities: Capabilities }) {
  const { actions, metrics } = standing;
  return (
    <>
      <StandingHead standing={standing} capabilities={capabilities} />
      <NextStep standing={standing} />
      {capabilities.selling && limitedIn(capabilities).length < 2 ? null : (
        <Section title={HOME_TEXT.effect} frame="card">
          <AccountEffect capabilities={capabilities} />
        </Section>
      )}
      {actions.length === 0 ? null : (
        <Section title={HOME_TEXT.actions}>
          {gravestFirst(actions).map((action) => (
            <ActionCard key={action.action} action={action} standing={standing} capabilities={capabilities} />
          ))}
        </Section>
      )}
      {metrics.some(hasItems) ? <Measured standing={standing} /> : null}
      {metrics.some(hasItems) || !capabilities.selling ? null : <NothingYet />}
      <p className="soft">{fill(HOME_TEXT.rules, { policy: policyName(standing.policy) })}</p>
    </>
  );
}

function hasItems({ rates, counting, excused, passedOver, used }: MetricStanding): boolean {
  return rates.some(({ items }) => items > 0) || [counting, excused, passedOver, used].some(({ length }) => length > 0);
}

function Measured({ standing: { metrics, advice } }: { readonly standing: Standing }) {
  const filled = metrics.filter((metric) => metric.filled > 0).toSorted((one, other) => other.filled - one.filled);
  const empty = metrics.filter((metric) => metric.filled === 0);
  return (
    <>
      <Section title={HOME_TEXT.gauges} lead={HOME_TEXT.gaugesAbout}>
        {filled.length === 0 ? null : (
          <Cards least="22rem">
            {filled.map((metric) => (
              <MetricGauge key={metric.metric} standing={metric} />
            ))}
          </Cards>
        )}
        {empty.length === 0 ? null : <EmptyGauges metrics={empty} />}
        {advice.map((each) => (
          <AdviceCard key={each.metric} advice={each} />
        ))}
      </Section>
      <NotCounted metrics={metrics} />
    </>
  );
}

function NothingYet() {
  return (
    <Section title={HOME_TEXT.gauges}>
      <EmptyState title={HOME_TEXT.newTitle}>{HOME_TEXT.newText}</EmptyState>
    </Section>
  );
}
