import { Button } from '@mantine/core';
import { USES_TEXT as TEXT } from '../../words/used-my-data-en.ts';
import { Failure } from '../api/failure.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { UseItem } from './use-item.tsx';
import { useUses } from './use-own-orders.ts';
import type { UsesSearch } from './uses-search.ts';

type UsesProps = {
  readonly search: UsesSearch;
  /** Takes the filters away; undefined where there are none to take away. */
  readonly onAll?: () => void;
};

/** Who used the own data, the latest first. */
export function Uses({ search, onAll }: UsesProps) {
  const asked = useUses(search);
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  const uses = data?.pages.flatMap(({ items }) => items);
  const isOfOrder = search.who === undefined && search.answer === undefined && onAll === undefined;
  const isFiltered = !isOfOrder && Object.values(search).some((each) => each !== undefined);
  return (
    <>
      {uses === undefined && !isError ? <TableSkeleton columns={2} rows={4} /> : null}
      {uses?.length !== 0 ? null : isFiltered ? (
        <EmptyState
          title={TEXT.noneSuchTitle}
          action={onAll === undefined ? undefined : <Button onClick={onAll}>{TEXT.showAll}</Button>}
        >
          {TEXT.noneSuch}
        </EmptyState>
      ) : (
        <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>
      )}
      {uses === undefined || uses.length === 0 ? null : (
        <ul className="uses" aria-label={TEXT.label}>
          {uses.map((use) => (
            <li key={use.id}>
              <UseItem use={use} />
            </li>
          ))}
        </ul>
      )}
      {isError ? (
        <Failure
          error={error}
          retrying={isFetching}
          onRetry={() => void (uses === undefined ? refetch() : fetchNextPage())}
        />
      ) : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}
