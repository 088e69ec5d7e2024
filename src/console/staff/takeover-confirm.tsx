import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { TAKEOVER_WORDS as WORDS } from '../../words/staff-takeovers-en.ts';
import { useViewer } from '../api/viewer.ts';
import { useClock } from '../kit/clock.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { TakeoverPreview } from './api-shapes.ts';
import { CasePreviewView } from './case-preview.tsx';
import { CaseRefused } from './case-refused.tsx';
import { TakeoverBreaches } from './takeover-breaches.tsx';
import { type TakeoverSpan, useConfirmTakeover, useTakeoverPreview } from './use-takeovers.ts';
import { instantFromLocal } from './zoned-time.ts';
import './policies.css';

const LEAST_REASON = 10;

/** Fill in, look at what would be undone, say how it is known, confirm. What was written stays when it is refused. */
export function TakeoverConfirm({ seller }: { seller: string }) {
  const { zone } = useClock();
  const toast = useToast();
  const may = useViewer().permissions['takeovers.confirm'] !== undefined;
  const [times, setTimes] = useState({ from: '', to: '' });
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState<TakeoverSpan>();
  const [tried, setTried] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const preview = useTakeoverPreview(seller, asked);
  const confirm = useConfirmTakeover(seller);
  const [from, to] = [instantFromLocal(times.from, zone), instantFromLocal(times.to, zone)];
  const isRead = typeof from === 'number' && typeof to === 'number';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isRead) return;
    const span = { from: new Date(from).toISOString(), to: new Date(to).toISOString(), breaches: [] };
    const isSame = asked?.from === span.from && asked.to === span.to;
    if (isSame) void preview.refetch();
    else setAsked(span);
  };
  const isStale = asked !== undefined && (!isRead || Date.parse(asked.from) !== from || Date.parse(asked.to) !== to);
  const isSeen = preview.isSuccess && !preview.isFetching && !preview.isPlaceholderData;
  const isReady = asked !== undefined && !isStale && isSeen && reason.trim().length >= LEAST_REASON;
  const send = () =>
    asked !== undefined &&
    confirm.mutate(
      { ...asked, reason },
      {
        onSettled: () => setConfirming(false),
        onSuccess: ({ sessionsEnded }) => {
          toast(WORDS.done(sessionsEnded));
          setTimes({ from: '', to: '' });
          setReason('');
          setAsked(undefined);
          setTried(false);
        },
      },
    );
  const told = asked === undefined ? undefined : preview.data;
  const field = (name: 'from' | 'to', at: number | string) => (
    <TextInput
      type="datetime-local"
      label={WORDS[name]}
      description={WORDS.zone(zone)}
      error={tried && typeof at === 'string' ? WORDS.badTime : undefined}
      value={times[name]}
      onChange={({ currentTarget: { value } }) => setTimes((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <Section title={WORDS.askConfirm} frame="card">
      <form className="policy-form" noValidate onSubmit={submit}>
        {field('from', from)}
        {field('to', to)}
        <div className="policy-begin">
          <Button type="submit" variant="default">
            {WORDS.preview}
          </Button>
        </div>
        <CasePreviewView
          preview={told === undefined ? undefined : foreseen(told)}
          error={preview.error}
          loading={preview.isFetching}
          idle={WORDS.idle}
        />
        {told === undefined ? null : (
          <p>
            {WORDS.excuses(told.lapses)} {WORDS.later}
          </p>
        )}
        {told === undefined || asked === undefined ? null : (
          <TakeoverBreaches breaches={told.breaches} span={asked} onChange={setAsked} />
        )}
        {isStale ? <Notice tone="watch">{WORDS.stale}</Notice> : null}
        {may ? (
          <Textarea
            label={WORDS.reason}
            description={WORDS.reasonHint}
            value={reason}
            maxLength={4000}
            autosize
            minRows={2}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : (
          <Notice>{WORDS.mayNot}</Notice>
        )}
        {confirm.error === null ? null : (
          <CaseRefused error={confirm.error} title={WORDS.nothing} onReload={() => confirm.reset()} />
        )}
        {may ? (
          <div className="policy-begin">
            <Button disabled={!isReady} onClick={() => setConfirming(true)}>
              {WORDS.confirm}
            </Button>
          </div>
        ) : null}
      </form>
      <ConfirmDialog
        opened={confirming}
        onClose={() => setConfirming(false)}
        onConfirm={send}
        title={WORDS.askTitle(seller)}
        confirmLabel={WORDS.askConfirm}
        tone="grave"
        working={confirm.isPending}
      >
        {WORDS.ask}
      </ConfirmDialog>
    </Section>
  );
}

function foreseen({ decisions, rung: { before, after } }: TakeoverPreview) {
  return { decisions, before: { rung: before }, after: { rung: after } };
}
