import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { HUB_RETURNS as TEXT } from '../../words/hub-returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { HubReturn } from '../returns/shapes.ts';
import { useDesk, useScan } from './desk.tsx';
import { ExpectedReturns } from './expected-returns.tsx';
import { InspectReturn } from './inspect-return.tsx';
import { useHubReturns } from './use-desk-data.ts';

/** The one in hand; `known`: as the list had it. */
type InHand = { readonly seller: string; readonly id: string; readonly known?: HubReturn };

/** Returns at the hub: scanned in, and inspected point by point. Both wait on the tablet where there is no connection. */
export function HubReturnsPage() {
  const { act, queue } = useDesk();
  const [open, setOpen] = useState<InHand>();
  useScan(
    (code) => act({ kind: 'receive_return', code }),
    (answer, command) => {
      if (answer.return === undefined || answer.outcome === 'refused') return;
      const { seller, return: id } = answer.return;
      if (command.kind === 'receive_return') setOpen({ seller, id });
      else if (command.kind === 'inspect_return' && open?.id === id) setOpen(undefined);
    },
  );
  const away = queue.waiting.filter(({ command }) => command.kind === 'receive_return').length;
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      {away === 0 || queue.trouble === undefined ? null : (
        <Notice tone="watch" title={fill(TEXT.awayTitle, { count: away })}>
          {TEXT.away}
        </Notice>
      )}
      {open === undefined ? (
        <>
          <Arrived onOpen={setOpen} />
          <ExpectedReturns />
        </>
      ) : (
        <InspectReturn
          key={open.id}
          of={{ seller: open.seller, id: open.id }}
          known={open.known}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function Arrived({ onOpen }: { readonly onOpen: (one: InHand) => void }) {
  const { queue } = useDesk();
  const list = useHubReturns('arrived');
  const inspected = new Set(
    queue.waiting.flatMap(({ command }) => (command.kind === 'inspect_return' ? [command.code] : [])),
  );
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={TEXT.arrivedTitle}>
      {items === undefined && !list.isError ? <CardSkeleton lines={4} /> : null}
      {list.isError && items === undefined ? (
        <Failure error={list.error} retrying={list.isFetching} onRetry={() => list.refetch()} />
      ) : null}
      {items?.length === 0 ? <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState> : null}
      {items === undefined || items.length === 0 ? null : (
        <ul className="hub-list" aria-label={TEXT.arrivedLabel}>
          {items.map((one) => (
            <li key={one.return} className="hub-row">
              <Row one={one} />
              {inspected.has(`${one.seller}~${one.return}`) ? (
                <span className="soft">{TEXT.inspected}</span>
              ) : (
                <button
                  type="button"
                  className="hub-button"
                  onClick={() => onOpen({ seller: one.seller, id: one.return, known: one })}
                >
                  {TEXT.inspect}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <MoreButton asked={list} label={TEXT.more} />
    </Section>
  );
}

function Row({ one: { order, listings, next } }: { readonly one: HubReturn }) {
  return (
    <span>
      <span className="hub-row-name">{order}</span>
      <span className="soft">
        {' '}
        {listings.join(', ')}
        {next?.by === undefined ? null : (
          <>
            {' · '}
            {TEXT.by} <Instant at={next.by} />
          </>
        )}
      </span>
    </span>
  );
}
