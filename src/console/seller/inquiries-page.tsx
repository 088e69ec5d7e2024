import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import {
  FROZEN_NAMES,
  INQUIRY_STATES,
  INQUIRY_STEPS,
  INQUIRIES_TEXT as TEXT,
} from '../../words/seller-inquiries-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import type { components } from '../api/types.ts';
import { useViewer } from '../api/viewer.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useToast } from '../kit/toasts.tsx';
import { without } from '../kit/without.ts';
import { AnswerFailure } from './answer-failure.tsx';

type Inquiry = components['schemas']['SellersDataBreach'];

/** Inquiries into data breaches that concern the shop: how each stands, what is stopped, and the shop's side. */
export function InquiriesPage() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  const { zone } = useClock();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['inquiries', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/data-breaches', { params: { path: { id } }, signal })),
  });
  return (
    <>
      <PageHeader
        title={TEXT.title}
        lead={TEXT.lead}
        back={<Link to="/seller/orders">{TEXT.back}</Link>}
        actions={<Link to="/report-a-problem">{TEXT.report}</Link>}
      />
      {error === null ? null : <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <CardSkeleton lines={6} /> : null}
      {data?.items.length === 0 ? <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState> : null}
      {/* People have so many hours by the clock on the wall, also where the marketplace has another. */}
      <ClockProvider zone={zone}>
        {data?.items.map((each) => (
          <One key={each.id} seller={id} inquiry={each} />
        ))}
      </ClockProvider>
    </>
  );
}

type OneProps = { readonly seller: string; readonly inquiry: Inquiry };

function One({ seller, inquiry }: OneProps) {
  const { id, status, toldAt, words, replyUntil, repliedAt, frozen, replies, confirmed, coached, closedAt } = inquiry;
  const stopped = frozen.map(({ what, id: which }) => fill(FROZEN_NAMES[what], { id: which })).join('; ');
  return (
    <Section title={INQUIRY_STATES[status]} lead={id} frame="card">
      <FactList
        facts={[
          { term: TEXT.told, detail: <Instant at={toldAt} /> },
          repliedAt === undefined
            ? { term: TEXT.until, detail: <Instant at={replyUntil} /> }
            : { term: TEXT.replied, detail: <Instant at={repliedAt} /> },
          { term: TEXT.frozen, detail: stopped === '' ? TEXT.nothing : stopped },
          ...without(confirmed, coached).map((kind) => ({ term: TEXT.confirmed, detail: conductName(kind) })),
          ...coached.map((kind) => ({ term: TEXT.coached, detail: conductName(kind) })),
          ...(closedAt === undefined ? [] : [{ term: TEXT.closed, detail: <Instant at={closedAt} /> }]),
        ]}
      />
      <h3>{TEXT.todo}</h3>
      <ol>
        {stepsOf(inquiry).map((step) => (
          <li key={step}>{INQUIRY_STEPS[step]}</li>
        ))}
      </ol>
      <details>
        <summary>{TEXT.reading}</summary>
        {words.split('\n\n').map((each) => (
          <p key={each}>{each}</p>
        ))}
      </details>
      {replies.length === 0 ? null : (
        <>
          <h3>{TEXT.yours}</h3>
          {replies.map(({ at, text }) => (
            <blockquote key={at}>
              <p>{text}</p>
              <Instant at={at} />
            </blockquote>
          ))}
        </>
      )}
      {status === 'closed' ? null : <Reply seller={seller} breach={id} />}
    </Section>
  );
}

/** What is to be done now, in order. */
function stepsOf({ status, repliedAt, confirmed, coached }: Inquiry): readonly (keyof typeof INQUIRY_STEPS)[] {
  const appeal = confirmed.length > coached.length ? (['appeal'] as const) : [];
  if (status === 'closed') return appeal.length > 0 ? appeal : ['closed'];
  if (repliedAt === undefined) return ['stop', 'reply', 'early', 'customers', ...appeal];
  return ['more', 'customers', ...appeal, 'wait'];
}

function conductName(kind: string): string {
  const names: Readonly<Record<string, string>> = POLICY_TERMS.conduct;
  return names[kind] ?? kind;
}

function Reply({ seller, breach }: { readonly seller: string; readonly breach: string }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/v1/sellers/{id}/data-breaches/{breach}/replies', {
          params: { path: { id: seller, breach } },
          body: { text: text.trim() },
        }),
      ),
    onSuccess: () => {
      setText('');
      setChecked(false);
      toast(TEXT.sent);
      void queryClient.invalidateQueries({ queryKey: ['inquiries', seller] });
    },
  });
  const isShort = text.trim().length < 10;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isShort && !isPending) mutate();
  };
  return (
    <form onSubmit={send}>
      <Textarea
        label={TEXT.reply}
        description={TEXT.replyHelp}
        value={text}
        maxLength={4000}
        rows={4}
        onChange={(event) => setText(event.currentTarget.value)}
        error={isChecked && isShort ? TEXT.short : undefined}
      />
      <AnswerFailure error={error} data={TEXT.kept} />
      <Button type="submit" loading={isPending} mt="sm">
        {TEXT.send}
      </Button>
    </form>
  );
}
