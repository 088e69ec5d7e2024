import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { MESSAGES_TEXT as TEXT } from '../../words/messages-en.ts';
import { Failure } from '../api/failure.tsx';
import { ToggleChips } from '../kit/filters.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { PLACES } from './places.ts';
import type { Audience } from './shapes.ts';
import { ThreadList } from './thread-list.tsx';
import './threads-view.css';
import type { ThreadsSearch } from './threads-search.ts';
import { useThreads } from './use-threads.ts';

type ThreadsViewProps = {
  readonly audience: Audience;
  readonly search: ThreadsSearch;
  readonly onSearch: (search: ThreadsSearch) => void;
};

/** The own conversations; which of them are shown is in the address. */
export function ThreadsView({ audience, search, onSearch }: ThreadsViewProps) {
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead[audience]} />
      <div className="threads-filters not-on-paper">
        <ToggleChips
          label={TEXT.filter}
          options={[{ value: 'unread', label: TEXT.unreadOnly }]}
          chosen={search.unread ? ['unread'] : []}
          onChange={(chosen) => onSearch(chosen.length > 0 ? { unread: true } : {})}
        />
        <Find audience={audience} />
      </div>
      <Content audience={audience} search={search} onAll={() => onSearch({})} />
    </>
  );
}

/** The way to the conversation about an order whose id is known. */
function Find({ audience }: { readonly audience: Audience }) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const find = (event: FormEvent) => {
    event.preventDefault();
    const thread = typed.trim();
    if (thread !== '') void navigate({ to: PLACES[audience].thread, params: { thread } });
  };
  return (
    <form className="threads-find" onSubmit={find}>
      <TextInput
        label={TEXT.find}
        description={TEXT.findHow[audience]}
        value={typed}
        maxLength={128}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {TEXT.findButton}
      </Button>
    </form>
  );
}

type ContentProps = {
  readonly audience: Audience;
  readonly search: ThreadsSearch;
  readonly onAll: () => void;
};

function Content({ audience, search, onAll }: ContentProps) {
  const asked = useThreads(search);
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
        <Nothing audience={audience} isAll={search.unread === undefined} onAll={onAll} />
      ) : (
        <ThreadList audience={audience} threads={threads} />
      )}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => fetchNextPage()} /> : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}

type NothingProps = { readonly audience: Audience; readonly isAll: boolean; readonly onAll: () => void };

function Nothing({ audience, isAll, onAll }: NothingProps) {
  if (isAll) return <EmptyState title={TEXT.noneTitle}>{TEXT.none[audience]}</EmptyState>;
  return (
    <EmptyState title={TEXT.noneUnreadTitle} action={<Button onClick={onAll}>{TEXT.showAll}</Button>}>
      {TEXT.noneUnread}
    </EmptyState>
  );
}
