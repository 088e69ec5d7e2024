import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { DELIVERIES_WORDS, replayedWords, sendAgain } from '../../words/staff-webhooks-en.ts';
import { FilterSelect } from '../kit/filters.tsx';
import { Section } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { Webhook } from './api-shapes.ts';
import { DeliveriesTable } from './deliveries-table.tsx';
import { DeliveryLog } from './delivery-log.tsx';
import { problemWords } from './problem-words.ts';
import { ReplayQuestion } from './replay-question.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useDeliveries, useReplay } from './use-webhooks.ts';
import { DELIVERY_FILTERS, withOpen, withState } from './webhooks-search.ts';

const route = getRouteApi('/staff/webhooks/$id');
const WORDS = DELIVERIES_WORDS;
const OPTIONS = DELIVERY_FILTERS.map((value) => ({ value, label: WORDS.filters[value] }));

/** What became of the messages of a webhook; those ticked are sent again. */
export function WebhookDeliveries({ webhook }: { webhook: Webhook }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const deliveries = useDeliveries(webhook.id, search);
  const replay = useReplay(webhook.id);
  const toast = useToast();
  const go = (next: typeof search) => {
    setChosen([]);
    void navigate({ search: next, resetScroll: false });
  };
  const again = () =>
    replay.mutate(
      { deliveries: [...chosen] },
      {
        onSuccess({ replayed }) {
          setChosen([]);
          toast(replayedWords(replayed));
        },
        onError: (error) => toast(problemWords(error), { problem: true }),
      },
    );
  const next = deliveries.data?.next ?? null;
  const paging = {
    // Cursors only lead on: the way back is the browser's, or the top.
    ...(search.cursor === undefined ? {} : { onPrevious: () => go(withState(search.state)) }),
    ...(next === null ? {} : { onNext: () => go({ ...withState(search.state), cursor: next }) }),
  };
  return (
    <Section
      title={WORDS.title}
      lead={WORDS.lead}
      actions={
        <>
          {chosen.length === 0 ? null : (
            <Button loading={replay.isPending} onClick={again}>
              {sendAgain(chosen.length)}
            </Button>
          )}
          {webhook.dead === 0 ? null : (
            <Button variant="default" onClick={() => setAsking(true)}>
              {WORDS.replayAll}
            </Button>
          )}
          <FilterSelect
            label={WORDS.filter}
            any={WORDS.any}
            value={search.state}
            options={OPTIONS}
            onChange={(state) => go(withState(state))}
          />
        </>
      }
    >
      <DeliveriesTable
        rows={deliveries.data?.items}
        search={search}
        chosen={chosen}
        onChoose={setChosen}
        refreshing={deliveries.isPlaceholderData}
        paging={paging}
        empty={<None filtered={search.state !== undefined} onShowAll={() => go({})} />}
        failure={
          deliveries.isError ? (
            <StaffFailure
              error={deliveries.error}
              retrying={deliveries.isFetching}
              onRetry={() => (search.cursor === undefined ? void deliveries.refetch() : go(withState(search.state)))}
            />
          ) : undefined
        }
      />
      <DeliveryLog
        webhook={webhook.id}
        delivery={search.open}
        onClose={() => void navigate({ search: withOpen(search, undefined), resetScroll: false })}
      />
      <ReplayQuestion opened={asking} webhook={webhook} onClose={() => setAsking(false)} />
    </Section>
  );
}

function None({ filtered, onShowAll }: { filtered: boolean; onShowAll: () => void }) {
  if (!filtered) return <EmptyState title={WORDS.emptyTitle}>{WORDS.empty}</EmptyState>;
  return (
    <EmptyState title={WORDS.emptyFilteredTitle} action={<Button onClick={onShowAll}>{WORDS.showAll}</Button>}>
      {WORDS.emptyFiltered}
    </EmptyState>
  );
}
