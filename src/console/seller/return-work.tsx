import { Button } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { RETURN_OUTCOME_NAMES } from '../../words/returns-en.ts';
import { INSPECT_TEXT, REFUND_TEXT, REFUSE_TEXT, SELLER_RETURN as TEXT } from '../../words/seller-returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { InspectForm } from '../returns/inspect-form.tsx';
import { RefundDialog } from '../returns/refund-dialog.tsx';
import type { Return } from '../returns/shapes.ts';
import { useGiveRefund, useRefunds } from './use-refunds.ts';
import { useReturnDeed } from './use-returns.ts';

type WorkProps = { readonly one: Return; readonly onReload: () => void };

/** What a seller can do about a return now, and nothing else. */
export function ReturnWork({ one, onReload }: WorkProps) {
  const { may, state } = one;
  const deed = useReturnDeed(one);
  const failure = deed.isError ? (
    <Failure error={deed.error} title={TEXT.failed} data={TEXT.failedData} onRetry={onReload} />
  ) : null;
  if (may.includes('inspect'))
    return (
      <>
        <h3>{INSPECT_TEXT.title}</h3>
        <InspectForm
          working={deed.isPending}
          failure={failure}
          onDone={(found) => deed.mutate({ do: 'inspect', ...found })}
        />
        <Money one={one} />
      </>
    );
  if (may.includes('receive'))
    return (
      <>
        <p>{state === 'requested' ? TEXT.wait : TEXT.receiveWhy}</p>
        {failure}
        <p>
          <Button loading={deed.isPending} onClick={() => deed.mutate({ do: 'receive' })}>
            {TEXT.receive}
          </Button>
        </p>
        <Money one={one} />
      </>
    );
  if (state === 'inspected') return <Decide one={one} deed={deed} />;
  return null;
}

function Decide({ one, deed }: { readonly one: Return; readonly deed: ReturnType<typeof useReturnDeed> }) {
  const [refusing, setRefusing] = useState(false);
  const { inspection, may } = one;
  const outcome = inspection === undefined ? '' : RETURN_OUTCOME_NAMES[inspection.outcome];
  const mayRefuse = may.includes('refuse');
  return (
    <>
      <p>{fill(mayRefuse ? TEXT.mayRefuse : TEXT.owed, { outcome })}</p>
      <Money one={one} />
      {mayRefuse ? (
        <p>
          <Button variant="default" onClick={() => setRefusing(true)}>
            {TEXT.refuse}
          </Button>
        </p>
      ) : null}
      <ConfirmDialog
        opened={refusing}
        onClose={() => setRefusing(false)}
        onConfirm={() => deed.mutate({ do: 'refuse' }, { onSuccess: () => setRefusing(false) })}
        title={REFUSE_TEXT.title}
        confirmLabel={REFUSE_TEXT.confirm}
        tone="grave"
        working={deed.isPending}
        preview={<p>{REFUSE_TEXT.follows}</p>}
      >
        <p>{REFUSE_TEXT.say}</p>
        {deed.isError ? <Failure error={deed.error} title={REFUSE_TEXT.failed} data={TEXT.failedData} /> : null}
      </ConfirmDialog>
    </>
  );
}

/** Paying back, at any time: before anybody has looked the dialog warns first. */
function Money({ one }: { readonly one: Return }) {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  const money = useRefunds(one.order, open);
  const give = useGiveRefund(one.order);
  return (
    <>
      <p>
        <Button variant={one.state === 'inspected' ? 'filled' : 'default'} onClick={() => setOpen(true)}>
          {TEXT.refund}
        </Button>
      </p>
      {open && money.isError ? <Failure error={money.error} onRetry={() => money.refetch()} /> : null}
      {open && !money.isError ? (
        <RefundDialog
          order={one.order}
          money={money.data}
          give={give}
          onClose={() => setOpen(false)}
          onDone={(amount) => {
            toast(fill(REFUND_TEXT.done, { amount }));
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
