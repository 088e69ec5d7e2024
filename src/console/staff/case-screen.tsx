import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CASE_QUESTIONS } from '../../words/case-questions-en.ts';
import { QUESTION_WORDS } from '../../words/staff-answers-en.ts';
import {
  CASE_KEYS,
  CASE_KIND_NAMES,
  CASE_OUTCOME_NAMES,
  CASE_STATUS_NAMES,
  CASE_WORDS,
} from '../../words/staff-cases-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { useViewer } from '../api/viewer.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import { useShortcut } from '../kit/shortcuts.tsx';
import { CardSkeleton, PageSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useToast } from '../kit/toasts.tsx';
import { ActionDecisions } from './action-decisions.tsx';
import { violationName } from './action-words.ts';
import type { CaseDetail } from './api-shapes.ts';
import { CaseAppeal } from './case-appeal.tsx';
import { CaseContact } from './case-contact.tsx';
import { CaseDecide } from './case-decide.tsx';
import { CaseEntries } from './case-entries.tsx';
import { CaseFiles } from './case-files.tsx';
import { CaseHandOver } from './case-hand-over.tsx';
import { CaseLink } from './case-link.tsx';
import { CaseMisuse } from './case-misuse.tsx';
import { CaseQuestion } from './case-question.tsx';
import { CaseReturn } from './case-return.tsx';
import { CaseRule } from './case-rule.tsx';
import { CaseHistory, SimilarCases } from './case-tables.tsx';
import { ActionLink, SellerLink } from './links.tsx';
import { problemWords } from './problem-words.ts';
import { Due, HarmMark } from './queue-table.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useAction } from './use-actions.ts';
import { useCase, useClaim, useRelease } from './use-cases.ts';
import './case.css';

const route = getRouteApi('/staff/cases/$id');

