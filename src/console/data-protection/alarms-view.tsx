import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ALARMS_TEXT as TEXT } from '../../words/access-watch-page-en.ts';
import { fill } from '../../words/fill.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { type AccessAlarm, AlarmList, whoOf } from '../kit/alarm-list.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Section } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { LiftStopDialog } from './lift-stop-dialog.tsx';

const PAGE = 30;

/** Looks at customers' data that were not like work, of all sellers; a stop is lifted here. */
export function AlarmsView() {
  const api = useApi();
  const [lifting, setLifting] = useState<AccessAlarm>();
  const asked = useInfiniteQuery({
    queryKey: ['access-alarms'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/access-watch', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { data, error, isFetching, refetch } = asked;
  const alarms = data?.pages.flatMap(({ items }) => items);
  return (
    <Section
      title={TEXT.title}
      lead={TEXT.lead}
      actions={
        <Link to="/staff/data-protection" search={{ view: 'breaches' }}>
          {TEXT.inquiry}
        </Link>
      }
    >
      {alarms === undefined && error === null ? <TableSkeleton columns={1} /> : null}
      {alarms === undefined && error !== null ? (
        <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
      {alarms?.length === 0 ? <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState> : null}
      {alarms === undefined || alarms.length === 0 ? null : (
        <AlarmList
          alarms={alarms}
          sellerOf={({ seller }) => (
            <Link to="/staff/sellers/$id" params={{ id: seller }}>
              {seller}
            </Link>
          )}
          actions={(alarm) =>
            alarm.status === 'stopped' ? (
              <p>
                <Button
                  variant="default"
                  onClick={() => setLifting(alarm)}
                  aria-label={fill(TEXT.liftOf, { name: whoOf(alarm) })}
                >
                  {TEXT.lift}
                </Button>
              </p>
            ) : null
          }
        />
      )}
      <MoreButton asked={asked} label={TEXT.more} />
      {lifting === undefined ? null : <LiftStopDialog alarm={lifting} onClose={() => setLifting(undefined)} />}
    </Section>
  );
}
