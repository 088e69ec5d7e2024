import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from '../api/failure.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';

type OwnListProps<Item> = {
  readonly asked: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Item[] }>>;
  /** What is listed, for screen readers. */
  readonly label: string;
  /** On the button that fetches the next page. */
  readonly more: string;
  readonly className: string;
  /** How many are drawn while they are fetched. */
  readonly rows?: number;
  /** Shown in place of none. */
  readonly empty: ReactNode;
  readonly itemKey: (item: Item) => string;
  readonly item: (item: Item) => ReactNode;
};

/** A list of a customer's own, page by page: while it is fetched, when there is none, and when a page could not be had. */
export function OwnList<Item>({ asked, label, more, className, rows, empty, itemKey, item }: OwnListProps<Item>) {
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  const items = data?.pages.flatMap((page) => page.items);
  return (
    <>
      {items === undefined && !isError ? <TableSkeleton columns={2} {...(rows === undefined ? {} : { rows })} /> : null}
      {items?.length === 0 ? empty : null}
      {items === undefined || items.length === 0 ? null : (
        <ul className={className} aria-label={label}>
          {items.map((each) => (
            <li key={itemKey(each)}>{item(each)}</li>
          ))}
        </ul>
      )}
      {isError ? (
        <Failure
          error={error}
          retrying={isFetching}
          onRetry={() => void (items === undefined ? refetch() : fetchNextPage())}
        />
      ) : null}
      <MoreButton asked={asked} label={more} />
    </>
  );
}
