import type { ReactNode } from 'react';
import { DISPUTE_REASONS, OPEN_CASE_NAMES, ORDER_NEXT } from '../../words/orders-en.ts';
import { useClock } from '../kit/clock.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CaseLink } from './case-link.tsx';
import { Deadline, Moment } from './moment.tsx';
import type { Order } from './shapes.ts';

/** What there is to do about an order now, and which of its cases are open. */
export function OrderNext({ order }: { readonly order: Order }) {
  return (
    <>
      <p>
        <Step order={order} />
      </p>
      {order.cases
        .filter(({ endedAt }) => endedAt === undefined)
        .map(({ id, kind, reason, openedAt }) => (
          <p key={`${kind} ${id}`}>
            <Sentence
              of={ORDER_NEXT.caseOpen}
              values={{
                kind: OPEN_CASE_NAMES[kind],
                at: <Moment at={openedAt} />,
                reason: afterColon(complaint(reason)),
              }}
            />{' '}
            <CaseLink id={id} kind={kind} />
          </p>
        ))}
    </>
  );
}

function Step({ order }: { readonly order: Order }): ReactNode {
  const { now } = useClock();
  const { state, fulfilment, shipBy, acceptedAt = shipBy, deliveredAt = shipBy, cancelledAt = shipBy } = order;
  const hasOpenCase = order.cases.some(({ endedAt }) => endedAt === undefined);
  if (state === 'delivered')
    return (
      <Sentence
        of={hasOpenCase ? ORDER_NEXT.deliveredWithCase : ORDER_NEXT.delivered}
        values={{ deliveredAt: <Moment at={deliveredAt} /> }}
      />
    );
  if (state === 'cancelled')
    return <Sentence of={ORDER_NEXT.cancelled} values={{ cancelledAt: <Moment at={cancelledAt} /> }} />;
  if (fulfilment === 'dispatched') return ORDER_NEXT.hub;
  if (state === 'handed_over')
    return <Sentence of={ORDER_NEXT.onItsWay} values={{ acceptedAt: <Moment at={acceptedAt} /> }} />;
  const isLate = Date.parse(shipBy) < now;
  return <Sentence of={isLate ? ORDER_NEXT.late : ORDER_NEXT.handOver} values={{ shipBy: <Deadline at={shipBy} /> }} />;
}

/** `it did not arrive`; nothing where no reason is told. */
export function complaint(reason: string | undefined): string {
  if (reason === undefined || !Object.hasOwn(DISPUTE_REASONS, reason)) return '';
  return DISPUTE_REASONS[reason as keyof typeof DISPUTE_REASONS];
}

function afterColon(words: string): string {
  return words === '' ? '' : `: ${words}`;
}
