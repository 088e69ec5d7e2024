import { Button } from '@mantine/core';
import { useState } from 'react';
import { DISPUTE_REFUND as TEXT } from '../../words/disputes-en.ts';
import { fill } from '../../words/fill.ts';
import { REFUND_TEXT } from '../../words/seller-returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { RefundDialog } from '../returns/refund-dialog.tsx';
import { useGiveRefund, useRefunds } from './use-refunds.ts';

type DisputeRefundProps = { readonly order: string; readonly fulfilment: 'seller' | 'dispatched' | undefined };

/** Pays back for an own order under dispute, in the one way there is. */
export function DisputeRefund({ order, fulfilment }: DisputeRefundProps) {
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const money = useRefunds(order, isOpen);
  const give = useGiveRefund(order);
  if (fulfilment === undefined) return null;
  if (fulfilment === 'dispatched')
    return (
      <Section title={TEXT.title}>
        <p>{TEXT.dispatched}</p>
      </Section>
    );
  return (
    <Section title={TEXT.title} lead={TEXT.seller}>
      <Button variant="default" onClick={() => setOpen(true)}>
        {TEXT.open}
      </Button>
      {isOpen && money.isError ? <Failure error={money.error} onRetry={() => money.refetch()} /> : null}
      {isOpen && !money.isError ? (
        <RefundDialog
          {...{ order, give }}
          money={money.data}
          onClose={() => setOpen(false)}
          onDone={(amount) => {
            toast(fill(REFUND_TEXT.done, { amount }));
            setOpen(false);
          }}
        />
      ) : null}
    </Section>
  );
}
