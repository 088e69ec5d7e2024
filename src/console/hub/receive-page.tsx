import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { CONSIGNMENT_STATE_NAMES, RECEIVE_TEXT as TEXT } from '../../words/hub-pick-en.ts';
import { Failure } from '../api/failure.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { BoxDesk } from './box-desk.tsx';
import { useDesk, useScan } from './desk.tsx';
import { useExpected } from './use-desk-data.ts';

const route = getRouteApi('/hub/receive');

/** Consignments come in: all that is expected, or the box in hand. */
export function ReceivePage() {
  const { box } = route.useSearch();
  return box === undefined ? <ExpectedList /> : <BoxDesk key={box} code={box} />;
}

function ExpectedList() {
  const navigate = useNavigate();
  const { act } = useDesk();
  const list = useExpected();
  useScan(
    (code) => act({ kind: 'arrive', code }),
    ({ box, code }, command) => {
      // Scanned once more it is opened, too.
      if (box === undefined || (code !== undefined && code !== 'box-arrived' && code !== 'consignment-over')) return;
      if ('code' in command) void navigate({ to: '/hub/receive', search: { box: command.code } });
    },
  );
  if (list.data === undefined)
    return list.error === null ? (
      <PageSkeleton />
    ) : (
      <Failure error={list.error} retrying={list.isFetching} onRetry={() => list.refetch()} heading="h1" />
    );
  const consignments = list.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      {consignments.length === 0 ? (
        <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>
      ) : (
        <ul className="hub-list" aria-label={TEXT.expected}>
          {consignments.map(({ consignment, seller, state, boxes, arrived, declared }) => (
            <li key={`${seller} ${consignment}`} className="hub-row">
              <span>
                <span className="hub-row-name">{consignment}</span>
                <span className="soft"> · {seller}</span>
                <br />
                {fill(TEXT.row, { arrived, boxes })} · {fill(TEXT.declared, { count: declared })}
              </span>
              <span className="hub-mark">{CONSIGNMENT_STATE_NAMES[state]}</span>
            </li>
          ))}
        </ul>
      )}
      <MoreButton asked={list} label={TEXT.more} />
    </>
  );
}
