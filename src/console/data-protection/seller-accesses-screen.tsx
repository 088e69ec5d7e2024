import { getRouteApi, Link } from '@tanstack/react-router';
import { TEAM_ROLES, ACCESSES_TEXT as TEXT, VERDICT_NAMES } from '../../words/accesses-page-en.ts';
import { FIELDS_COUNTED, PURPOSES_COUNTED, DATA_PROTECTION_WORDS as WORDS } from '../../words/data-protection-en.ts';
import { fill } from '../../words/fill.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { type TeamAccess, useAccessesOf } from './use-figures.ts';

const route = getRouteApi('/staff/data-protection/sellers/$id');

const COLUMNS: readonly Column<TeamAccess>[] = [
  { key: 'at', header: TEXT.at, cell: ({ at }) => <Instant at={at} show="absolute" /> },
  { key: 'who', header: TEXT.who, cell: ({ person, role }) => `${person.name}, ${TEAM_ROLES[role]}` },
  { key: 'order', header: TEXT.order, cell: ({ order }) => order },
  { key: 'purpose', header: TEXT.purpose, cell: ({ purpose }) => PURPOSES_COUNTED[purpose] },
  {
    key: 'answered',
    header: TEXT.answered,
    cell: ({ verdicts }) =>
      verdicts
        .map(({ field, verdict, rule }) => `${FIELDS_COUNTED[field]}: ${VERDICT_NAMES[verdict]} (${rule})`)
        .join('; '),
  },
];

/** What the people of one seller asked for, one by one. */
export function SellerAccessesScreen() {
  const { id } = route.useParams();
  const asked = useAccessesOf(id);
  const { data, error, isFetching, refetch } = asked;
  return (
    <>
      <PageHeader
        title={fill(WORDS.accessesOf, { seller: id })}
        lead={WORDS.accessesOfLead}
        back={
          <Link to="/staff/data-protection" search={{ view: 'accesses' }}>
            {WORDS.back}
          </Link>
        }
      />
      <DataTable
        label={TEXT.label}
        columns={COLUMNS}
        rows={data?.pages.flatMap(({ items }) => items)}
        rowKey={({ id: access }) => access}
        empty={<EmptyState title={WORDS.noneTitle}>{WORDS.none}</EmptyState>}
        failure={
          data === undefined && error !== null ? (
            <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
          ) : undefined
        }
      />
      <MoreButton asked={asked} label={WORDS.more} />
    </>
  );
}
