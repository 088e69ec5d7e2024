import { getRouteApi, Link } from '@tanstack/react-router';
import { successWords, topicName, WEBHOOK_WORDS, WEBHOOKS_WORDS } from '../../words/staff-webhooks-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { Webhook } from './api-shapes.ts';
import { StaffFailure } from './staff-failure.tsx';
import { useWebhook } from './use-webhooks.ts';
import { WebhookActions } from './webhook-actions.tsx';
import { WebhookDeliveries } from './webhook-deliveries.tsx';
import { WebhookState } from './webhook-state.tsx';

const route = getRouteApi('/staff/webhooks/$id');
const WORDS = WEBHOOK_WORDS;

/** One webhook: how it does, what can be done with it, and what became of its messages. */
export function WebhookScreen() {
  const { id } = route.useParams();
  const { data: webhook, error, isError, isFetching, refetch } = useWebhook(id);
  const back = <Link to="/staff/webhooks">{WEBHOOKS_WORDS.all}</Link>;
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <>
        <PageHeader title={WEBHOOKS_WORDS.unknownTitle} back={back} />
        <EmptyState title={WEBHOOKS_WORDS.unknownTitle}>{WEBHOOKS_WORDS.unknown}</EmptyState>
      </>
    );
  if (webhook === undefined)
    return (
      <>
        <PageHeader title={WEBHOOKS_WORDS.title} back={back} />
        {isError ? (
          <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
        ) : (
          <CardSkeleton lines={6} />
        )}
      </>
    );
  return (
    <>
      <PageHeader
        title={webhook.description === '' ? new URL(webhook.url).host : webhook.description}
        back={back}
        beside={<WebhookState webhook={webhook} />}
      />
      <Trouble webhook={webhook} />
      <WebhookActions key={webhook.id} webhook={webhook} />
      <Section title={WORDS.about}>
        <FactList facts={factsOf(webhook)} />
      </Section>
      <WebhookDeliveries webhook={webhook} />
    </>
  );
}

/** Why messages do not reach it, and what to do. */
function Trouble({ webhook: { state, disabled, failingSince } }: { webhook: Webhook }) {
  if (disabled !== null)
    return (
      <Notice tone="watch" title={WORDS.disabledTitle}>
        <p>
          {WORDS[disabled.why]} (<Instant at={disabled.at} />)
        </p>
        <p>{WORDS.cure}</p>
      </Notice>
    );
  if (state === 'paused') return <Notice title={WORDS.pausedTitle}>{WORDS.pausedMore}</Notice>;
  if (failingSince === null) return null;
  return (
    <Notice tone="watch">
      <p>
        <strong>{WORDS.failingTitle}</strong> <Instant at={failingSince} />
      </p>
      <p>{WORDS.failingMore}</p>
    </Notice>
  );
}

function factsOf({ url, topics, lastWeek, waiting, dead, secrets, createdAt }: Webhook) {
  const [newest, before] = secrets;
  const { facts } = WORDS;
  return [
    { term: facts.address, detail: <span className="webhooks-address">{url}</span> },
    { term: facts.topics, detail: topics.map(topicName).join(', ') },
    { term: facts.success, detail: successWords(lastWeek.attempts, lastWeek.delivered) },
    { term: facts.waiting, detail: String(waiting) },
    { term: facts.dead, detail: String(dead) },
    {
      term: facts.secrets,
      detail: (
        <>
          {newest === undefined ? null : (
            <>
              {WORDS.secretSince} <Instant at={newest.createdAt} show="absolute" />
            </>
          )}
          {before?.endsAt ? (
            <>
              {'; '}
              {WORDS.oldUntil} <Instant at={before.endsAt} show="absolute" />
            </>
          ) : null}
        </>
      ),
    },
    { term: facts.created, detail: <Instant at={createdAt} /> },
  ];
}
