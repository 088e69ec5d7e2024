import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { money, PAYOUTS_TEXT as TEXT } from '../../words/payouts-en.ts';
import { percentage } from '../../words/quantities-en.ts';
import { type PayoutsSearch, usePayouts } from '../api/use-payouts.ts';
import { type Fact, FactList } from './fact-list.tsx';
import { ToggleChips } from './filters.tsx';
import { MoreButton } from './more-button.tsx';
import { PayoutList } from './payout-list.tsx';
import { TableSkeleton } from './skeletons.tsx';
import { EmptyState } from './states.tsx';
import './payouts.css';

type Failed = { readonly error: unknown; readonly retrying: boolean; readonly onRetry: () => void };

export type PayoutsProps = {
  readonly seller: string;
  /** As the address has it. */
  readonly search: PayoutsSearch;
  readonly onSearch: (search: PayoutsSearch) => void;
  readonly link: (action: string, words: ReactNode) => ReactNode;
  /** How a failure is told to whoever looks. */
  readonly failed: (failed: Failed) => ReactNode;
};

/** A seller's payouts with what is held of them: totals, a filter, one after the other. */
export function Payouts({ seller, search, onSearch, link, failed }: PayoutsProps) {
  const asked = usePayouts(seller, search);
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  const first = data?.pages[0];
  if (first === undefined) {
    const retry = { error, retrying: isFetching, onRetry: () => void refetch() };
    return isError ? failed(retry) : <TableSkeleton columns={3} />;
  }
  const payouts = data?.pages.flatMap(({ items }) => items) ?? [];
  const { limits, totals } = first;
  return (
    <>
      <p className="page-lead">
        {fill(TEXT.rules, {
          share: percentage(limits.mostHeld),
          days: String(limits.longestDays),
          every: String(limits.releaseEveryDays),
        })}
      </p>
      {totals.map((total) => (
        <div key={total.held.currency} className="payouts-totals">
          <FactList facts={factsOf(total)} />
        </div>
      ))}
      <Filters search={search} onSearch={onSearch} />
      {payouts.length === 0 ? (
        <Nothing search={search} onAll={() => onSearch({})} />
      ) : (
        <PayoutList payouts={payouts} link={link} />
      )}
      {isError ? failed({ error, retrying: isFetching, onRetry: () => void fetchNextPage() }) : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}

type Total = NonNullable<ReturnType<typeof usePayouts>['data']>['pages'][number]['totals'][number];

function factsOf({ held, released, stillHeld }: Total): readonly Fact[] {
  return [
    { term: TEXT.stillHeld, detail: money(stillHeld) },
    { term: TEXT.released, detail: money(released) },
    { term: TEXT.held, detail: money(held) },
  ];
}

function Filters({ search, onSearch }: Pick<PayoutsProps, 'search' | 'onSearch'>) {
  const { held, action } = search;
  return (
    <div className="payouts-filters not-on-paper">
      <ToggleChips
        label={TEXT.filter}
        options={[{ value: 'held', label: TEXT.onlyHeld }]}
        chosen={held === true ? ['held'] : []}
        onChange={(chosen) => onSearch({ ...search, held: chosen.length > 0 ? true : undefined })}
      />
      {action === undefined ? null : (
        <p>
          {fill(TEXT.ofAction, { action })}{' '}
          <Button variant="default" size="xs" onClick={() => onSearch({ ...search, action: undefined })}>
            {TEXT.showAll}
          </Button>
        </p>
      )}
    </div>
  );
}

function Nothing({ search: { held, action }, onAll }: { readonly search: PayoutsSearch; readonly onAll: () => void }) {
  if (held === undefined && action === undefined) return <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>;
  return (
    <EmptyState title={TEXT.noneHeldTitle} action={<Button onClick={onAll}>{TEXT.showAll}</Button>}>
      {TEXT.noneHeld}
    </EmptyState>
  );
}
