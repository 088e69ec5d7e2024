import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { DECISION_WORDS } from '../../words/replay-en.ts';
import { REFUND_TEXT as TEXT } from '../../words/seller-returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Notice } from '../kit/notice.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useWork } from '../sign-in/use-work.ts';
import type { Refunds, RefundWarning } from './shapes.ts';

/** What is sent for a refund. */
export type WantedRefund = {
  readonly id: string;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly refunded?: string;
  readonly early?: true;
};

export type RefundDialogProps = {
  readonly order: string;
  /** Undefined while it is fetched. */
  readonly money: Refunds | undefined;
  readonly asPlatform?: boolean;
  /** Sends it; answers the warning where nothing was paid back yet. */
  readonly give: (wanted: WantedRefund) => Promise<RefundWarning | undefined>;
  readonly onClose: () => void;
  readonly onDone: (amount: string) => void;
};

/** Pays something back, after everything that follows has been read. */
export function RefundDialog({ order, money, ...rest }: RefundDialogProps) {
  const title = fill(TEXT.title, { order });
  if (money?.left === undefined)
    return (
      <Dialog opened onClose={rest.onClose} title={title}>
        {money === undefined ? <CardSkeleton lines={4} /> : <Notice tone="watch">{TEXT.unknown}</Notice>}
      </Dialog>
    );
  return <Filled {...{ ...rest, order, money, title }} left={money.left} />;
}

type FilledProps = Omit<RefundDialogProps, 'money'> & {
  readonly title: string;
  readonly money: Refunds;
  readonly left: NonNullable<Refunds['left']>;
};

function Filled({ title, money, left, asPlatform = false, give, onClose, onDone }: FilledProps) {
  const form = useId();
  // Made once: pressed twice, or sent again after a lost answer, it is one refund.
  const [id] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState(left.amount);
  const [warning, setWarning] = useState<RefundWarning>();
  const { working, failure, run } = useWork();
  const { currency } = left;
  const amount = `${typed} ${currency}`;
  const send = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const told = await give({
        ...{ id, amount: { amount: typed.trim(), currency } },
        ...(money.refunded === undefined ? {} : { refunded: money.refunded.amount }),
        ...(warning === undefined ? {} : { early: true as const }),
      });
      if (told === undefined) onDone(amount);
      else setWarning(told);
    });
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      footer={
        <Button type="submit" form={form} color={warning === undefined ? 'harbour' : 'clay'} loading={working}>
          {fill(warning === undefined ? TEXT.confirm : TEXT.earlyConfirm, { amount })}
        </Button>
      }
    >
      <form id={form} onSubmit={send}>
        <FactList
          facts={[
            ...(money.paid === undefined ? [] : [{ term: TEXT.paid, detail: words(money.paid) }]),
            ...(money.refunded === undefined ? [] : [{ term: TEXT.refunded, detail: words(money.refunded) }]),
            { term: TEXT.left, detail: words(left) },
          ]}
        />
        <TextInput
          label={fill(TEXT.amount, { currency })}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWarning(undefined);
          }}
        />
        <section className="dialog-preview" aria-label={TEXT.follows}>
          <h3>{TEXT.follows}</h3>
          <p>{TEXT.how}</p>
          {asPlatform ? <p>{TEXT.platform}</p> : money.reviewed ? <p>{TEXT.reviewed}</p> : null}
        </section>
        {warning === undefined ? null : <Early warning={warning} />}
        {failure === undefined ? null : <Failure error={failure} title={TEXT.failed} data={TEXT.failedData} />}
      </form>
    </Dialog>
  );
}

function words({ amount, currency }: { readonly amount: string; readonly currency: string }): string {
  return `${amount} ${currency}`;
}

/** What a refund before anybody looked would count as, and lead to. */
function Early({ warning: { waits, decisions } }: { readonly warning: RefundWarning }) {
  const names = decisions.map(({ decision }) => DECISION_WORDS[decision as keyof typeof DECISION_WORDS]);
  return (
    <Notice tone="watch" title={TEXT.earlyTitle}>
      <p>{TEXT.early}</p>
      {waits === undefined ? null : <p>{fill(TEXT.earlyWaits, { return: waits })}</p>}
      <p>{names.length === 0 ? TEXT.earlyNone : fill(TEXT.earlyDecides, { decisions: names.join(', ') })}</p>
    </Notice>
  );
}
