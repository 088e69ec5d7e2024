import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { MESSAGES_TEXT as TEXT } from '../../words/messages-en.ts';
import { Failure } from '../api/failure.tsx';
import { ToggleChips } from '../kit/filters.tsx';
import { FindById } from '../kit/find-by-id.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { PLACES } from './places.ts';
import type { Audience } from './shapes.ts';
import { ThreadList } from './thread-list.tsx';
import './threads-view.css';
import { THREAD_FILTERS, type ThreadsSearch } from './threads-search.ts';
import { useThreads } from './use-threads.ts';

type ThreadsViewProps = {
  readonly audience: Audience;
  readonly search: ThreadsSearch;
  readonly onSearch: (search: ThreadsSearch) => void;
  /** What else there is to go to. */
  readonly actions?: ReactNode;
  /** What has to be known before anything is written. */
  readonly notice?: ReactNode;
};

const FILTERS = THREAD_FILTERS.map((value) => ({ value, label: TEXT.filters[value] }));

/** The own conversations; which of them are shown is in the address. */
export function ThreadsView({ audience, search, onSearch, actions, notice }: ThreadsViewProps) {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead[audience]} actions={actions} />
      {notice}
      <div className="threads-filters not-on-paper">
        <ToggleChips
          label={TEXT.filter}
          options={FILTERS}
          chosen={search.show === undefined ? [] : [search.show]}
          onChange={(chosen) => onSearch({ show: chosen.find((each) => each !== search.show) })}
        />
        <FindById
          label={TEXT.find}
          description={TEXT.findHow[audience]}
          button={TEXT.findButton}
          onFind={(thread) => void navigate({ to: PLACES[audience].thread, params: { thread } })}
        />
      </div>
      <Content audience={audience} search={search} onAll={() => onSearch({})} />
    </>
  );
}

type ContentProps = {
  readonly audience: Audience;
  readonly search: ThreadsSearch;
  readonly onAll: () => void;
};

function Content({ audience, search, onAll }: ContentProps) {
  const asked = useThreads(audience, search);
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  if (data === undefined)
    return isError ? (
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    ) : (
      <TableSkeleton columns={2} />
    );
  const threads = data.pages.flatMap(({ items }) => items);
  return (
    <>
      {threads.length === 0 ? (
        <Nothing audience={audience} show={search.show} onAll={onAll} />
      ) : (
        <ThreadList audience={audience} threads={threads} />
      )}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => fetchNextPage()} /> : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}

type NothingProps = Pick<ThreadsSearch, 'show'> & { readonly audience: Audience; readonly onAll: () => void };

function Nothing({ audience, show, onAll }: NothingProps) {
  if (show === undefined) return <EmptyState title={TEXT.noneTitle}>{TEXT.none[audience]}</EmptyState>;
  return (
    <EmptyState title={TEXT.noneOf[show].title} action={<Button onClick={onAll}>{TEXT.showAll}</Button>}>
      {TEXT.noneOf[show].words}
    </EmptyState>
  );
}
