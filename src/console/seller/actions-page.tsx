import { getRouteApi, Link } from '@tanstack/react-router';
import { ACTIONS_TEXT as TEXT } from '../../words/answers-en.ts';
import { LINKS_TEXT } from '../../words/links-en.ts';
import { ACTION_STATUS_WORDS } from '../../words/seller-actions-en.ts';
import { actionName } from '../../words/seller-told-en.ts';
import { violationTitle } from '../../words/seller-violations-en.ts';
import { Failure } from '../api/failure.tsx';
import { FilterSelect } from '../kit/filters.tsx';
import { PageHeader } from '../kit/page.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { rungOf } from './action-words.ts';
import { ActionLink, HomeLink } from './links.tsx';
import { Deadline, Moment } from './moment.tsx';
import { PayoutsLink } from './payouts-link.tsx';
import type { ActionsFilter } from './routes.ts';
import type { ActionSummary } from './shapes.ts';
import { useActions } from './use-standing.ts';
import './answers.css';

const route = getRouteApi('/seller/actions');

const OPTIONS = (Object.keys(TEXT.filters) as ActionsFilter[]).map((value) => ({
  value,
  label: TEXT.filters[value],
}));

const FITS: Readonly<Record<ActionsFilter, (action: ActionSummary) => boolean>> = {
  open: ({ endedAt }) => endedAt === undefined,
  ended: ({ endedAt }) => endedAt !== undefined,
  appealable: ({ appealBy }) => appealBy !== undefined,
};

/** Every action there has been and what was answered to it; the filter stands in the address. */
export function ActionsPage() {
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const actions = useActions();
  const all = actions.data?.items;
  const shown = show === undefined ? all : all?.filter(FITS[show]);
  return (
    <>
      <PageHeader
        title={TEXT.title}
        back={<HomeLink />}
        lead={TEXT.lead}
        actions={
          <>
            <PayoutsLink />
            <Link to="/seller/links">{LINKS_TEXT.title}</Link>
          </>
        }
      />
      {actions.isError ? (
        <Failure error={actions.error} retrying={actions.isFetching} onRetry={() => void actions.refetch()} />
      ) : null}
      {all === undefined || all.length === 0 ? null : (
        <FilterSelect
          label={TEXT.filter}
          value={show}
          options={OPTIONS}
          onChange={(chosen) => void navigate({ search: { show: chosen } })}
        />
      )}
      {all === undefined && !actions.isError ? <CardSkeleton lines={4} /> : null}
      {all?.length === 0 ? <EmptyState title={TEXT.none}>{TEXT.noneText}</EmptyState> : null}
      {all !== undefined && all.length > 0 && shown?.length === 0 ? (
        <EmptyState title={TEXT.noneFiltered}>{TEXT.noneFilteredText}</EmptyState>
      ) : null}
      <ul className="answers-items">
        {shown?.map((action) => (
          <li key={action.action}>
            <Line action={action} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ action }: { readonly action: ActionSummary }) {
  const { status, since, endedAt, acknowledged, planned, appealBy, violation } = action;
  const answered = [...(acknowledged ? [TEXT.acknowledged] : []), ...(planned ? [TEXT.planned] : [])];
  return (
    <>
      <p>
        <RungBadge rung={rungOf(action)} size="sm" />{' '}
        <ActionLink action={action.action}>
          {actionName(action)} · {violationTitle(violation)}
        </ActionLink>
      </p>
      <p className="soft">
        {ACTION_STATUS_WORDS[status]}, <Moment at={since} />
        {endedAt === undefined ? null : (
          <>
            {' – '}
            <Moment at={endedAt} />
          </>
        )}
        {answered.length === 0 ? null : ` · ${answered.join(' · ')}`}
      </p>
      {appealBy === undefined ? null : (
        <p className="soft">
          <Sentence of={TEXT.appealBy} values={{ by: <Deadline at={appealBy} /> }} />
        </p>
      )}
    </>
  );
}
