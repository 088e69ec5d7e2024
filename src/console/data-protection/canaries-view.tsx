import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CANARY_STATUS_NAMES, CANARIES_TEXT as TEXT } from '../../words/canaries-page-en.ts';
import { fill } from '../../words/fill.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useToast } from '../kit/toasts.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { JudgeCanaryDialog, type Judging, StartCampaignDialog } from './canary-dialogs.tsx';
import { HitCanaryCard } from './hit-canary.tsx';
import '../kit/alarm-list.css';

type Campaign = components['schemas']['CanaryCampaign'];

const PAGE = 30;

/** Customers who do not exist: campaigns, and whoever called or wrote to them. */
export function CanariesView() {
  return (
    <>
      <CampaignsSection />
      <HitsSection />
    </>
  );
}

function CampaignsSection() {
  const api = useApi();
  const [isStarting, setStarting] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['canary-campaigns'],
    queryFn: ({ signal }) => answer(api.GET('/v1/canary-campaigns', { signal })),
  });
  return (
    <Section
      title={TEXT.title}
      lead={TEXT.lead}
      actions={data?.ready ? <Button onClick={() => setStarting(true)}>{TEXT.start}</Button> : undefined}
    >
      {data === undefined && error === null ? <TableSkeleton columns={1} /> : null}
      {data === undefined && error !== null ? (
        <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
      {data === undefined ? null : (
        <p>{data.ready ? fill(TEXT.numbersLeft, { count: data.numbersLeft }) : TEXT.notReady}</p>
      )}
      {data?.items.length === 0 ? <EmptyState title={TEXT.noCampaignTitle}>{TEXT.noCampaign}</EmptyState> : null}
      {data === undefined || data.items.length === 0 ? null : (
        <ul className="alarm-list">
          {data.items.map((campaign) => (
            <li key={campaign.id}>
              <CampaignCard campaign={campaign} />
            </li>
          ))}
        </ul>
      )}
      {isStarting ? <StartCampaignDialog onClose={() => setStarting(false)} /> : null}
    </Section>
  );
}

function CampaignCard({ campaign }: { readonly campaign: Campaign }) {
  const { id, startedAt, startedBy, stopped, shops, counts, reason } = campaign;
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  const stop = useMutation({
    mutationFn: () => answer(api.POST('/v1/canary-campaigns/{id}/stop', { params: { path: { id } } })),
    onSuccess: () => toast(TEXT.stopped),
    onError: () => toast(TEXT.stopFailed),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['canary-campaigns'] }),
  });
  const named = shops.map(({ seller }) => seller).join(', ');
  const counted = counts.map(({ status, count }) => `${count} ${CANARY_STATUS_NAMES[status]}`).join(', ');
  return (
    <>
      <h3>{fill(TEXT.shops, { shops: named })}</h3>
      <p className="soft">
        <Sentence
          of={stopped === undefined ? TEXT.runs : TEXT.ended}
          values={{
            name: startedBy.name,
            at: <Instant key="at" at={startedAt} show="absolute" />,
            until: stopped === undefined ? '' : <Instant key="until" at={stopped.at} show="absolute" />,
          }}
        />
      </p>
      <p>{reason}</p>
      <p>{counted === '' ? TEXT.noCounts : fill(TEXT.counts, { counts: counted })}</p>
      {stopped === undefined ? (
        <p>
          <Button
            variant="default"
            loading={stop.isPending}
            onClick={() => stop.mutate()}
            aria-label={fill(TEXT.stopOf, { shops: named })}
          >
            {TEXT.stop}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function HitsSection() {
  const api = useApi();
  const [judging, setJudging] = useState<Judging>();
  const asked = useInfiniteQuery({
    queryKey: ['canary-hits'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/canary-hits', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { data, error, isFetching, refetch } = asked;
  const hits = data?.pages.flatMap(({ items }) => items);
  return (
    <Section title={TEXT.hits}>
      {hits === undefined && error === null ? <TableSkeleton columns={1} /> : null}
      {hits === undefined && error !== null ? (
        <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
      {hits?.length === 0 ? <EmptyState title={TEXT.noHitTitle}>{TEXT.noHit}</EmptyState> : null}
      {hits === undefined || hits.length === 0 ? null : (
        <ul className="alarm-list">
          {hits.map((canary) => (
            <li key={canary.id}>
              <HitCanaryCard canary={canary} onJudge={setJudging} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton asked={asked} label={TEXT.more} />
      {judging === undefined ? null : <JudgeCanaryDialog {...judging} onClose={() => setJudging(undefined)} />}
    </Section>
  );
}
