import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DESK_PLACE_NAMES, DESK_TEXT as TEXT } from '../../words/desk-en.ts';
import { fill } from '../../words/fill.ts';
import { Failure } from '../api/failure.tsx';
import { ToggleChips } from '../kit/filters.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { LabelBatch } from '../seller/label-batch.tsx';
import type { DeskSearch } from './desk-search.ts';
import { DeskTable } from './desk-table.tsx';
import type { DeskPlace } from './shapes.ts';
import { useDesk } from './use-desk.ts';

const route = getRouteApi('/seller/desk');

const PLACES = Object.keys(DESK_PLACE_NAMES) as readonly DeskPlace[];

/** What must go out, by when; which part of it is shown is in the address. */
export function DeskPage() {
  const { place } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (search: DeskSearch) => void navigate({ search, resetScroll: false });
  const asked = useDesk(place);
  const [first] = asked.data?.pages ?? [];
  return (
    <>
      <PageHeader
        title={TEXT.title}
        lead={TEXT.lead}
        back={<Link to="/seller/orders">{TEXT.back}</Link>}
        actions={<Link to="/seller/working-time">{TEXT.working}</Link>}
      />
      {first?.holiday === undefined ? null : <Notice>{fill(TEXT.holiday, { holiday: first.holiday })}</Notice>}
      <ToggleChips
        label={TEXT.filter}
        options={PLACES.map((value) => ({
          value,
          label:
            first === undefined
              ? DESK_PLACE_NAMES[value]
              : fill(TEXT.counted, { name: DESK_PLACE_NAMES[value], count: first.counts[value] ?? 0 }),
        }))}
        chosen={place === undefined ? [] : [place]}
        onChange={(chosen) => show({ place: chosen.find((each) => each !== place) })}
      />
      <Content place={place} asked={asked} onAll={() => show({ place: undefined })} />
    </>
  );
}

type ContentProps = DeskSearch & { readonly asked: ReturnType<typeof useDesk>; readonly onAll: () => void };

function Content({ place, asked, onAll }: ContentProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  const first = data?.pages[0];
  if (data === undefined || first === undefined) {
    if (isError) return <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />;
    return <TableSkeleton columns={4} />;
  }
  const orders = data.pages.flatMap(({ items }) => items);
  if (orders.length === 0) return <Nothing place={place} onAll={onAll} />;
  return (
    <>
      <LabelBatch
        chosen={orders.map(({ orderId }) => orderId).filter((id) => chosen.has(id))}
        onClear={() => setChosen(new Set())}
      />
      <DeskTable orders={orders} claimHours={first.claimHours} chosen={chosen} onChoose={setChosen} />
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => fetchNextPage()} /> : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}

function Nothing({ place, onAll }: Pick<ContentProps, 'place' | 'onAll'>) {
  if (place === undefined) return <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>;
  return (
    <EmptyState title={TEXT.noneSuchTitle} action={<Button onClick={onAll}>{TEXT.all}</Button>}>
      {TEXT.noneSuch}
    </EmptyState>
  );
}
