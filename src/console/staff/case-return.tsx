import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { RETURN_REASONS_TOLD } from '../../words/returns-en.ts';
import { REFUND_TEXT, REFUSE_TEXT, SELLER_RETURN, STAFF_RETURN as TEXT } from '../../words/seller-returns-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { NextSentence } from '../returns/next-sentence.tsx';
import { RefundDialog } from '../returns/refund-dialog.tsx';
import { ReturnState } from '../returns/return-state.tsx';
import { ReturnSteps } from '../returns/return-steps.tsx';
import type { Return } from '../returns/shapes.ts';
import { useWork } from '../sign-in/use-work.ts';
import { useStaffRefund } from './use-staff-refund.ts';

/** The return that a case is about, out of the case's id: `S-17~0~return_overdue~<return>-<when>`. */
function returnIn(id: string): string {
  const origin = id.split('~')[3] ?? '';
  return origin.slice(0, origin.lastIndexOf('-'));
}

type CaseReturnProps = { readonly id: string; readonly seller: string; readonly onDone: () => void };

/** A return that is late, and what staff can do for the customer in the marketplace's name. */
export function CaseReturn({ id, seller, onDone }: CaseReturnProps) {
  const api = useApi();
  const path = { id: seller, return: returnIn(id) };
  const { data, isError, error, isFetching, refetch } = useQuery({
    queryKey: ['staff-return', seller, path.return],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/returns/{return}', { params: { path }, signal })),
  });
  return (
    <Section title={TEXT.title}>
      {data === undefined && !isError ? <CardSkeleton lines={5} /> : null}
      {isError ? <Failure error={error} title={TEXT.gone} retrying={isFetching} onRetry={() => refetch()} /> : null}
      {data === undefined ? null : <Told one={data} />}
      {data?.state === 'received' || data?.state === 'inspected' ? <Acting one={data} onDone={onDone} /> : null}
    </Section>
  );
}

function Told({ one }: { readonly one: Return }) {
  const { order, reason } = one;
  return (
    <>
      <FactList
        facts={[
          { term: TEXT.order, detail: <code>{order}</code> },
          { term: TEXT.state, detail: <ReturnState of={one} /> },
          { term: TEXT.next, detail: <NextSentence of={one} reader="staff" /> },
          ...(reason === undefined ? [] : [{ term: TEXT.reason, detail: RETURN_REASONS_TOLD[reason] }]),
        ]}
      />
      <ReturnSteps of={one} />
    </>
  );
}

function Acting({ one, onDone }: { readonly one: Return; readonly onDone: () => void }) {
  const api = useApi();
  const client = useQueryClient();
  const toast = useToast();
  const [open, setOpen] = useState<'refund' | 'refuse'>();
  const { working, failure, run } = useWork();
  const { seller, order, version } = one;
  const { money, give } = useStaffRefund({ seller, order }, open === 'refund');
  const over = () => {
    setOpen(undefined);
    void client.invalidateQueries({ queryKey: ['staff-return', seller] });
    onDone();
  };
  const refuse = () =>
    void run(async () => {
      const path = { id: seller, return: one.return };
      await answer(api.POST('/v1/sellers/{id}/returns/{return}/refusal', { params: { path }, body: { version } }));
      over();
    });
  return (
    <>
      <p>
        <Button onClick={() => setOpen('refund')}>{TEXT.refund}</Button>
      </p>
      {one.may.includes('refuse') ? (
        <p>
          <Button variant="default" onClick={() => setOpen('refuse')}>
            {TEXT.refuse}
          </Button>
        </p>
      ) : null}
      {open === 'refund' && money.isError ? <Failure error={money.error} onRetry={() => money.refetch()} /> : null}
      {open === 'refund' && !money.isError ? (
        <RefundDialog
          asPlatform
          {...{ order, give }}
          money={money.data}
          onClose={() => setOpen(undefined)}
          onDone={(amount) => {
            toast(fill(REFUND_TEXT.done, { amount }));
            over();
          }}
        />
      ) : null}
      <ConfirmDialog
        opened={open === 'refuse'}
        onClose={() => setOpen(undefined)}
        onConfirm={refuse}
        title={REFUSE_TEXT.title}
        confirmLabel={REFUSE_TEXT.confirm}
        tone="grave"
        working={working}
        preview={<p>{REFUSE_TEXT.follows}</p>}
      >
        {failure === undefined ? null : (
          <Failure error={failure} title={REFUSE_TEXT.failed} data={SELLER_RETURN.failedData} />
        )}
      </ConfirmDialog>
    </>
  );
}
