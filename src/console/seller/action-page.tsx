import { getRouteApi } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { enumeration } from '../../words/quantities-en.ts';
import { ACTION_STATUS_WORDS, ACTION_TEXT as TEXT } from '../../words/seller-actions-en.ts';
import { HOME_TEXT } from '../../words/seller-home-en.ts';
import { isMetric, issueSentence, violationTitle } from '../../words/seller-violations-en.ts';
import { Failure } from '../api/failure.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { actionName, restsOnSigns, rungOf } from './action-words.ts';
import { DecisionStory } from './decision-story.tsx';
import { ActionEffect } from './effect.tsx';
import { Ending } from './ending.tsx';
import { LapseList } from './lapse-list.tsx';
import { actionId, HomeLink } from './links.tsx';
import type { Action, Capabilities } from './shapes.ts';
import { TodoList } from './todo-list.tsx';
import { useAction, useCapabilities } from './use-standing.ts';
import './action-page.css';

const route = getRouteApi('/seller/actions/$action');

/** The story of one action: the issue, what to do, how it ends, and how each decision came about. */
export function ActionPage() {
  const { action: path } = route.useParams();
  const action = useAction(actionId(path));
  const capabilities = useCapabilities();
  if (action.data !== undefined) return <Story action={action.data} capabilities={capabilities.data} />;
  if (!action.isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={actionId(path)} back={<HomeLink />} />
      <Failure error={action.error} retrying={action.isFetching} onRetry={() => action.refetch()} />
    </>
  );
}

type StoryProps = { readonly action: Action; readonly capabilities: Capabilities | undefined };

function Story({ action, capabilities }: StoryProps) {
  const { summary, ended } = action;
  return (
    <article className="action-page">
      <PageHeader
        title={`${actionName(summary)} · ${violationTitle(summary.violation)}`}
        back={<HomeLink />}
        lead={<Lead action={action} />}
      />
      <p className="action-page-issue" data-rung={rungOf(summary)}>
        {issueSentence(summary.violation, summary.because.length, restsOnSigns(summary))}
      </p>
      {ended || capabilities === undefined ? null : <ActionEffect action={summary} capabilities={capabilities} />}
      {ended ? null : (
        <Section title={HOME_TEXT.todo} lead={HOME_TEXT.answers}>
          <TodoList action={summary} />
        </Section>
      )}
      <Section title={ended ? HOME_TEXT.ending : TEXT.back}>
        <p className="action-page-words">
          <Ending action={summary} ended={ended} />
        </p>
      </Section>
      <Section title={TEXT.evidence}>
        <Evidence action={action} />
      </Section>
      <DecisionStory action={action} />
    </article>
  );
}

function Lead({ action: { summary } }: { readonly action: Action }) {
  return (
    <>
      <RungBadge rung={rungOf(summary)} /> {ACTION_STATUS_WORDS[summary.status]},{' '}
      <Sentence of={TEXT.since} values={{ since: <Instant at={summary.since} /> }} />
      {' · '}
      {fill(TEXT.reference, { action: summary.action })}
    </>
  );
}

function Evidence({ action: { summary, evidence } }: { readonly action: Action }) {
  const { violation, because } = summary;
  if (isMetric(violation) && evidence.length > 0) return <LapseList metric={violation} lapses={evidence} />;
  return (
    <p className="action-page-words">
      {because.length === 0 ? TEXT.evidenceNone : fill(TEXT.evidenceEvents, { events: enumeration(because, 'and') })}
    </p>
  );
}
