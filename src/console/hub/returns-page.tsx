import { Radio } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { HUB_RETURNS as TEXT } from '../../words/hub-returns-en.ts';
import { DISPOSITION_NAMES, RETURN_REASONS_TOLD } from '../../words/returns-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { InspectForm } from '../returns/inspect-form.tsx';
import type { HubReturn } from '../returns/shapes.ts';
import { useWork } from '../sign-in/use-work.ts';
import { useDesk, useScan } from './desk.tsx';

const LIST = ['hub-returns'];

/** Returns at the hub: scanned in, and inspected point by point. */
export function HubReturnsPage() {
  const api = useApi();
  const client = useQueryClient();
  const { say } = useDesk();
  const [open, setOpen] = useState<HubReturn>();
  const take = async (code: string) => {
    try {
      setOpen(await answer(api.POST('/v1/hub/returns/receipts', { body: { code } })));
      say('done', TEXT.taken, TEXT.takenDetail);
      void client.invalidateQueries({ queryKey: LIST });
    } catch (error) {
      const isAway = !(error instanceof ApiProblem) || error.code === 'offline';
      say('refused', TEXT.refused, isAway ? TEXT.offline : (error.detail ?? error.title));
    }
  };
  useScan((code) => void take(code));
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      {open === undefined ? (
        <Arrived onOpen={setOpen} />
      ) : (
        <Inspecting
          key={open.return}
          one={open}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            say('done', TEXT.done, TEXT.doneDetail);
            setOpen(undefined);
            void client.invalidateQueries({ queryKey: LIST });
          }}
        />
      )}
    </>
  );
}

function Arrived({ onOpen }: { readonly onOpen: (one: HubReturn) => void }) {
  const api = useApi();
  const list = useInfiniteQuery({
    queryKey: LIST,
    queryFn: ({ signal, pageParam }) => {
      const query = { which: 'arrived' as const, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/hub/returns', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={TEXT.arrivedTitle}>
      {items === undefined && !list.isError ? <CardSkeleton lines={4} /> : null}
      {list.isError ? <Failure error={list.error} retrying={list.isFetching} onRetry={() => list.refetch()} /> : null}
      {items?.length === 0 ? <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState> : null}
      {items === undefined || items.length === 0 ? null : (
        <ul className="hub-list" aria-label={TEXT.arrivedLabel}>
          {items.map((one) => (
            <li key={one.return} className="hub-row">
              <span>
                <span className="hub-row-name">{one.order}</span>
                <span className="soft">
                  {' '}
                  {one.listings.join(', ')}
                  {one.next?.by === undefined ? null : (
                    <>
                      {' · '}
                      {TEXT.by} <Instant at={one.next.by} />
                    </>
                  )}
                </span>
              </span>
              <button type="button" className="hub-button" onClick={() => onOpen(one)}>
                {TEXT.inspect}
              </button>
            </li>
          ))}
        </ul>
      )}
      <MoreButton asked={list} label={TEXT.more} />
    </Section>
  );
}

type InspectingProps = { readonly one: HubReturn; readonly onClose: () => void; readonly onDone: () => void };

function Inspecting({ one, onClose, onDone }: InspectingProps) {
  const api = useApi();
  const { working, failure, run } = useWork();
  const [disposition, setDisposition] = useState<'restock' | 'quarantine'>();
  const { listings, reason, version } = one;
  return (
    <Section title={fill(TEXT.one, { order: one.order })} frame="card">
      <FactList
        facts={[
          { term: TEXT.holds, detail: listings.length === 0 ? TEXT.unknownItems : listings.join(', ') },
          ...(reason === undefined ? [] : [{ term: TEXT.reason, detail: RETURN_REASONS_TOLD[reason] }]),
        ]}
      />
      <InspectForm
        size="lg"
        working={working}
        ready={disposition !== undefined}
        failure={failure === undefined ? null : <Failure error={failure} title={TEXT.failed} data={TEXT.failedData} />}
        onDone={(found) =>
          void run(async () => {
            if (disposition === undefined) return;
            const params = { path: { id: one.seller, return: one.return } };
            const body = { ...found, version, disposition };
            await answer(api.POST('/v1/hub/returns/{id}/{return}/inspection', { params, body }));
            onDone();
          })
        }
      >
        <Radio.Group
          label={TEXT.place}
          value={disposition ?? ''}
          onChange={(chosen) => setDisposition(chosen === 'restock' ? 'restock' : 'quarantine')}
        >
          <div className="inspect-outcomes">
            {(['restock', 'quarantine'] as const).map((each) => (
              <Radio key={each} value={each} size="lg" label={DISPOSITION_NAMES[each]} />
            ))}
          </div>
        </Radio.Group>
      </InspectForm>
      <button type="button" className="hub-button" onClick={onClose}>
        {TEXT.back}
      </button>
    </Section>
  );
}
