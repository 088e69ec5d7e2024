import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { matchCount, rangeOf, SELLERS_WORDS, STAFF_KEYS } from '../../words/staff-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { PageHeader } from '../kit/page.tsx';
import type { Paging } from '../kit/paging-bar.tsx';
import { useShortcut } from '../kit/shortcuts.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useListState } from './list-state.ts';
import { useReturnToRow } from './opened-seller.ts';
import { SellersFilters } from './sellers-filters.tsx';
import { cleared, fromTheTop, isFiltered, PAGE, type SellersSearch, sortBy } from './sellers-search.ts';
import { SellersTable } from './sellers-table.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useSellers } from './use-sellers.ts';

const route = getRouteApi('/staff/sellers');

/** All sellers: search, filter, sort, page; everything about the list stands in the address. */
export function SellersScreen() {
  const search = route.useSearch();
  const { data, error, isError, isFetching, isPlaceholderData, refetch } = useSellers(search);
  const { go, paging } = usePages(search, isPlaceholderData ? undefined : data);
  const ref = useRef<HTMLDivElement>(null);
  useReturnToRow(ref);
  const leave = useFirstRow(ref, search.search ?? '', isPlaceholderData);
  // A page of another order, out of an old address: the list begins at its top.
  const isLost = error instanceof ApiProblem && error.code === 'bad-cursor';
  const retry = () => (isLost ? go(fromTheTop(search), 'replace') : void refetch());
  const clear = () => go(cleared(search), 'push');
  useShortcut('c', STAFF_KEYS.clear, clear, isFiltered(search));
  const total = Object.values(data?.rungs ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <PageHeader
        title={SELLERS_WORDS.title}
        beside={
          data === undefined ? undefined : <span className="number soft">{matchCount(data.matching, total)}</span>
        }
      />
      <SellersFilters search={search} counts={data?.rungs} onSearch={go} onLeave={leave} />
      <div ref={ref}>
        <SellersTable
          search={search}
          rows={data?.items}
          refreshing={isPlaceholderData && isFetching}
          paging={paging}
          onSort={(sort) => go(sortBy(search, sort), 'push')}
          empty={<Empty filtered={isFiltered(search)} onClear={clear} />}
          failure={isError ? <StaffFailure error={error} retrying={isFetching} onRetry={retry} /> : undefined}
        />
      </div>
    </>
  );
}

/** Puts the focus on the first row, as soon as the rows are those of what was typed. */
function useFirstRow(area: RefObject<HTMLElement | null>, listed: string, changing: boolean): (typed: string) => void {
  const waitsFor = useRef<string>(undefined);
  const focus = () => area.current?.querySelector<HTMLElement>('tbody a')?.focus();
  useEffect(() => {
    if (changing || waitsFor.current !== listed) return;
    waitsFor.current = undefined;
    area.current?.querySelector<HTMLElement>('tbody a')?.focus();
  }, [area, listed, changing]);
  return (typed) => {
    if (typed === listed && !changing) focus();
    else waitsFor.current = typed;
  };
}

/** Cursors only lead on; the way back is kept in the browser's history, beside each address. */
function usePages(
  search: SellersSearch,
  data: { readonly next: string | null; readonly matching: number; readonly items: readonly unknown[] } | undefined,
) {
  const navigate = route.useNavigate();
  const trail = useListState()?.trail ?? [];
  const page = search.page ?? 1;
  const go = (next: SellersSearch, how: 'push' | 'replace', after: readonly string[] = []) =>
    void navigate({ search: next, replace: how === 'replace', state: { sellersList: { search: next, trail: after } } });
  const next = data?.next ?? null;
  const before = trail.at(-1);
  const onNext =
    next === null
      ? undefined
      : () => go({ ...search, cursor: next, page: page + 1 }, 'push', [...trail, search.cursor ?? '']);
  const onPrevious = () => {
    // An address that somebody sent knows its page and not the way to it: then the way back is to the top.
    if (before === undefined || before === '') return go(fromTheTop(search), 'push');
    go({ ...search, cursor: before, page: Math.max(page - 1, 2) }, 'push', trail.slice(0, -1));
  };
  const first = (page - 1) * PAGE + 1;
  const told = data === undefined ? undefined : rangeOf(first, first + data.items.length - 1, data.matching);
  const paging: Paging = {
    onNext,
    onPrevious: search.cursor === undefined ? undefined : onPrevious,
    ...(told === undefined ? {} : { told }),
  };
  useShortcut('n', STAFF_KEYS.nextPage, () => onNext?.(), onNext !== undefined);
  useShortcut('p', STAFF_KEYS.previousPage, onPrevious, search.cursor !== undefined);
  return { go, paging };
}

function Empty({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (!filtered) return <EmptyState title={SELLERS_WORDS.noneTitle}>{SELLERS_WORDS.none}</EmptyState>;
  return (
    <EmptyState title={SELLERS_WORDS.emptyTitle} action={<Button onClick={onClear}>{SELLERS_WORDS.clear}</Button>}>
      {SELLERS_WORDS.emptyFiltered}
    </EmptyState>
  );
}
