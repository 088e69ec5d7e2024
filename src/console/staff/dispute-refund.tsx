import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DISPUTE_REFUND as TEXT } from '../../words/disputes-en.ts';
import { fill } from '../../words/fill.ts';
import { REFUND_TEXT } from '../../words/seller-returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { RefundDialog } from '../returns/refund-dialog.tsx';
import { useStaffRefund } from './use-staff-refund.ts';

/** Pays back for an order under dispute, in the marketplace's name. */
export function DisputeRefund({ seller, order }: { readonly seller: string; readonly order: string }) {
  const client = useQueryClient();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const { money, give } = useStaffRefund({ seller, order }, isOpen);
  return (
    <Section title={TEXT.title} lead={TEXT.staff} frame="card">
      <Button variant="default" onClick={() => setOpen(true)}>
        {TEXT.open}
      </Button>
      {isOpen && money.isError ? <Failure error={money.error} onRetry={() => money.refetch()} /> : null}
      {isOpen && !money.isError ? (
        <RefundDialog
          asPlatform
          {...{ order, give }}
          money={money.data}
          onClose={() => setOpen(false)}
          onDone={(amount) => {
            toast(fill(REFUND_TEXT.done, { amount }));
            setOpen(false);
            // It is a fact of the dispute from now on.
            void client.invalidateQueries();
          }}
        />
      ) : null}
    </Section>
  );
}
