import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { fill } from '../../words/fill.ts';
import { guidePlaceOf } from '../../words/guide-places.ts';
import { LINKS_TEXT } from '../../words/links-en.ts';
import { enumeration } from '../../words/quantities-en.ts';
import { ACTION_STATUS_WORDS, ACTION_TEXT as TEXT } from '../../words/seller-actions-en.ts';
import { HOME_TEXT } from '../../words/seller-home-en.ts';
import { actionName, restsOnSigns } from '../../words/seller-told-en.ts';
import { isMetric, issueSentence, violationTitle } from '../../words/seller-violations-en.ts';
import { Failure } from '../api/failure.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { StatementLinks } from '../kit/statement-links.tsx';
import { AcknowledgePanel } from './acknowledge-panel.tsx';
import { rungOf } from './action-words.ts';
import { AppealPanel } from './appeal-panel.tsx';
import { DecisionStory } from './decision-story.tsx';
import { ActionEffect } from './effect.tsx';
import { Ending } from './ending.tsx';
import { type EventNames, eventNames } from './event-names.ts';
import { LapseList } from './lapse-list.tsx';
import { actionId, HomeLink } from './links.tsx';
import { ListingTasks } from './listing-tasks.tsx';
import { Deadline, Moment } from './moment.tsx';
import { PayoutsLink } from './payouts-link.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { QuestionPanel } from './question-panel.tsx';
import type { Action, Capabilities } from './shapes.ts';
import { TodoList } from './todo-list.tsx';
import { useAction, useCapabilities, useStanding } from './use-standing.ts';
import './action-page.css';

const route = getRouteApi('/seller/actions/$action');

/** The story of one action: the issue, what to do, how it ends, and how each decision came about. */
export function ActionPage() {
  const { action: path } = route.useParams();
  const action = useAction(actionId(path));
  const capabilities = useCapabilities();
  const standing = useStanding();
  if (action.data !== undefined) {
    const names = eventNames(action.data.evidence, standing.data);
    return <Story action={action.data} capabilities={capabilities.data} names={names} />;
  }
  if (!action.isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={actionId(path)} back={<HomeLink />} />
      <Failure error={action.error} retrying={action.isFetching} onRetry={() => action.refetch()} />
    </>
  );
}

/** A link that leads to one of the answers meant its place on the page, which was not there when it was followed. */
function goToPlace(): void {
  const place = location.hash.slice(1);
  if (place !== '') document.getElementById(place)?.scrollIntoView();
}

type StoryProps = {
  readonly action: Action;
  readonly capabilities: Capabilities | undefined;
  readonly names: EventNames;
};

function Story({ action, capabilities, names }: StoryProps) {
  const { summary, ended } = action;
  useEffect(goToPlace, []);
  return (
    <article className="action-page">
      <PageHeader
        title={`${actionName(summary)} · ${violationTitle(summary.violation)}`}
        back={<HomeLink />}
        lead={<Lead action={action} />}
      />
      <p className="action-page-issue" data-rung={rungOf(summary)}>
        {issueSentence(summary.violation, summary.because.length, restsOnSigns(summary))}{' '}
        <a href={guidePlaceOf(summary.violation)}>{TEXT.rule}</a>
      </p>
      {ended || capabilities === undefined ? null : <ActionEffect action={summary} capabilities={capabilities} />}
      {summary.feature === 'payouts' ? (
        <p>
          <PayoutsLink action={summary.action} />
        </p>
      ) : null}
      {ended ? null : (
        <Section title={HOME_TEXT.todo}>
          <TodoList action={summary} />
        </Section>
      )}
      {summary.category === 'listing' ? <ListingTasks action={summary.action} /> : null}
      {ended ? null : <AcknowledgePanel action={summary} />}
      <PlanPanel action={summary.action} ended={ended} />
      <Section title={ended ? TEXT.ended : TEXT.back}>
        <p className="action-page-words">
          <Ending action={summary} ended={ended} />
        </p>
      </Section>
      <Section title={TEXT.evidence}>
        <Evidence action={action} />
        {summary.violation === 'ban_evasion' ? (
          <p>
            <Link to="/seller/links">{LINKS_TEXT.title}</Link>
          </p>
        ) : null}
      </Section>
      <StatementLinks action={summary.action} />
      <AppealPanel action={summary} />
      <QuestionPanel action={summary.action} />
      <DecisionStory action={action} names={names} />
    </article>
  );
}

function Lead({ action: { summary } }: { readonly action: Action }) {
  const { status, since, endedAt, action } = summary;
  const words = ACTION_STATUS_WORDS[status];
  return (
    <>
      <RungBadge rung={rungOf(summary)} />{' '}
      {endedAt === undefined ? (
        <>
          {words}, <Sentence of={TEXT.since} values={{ since: <Deadline at={since} /> }} />
        </>
      ) : (
        <Sentence
          of={TEXT.endedAt}
          values={{ status: words, endedAt: <Deadline at={endedAt} />, since: <Moment at={since} /> }}
        />
      )}
      {' · '}
      {fill(TEXT.reference, { action })}
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