/** A case: the question, what the decision rested on, what others decided, and the decision. */
export function CaseScreen() {
  const { id } = route.useParams();
  const { data, error, isFetching, refetch } = useCase(id);
  return (
    <>
      <PageHeader
        title={data === undefined ? CASE_WORDS.facts.question : CASE_KIND_NAMES[data.kind]}
        back={<Link to="/staff/queue">{CASE_WORDS.back}</Link>}
        {...(data === undefined ? {} : { lead: CASE_QUESTIONS[data.kind], ...besideOf(data) })}
      />
      {data === undefined ? null : <Case detail={data} onReload={() => void refetch()} />}
      {data === undefined && error === null ? <PageSkeleton /> : null}
      {data === undefined && error !== null ? (
        <NoCase error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
    </>
  );
}

/** A rule has no rung. */
function besideOf({ kind, rung }: CaseDetail) {
  return kind === 'rule_over_budget' ? {} : { beside: <RungBadge rung={rung} /> };
}

function NoCase({ error, retrying, onRetry }: { error: Error; retrying: boolean; onRetry: () => void }) {
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) {
    return <EmptyState title={CASE_WORDS.notFoundTitle}>{CASE_WORDS.notFound}</EmptyState>;
  }
  return <StaffFailure error={error} retrying={retrying} onRetry={onRetry} />;
}

function Case({ detail, onReload }: { detail: CaseDetail; onReload: () => void }) {
  const { action, history, similar, status, approvedBy, kind } = detail;
  return (
    <div className="case" data-asked={kind === 'appeal' || kind === 'support'}>
      <div className="case-told">
        <FactList facts={factsOf(detail)} />
        {kind === 'appeal' && action !== null ? <CaseAppeal detail={detail} action={action} /> : null}
        {kind === 'support' && action !== null ? <CaseQuestion detail={detail} action={action} /> : null}
        {detail.link === null ? null : <CaseLink link={detail.link} />}
        {kind === 'return_overdue' ? <CaseReturn id={detail.id} seller={detail.seller} onDone={onReload} /> : null}
        {detail.misuse === null ? null : <CaseMisuse misuse={detail.misuse} />}
        {detail.rule === null ? null : <CaseRule rule={detail.rule} violation={detail.violation} />}
        {kind === 'appeal' ? null : <CaseFiles detail={detail} />}
        {action === null ? null : <WhatWasSeen action={action} />}
        {kind === 'rule_over_budget' ? null : (
          <Section title={CASE_WORDS.history}>
            <CaseHistory history={history} />
          </Section>
        )}
        <Section title={CASE_WORDS.similar}>
          <SimilarCases similar={similar} />
        </Section>
        <Section title={CASE_WORDS.entries}>
          <CaseEntries detail={detail} />
        </Section>
      </div>
      <div className="case-work">
        {kind === 'removal' && status !== 'closed' && approvedBy.length > 0 ? <SecondPerson detail={detail} /> : null}
        {status === 'closed' ? null : <Holding detail={detail} />}
        <CaseContact detail={detail} />
        <Deciding detail={detail} onReload={onReload} />
      </div>
    </div>
  );
}

function factsOf(detail: CaseDetail): readonly Fact[] {
  const { kind, seller, action, violation, harm, openedAt, status, claimedBy, closedBy, closedAt, outcome, reason } =
    detail;
  const words = CASE_WORDS.facts;
  return [
    ...(kind === 'rule_over_budget' ? [] : [{ term: words.seller, detail: <SellerLink seller={seller} /> }]),
    ...(action === null ? [] : [{ term: words.action, detail: <ActionLink action={action} /> }]),
    ...(violation === null ? [] : [{ term: words.violation, detail: violationName(violation) }]),
    ...(detail.link === null ? [] : [{ term: words.link, detail: <SellerLink seller={detail.link.otherSeller} /> }]),
    ...(detail.listing === null ? [] : [{ term: words.listing, detail: <code>{detail.listing}</code> }]),
    { term: words.harm, detail: <HarmMark harm={harm} /> },
    { term: words.opened, detail: <Instant at={openedAt} /> },
    ...(status === 'closed' ? [] : [{ term: words.due, detail: <Due row={detail} /> }]),
    ...(outcome === null || closedAt === null
      ? [{ term: words.holder, detail: claimedBy?.name ?? CASE_STATUS_NAMES[status] }]
      : [
          {
            term: words.outcome,
            detail: (
              <>
                <strong>{CASE_OUTCOME_NAMES[outcome]}</strong>
                {closedBy === null ? '' : `, ${closedBy.name}`}, <Instant at={closedAt} />
              </>
            ),
          },
        ]),
    ...(reason === null ? [] : [{ term: CASE_WORDS.reasonGiven, detail: reason }]),
  ];
}

/** The evidence and the trace of each decision, frozen as they were. */
function WhatWasSeen({ action }: { action: string }) {
  const { data, error, isFetching, refetch } = useAction(action);
  return (
    <Section title={CASE_WORDS.saw}>
      {data === undefined && error === null ? <CardSkeleton lines={5} /> : null}
      {data === undefined && error !== null ? (
        <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
      {data === undefined ? null : <ActionDecisions decisions={data.decisions} />}
    </Section>
  );
}

function SecondPerson({ detail: { approvedBy } }: { detail: CaseDetail }) {
  const viewer = useViewer();
  const isOwn = approvedBy.some(({ id }) => id === viewer.id);
  const names = approvedBy.map(({ name }) => name).join(', ');
  return (
    <Notice tone="watch" title={CASE_WORDS.secondTitle}>
      {isOwn ? CASE_WORDS.secondYou : CASE_WORDS.second(names)}
    </Notice>
  );
}

/** Claim it, or put it back, or hand it over. */
function Holding({ detail }: { detail: CaseDetail }) {
  const { id, claimedBy, approvedBy } = detail;
  const viewer = useViewer();
  const toast = useToast();
  const claim = useClaim();
  const release = useRelease(id);
  const failed = (error: Error) => toast(problemWords(error), { problem: true });
  const isFree = claimedBy === null && !approvedBy.some((each) => each.id === viewer.id);
  const mayRelease = claimedBy !== null && (claimedBy.id === viewer.id || viewer.role === 'staff-lead');
  const take = () => claim.mutate(id, { onError: failed });
  useShortcut('c', CASE_KEYS.claim, take, isFree);
  return (
    <div className="case-holding">
      {isFree ? (
        <Button loading={claim.isPending} onClick={take}>
          {CASE_WORDS.claim}
        </Button>
      ) : null}
      {claimedBy === null || claimedBy.id === viewer.id ? null : <p>{CASE_WORDS.heldBy(claimedBy.name)}</p>}
      {mayRelease ? (
        <Button
          variant="default"
          loading={release.isPending}
          onClick={() => release.mutate(undefined, { onError: failed })}
        >
          {CASE_WORDS.release}
        </Button>
      ) : null}
      {mayRelease ? <CaseHandOver id={id} holder={claimedBy.id} /> : null}
    </div>
  );
}

function Deciding({ detail, onReload }: { detail: CaseDetail; onReload: () => void }) {
  const { status, kind, decisions, claimedBy } = detail;
  const viewer = useViewer();
  if (status === 'closed') return null;
  if (claimedBy === null)
    return <p className="soft">{kind === 'support' ? QUESTION_WORDS.claimFirst : CASE_WORDS.claimFirst}</p>;
  // Appeals and questions are answered beside what the seller says.
  if (claimedBy.id !== viewer.id || decisions.length === 0) return null;
  return <CaseDecide detail={detail} onReload={onReload} />;
}
