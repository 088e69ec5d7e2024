import { getRouteApi } from '@tanstack/react-router';
import { EMERGENCY_WORDS as WORDS } from '../../words/emergency-en.ts';
import { useViewer } from '../api/viewer.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { FilterSelect } from '../kit/filters.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { EmergencyForm } from './emergency-form.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useEmergencies } from './use-emergencies.ts';

const route = getRouteApi('/staff/emergency');

/** Emergencies: what is open, what waits for a second person or a review; and asking for one. */
export function EmergencyScreen() {
  const { state = 'active' } = route.useSearch();
  const navigate = route.useNavigate();
  const { permissions } = useViewer();
  const asked = useEmergencies(state);
  const { data, error, isFetching, refetch } = asked;
  const { zone } = useClock();
  const all = data?.pages.flatMap(({ items }) => items);
  return (
    // An hour is one of the clock on the wall, also where the marketplace has another.
    <ClockProvider zone={zone}>
      <PageHeader
        title={WORDS.title}
        lead={WORDS.lead}
        actions={
          <FilterSelect
            label={WORDS.show}
            any={WORDS.active}
            value={state === 'over' ? state : undefined}
            options={[{ value: 'over', label: WORDS.over }]}
            onChange={(next) => void navigate({ search: next === undefined ? {} : { state: next } })}
          />
        }
      />
      {error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {all === undefined && error === null ? <CardSkeleton lines={6} /> : null}
      {all?.length === 0 ? (
        <EmptyState title={state === 'active' ? WORDS.emptyTitle : WORDS.emptyOver}>
          {state === 'active' ? WORDS.empty : WORDS.emptyOverMore}
        </EmptyState>
      ) : null}
      {all?.map((emergency) => (
        <EmergencyCard key={emergency.id} emergency={emergency} />
      ))}
      <MoreButton asked={asked} label={WORDS.more} />
      {permissions['emergencies.ask'] === undefined || state === 'over' ? null : <EmergencyForm />}
    </ClockProvider>
  );
}
