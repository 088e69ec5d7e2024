import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { TIMELINE_WORDS } from '../../words/staff-seller-en.ts';
import { ToggleChips } from '../kit/filters.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { Timeline } from '../kit/timeline.tsx';
import { type EntryKind, kindsOf, readSellerSearch, TIMELINE_KINDS } from './seller-search.ts';
import { StaffFailure } from './staff-failure.tsx';
import { timelineEntry } from './timeline-entries.tsx';
import { useTimeline } from './use-sellers.ts';
import './seller-timeline.css';

const route = getRouteApi('/staff/sellers/$id');
const OPTIONS = TIMELINE_KINDS.map((value) => ({ value, label: TIMELINE_WORDS.kinds[value] }));

/** What happened to a seller, newest first; kinds and open entries stand in the address. */
export function SellerTimeline({ seller }: { seller: string }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const timeline = useTimeline(seller, search.kinds);
  const open = search.open ?? [];
  const keepState = { replace: true, resetScroll: false, state: true } as const;
  const show = (kinds: readonly EntryKind[]) =>
    void navigate({ search: readSellerSearch({ ...search, kinds: kinds.join(',') }), ...keepState });
  const toggle = (key: string) => {
    const next = open.includes(key) ? open.filter((each) => each !== key) : [...open, key];
    void navigate({ search: readSellerSearch({ ...search, open: next }), ...keepState });
  };
  const chips = (
    <ToggleChips label={TIMELINE_WORDS.show} options={OPTIONS} chosen={kindsOf(search.kinds)} onChange={show} />
  );
  if (timeline.isError && timeline.data === undefined) {
    return <StaffFailure error={timeline.error} retrying={timeline.isFetching} onRetry={() => timeline.refetch()} />;
  }
  const entries = timeline.data?.pages.flatMap(({ items }) => items);
  return (
    <div className="seller-timeline">
      {entries === undefined ? (
        <>
          {chips}
          <CardSkeleton lines={6} />
        </>
      ) : (
        <Timeline
          label={TIMELINE_WORDS.title}
          entries={entries.map(timelineEntry)}
          open={open}
          onToggle={toggle}
          filters={chips}
          onMore={timeline.hasNextPage ? () => void timeline.fetchNextPage() : undefined}
          loadingMore={timeline.isFetchingNextPage}
          empty={<Empty filtered={search.kinds !== undefined} onShowAll={() => show([])} />}
        />
      )}
      {timeline.isFetchNextPageError ? (
        <StaffFailure error={timeline.error} retrying={false} onRetry={() => void timeline.fetchNextPage()} />
      ) : null}
      {entries !== undefined && entries.length > 0 && !timeline.hasNextPage ? (
        <p className="soft">{TIMELINE_WORDS.end}</p>
      ) : null}
    </div>
  );
}

function Empty({ filtered, onShowAll }: { filtered: boolean; onShowAll: () => void }) {
  if (!filtered) return <EmptyState title={TIMELINE_WORDS.emptyTitle}>{TIMELINE_WORDS.empty}</EmptyState>;
  return (
    <EmptyState
      title={TIMELINE_WORDS.emptyTitle}
      action={<Button onClick={onShowAll}>{TIMELINE_WORDS.everything}</Button>}
    >
      {TIMELINE_WORDS.emptyFiltered}
    </EmptyState>
  );
}
