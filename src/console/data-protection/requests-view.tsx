import { REQUESTS_WORDS as WORDS } from '../../words/staff-requests-en.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { FilterSelect } from '../kit/filters.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { RequestCard } from './request-card.tsx';
import { useSubjectRequests } from './use-subject-requests.ts';

type RequestsViewProps = {
  readonly show: 'running' | 'all';
  readonly onShow: (show: 'running' | 'all') => void;
};

/** What customers ask about their data, with the clocks of the laws: those to be answered first, the one due first at the top. */
export function RequestsView({ show, onShow }: RequestsViewProps) {
  const asked = useSubjectRequests(show);
  const { data, error, isFetching, refetch } = asked;
  const { zone } = useClock();
  const isRunning = show === 'running';
  const requests = data?.pages.flatMap(({ items }) => items);
  return (
    <Section
      title={WORDS.title}
      lead={WORDS.lead}
      actions={
        <FilterSelect
          label={WORDS.show}
          any={WORDS.running}
          value={isRunning ? undefined : show}
          options={[{ value: 'all', label: WORDS.all }]}
          onChange={(next) => onShow(next ?? 'running')}
        />
      }
    >
      {/* The laws' clocks are those on the wall, also where the marketplace has another. */}
      <ClockProvider zone={zone}>
        {requests === undefined && error === null ? <CardSkeleton lines={6} /> : null}
        {requests === undefined && error !== null ? (
          <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
        ) : null}
        {requests?.length === 0 ? (
          <EmptyState title={isRunning ? WORDS.emptyTitle : WORDS.emptyAllTitle}>
            {isRunning ? WORDS.empty : WORDS.emptyAll}
          </EmptyState>
        ) : null}
        {requests?.map((request) => (
          <RequestCard key={request.id} request={request} />
        ))}
      </ClockProvider>
      <MoreButton asked={asked} label={WORDS.more} />
    </Section>
  );
}
