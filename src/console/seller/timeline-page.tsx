import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TIMELINE_TEXT as TEXT } from '../../words/seller-timeline-en.ts';
import { Failure } from '../api/failure.tsx';
import { ToggleChips } from '../kit/filters.tsx';
import { PageHeader } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { Timeline } from '../kit/timeline.tsx';
import { timelineEntry } from './timeline-entry.tsx';
import type { TimelineKind } from './timeline-search.ts';
import { useTimeline } from './use-standing.ts';

const route = getRouteApi('/seller/timeline');

const KINDS = (['event', 'lapse', 'decision'] as const).map((value) => ({ value, label: TEXT.kinds[value] }));

/** Everything that happened, newest first; what is shown and what stands open is in the address. */
export function TimelinePage() {
  const { kinds = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (chosen: readonly TimelineKind[]) =>
    navigate({ search: chosen.length === 0 ? {} : { kinds: chosen }, resetScroll: false });
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <Entries
        kinds={kinds}
        filters={<ToggleChips label={TEXT.filter} options={KINDS} chosen={kinds} onChange={choose} />}
        onAll={() => choose([])}
      />
    </>
  );
}

type EntriesProps = {
  readonly kinds: readonly TimelineKind[];
  readonly filters: ReactNode;
  readonly onAll: () => void;
};

function Entries({ kinds, filters, onAll }: EntriesProps) {
  const { open = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useTimeline(kinds.length === 0 ? undefined : kinds.join(','));
  const toggle = (key: string) => {
    const others = open.filter((each) => each !== key);
    const opened = others.length === open.length ? [...open, key] : others;
    void navigate({
      search: ({ open: _, ...rest }) => (opened.length === 0 ? rest : { ...rest, open: opened }),
      replace: true,
      resetScroll: false,
    });
  };
  if (asked.isError && asked.data === undefined)
    return <Failure error={asked.error} retrying={asked.isFetching} onRetry={() => asked.refetch()} />;
  if (asked.data === undefined) return <TableSkeleton columns={2} />;
  return (
    <>
      <h2 className="hidden-from-sight">{TEXT.entries}</h2>
      <Timeline
        label={TEXT.title}
        entries={asked.data.pages.flatMap(({ items }) => items.map(timelineEntry))}
        open={open}
        onToggle={toggle}
        filters={filters}
        onMore={asked.hasNextPage && !asked.isError ? () => void asked.fetchNextPage() : undefined}
        loadingMore={asked.isFetchingNextPage}
        empty={<Nothing filtered={kinds.length > 0} onAll={onAll} />}
      />
      {asked.isError ? (
        <Failure error={asked.error} retrying={asked.isFetching} onRetry={() => asked.fetchNextPage()} />
      ) : null}
    </>
  );
}

function Nothing({ filtered, onAll }: { readonly filtered: boolean; readonly onAll: () => void }) {
  if (!filtered) return <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>;
  return (
    <EmptyState title={TEXT.noneOfKindTitle} action={<Button onClick={onAll}>{TEXT.showAll}</Button>}>
      {TEXT.noneOfKind}
    </EmptyState>
  );
}
