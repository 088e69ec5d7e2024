import { getRouteApi } from '@tanstack/react-router';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { PageHeader } from '../kit/page.tsx';
import { IncidentsView } from './incidents-view.tsx';

const route = getRouteApi('/staff/data-protection');

/** What is reported, and what is watched, about customers' data. */
export function DataProtectionScreen() {
  const { state = 'open' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader title={STAFF_WORDS.places.dataProtection} />
      <IncidentsView
        state={state}
        onState={(next) => void navigate({ search: next === 'open' ? {} : { state: next } })}
      />
    </>
  );
}
