import { Button } from '@mantine/core';
import { fill } from '../../words/fill.ts';
import { REQUEST_ITEM as TEXT } from '../../words/my-data-page-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { useToast } from '../kit/toasts.tsx';
import { AskedFailure } from './asked-failure.tsx';
import type { SubjectRequest } from './my-data-shapes.ts';
import { useReceipt, useWithdraw } from './use-my-data.ts';

/** A request: what was asked, how it stands and by when it is answered, and what can be done about it. */
export function RequestItem({ request }: { readonly request: SubjectRequest }) {
  const { kind, order, status, by, askedAt, dueAt, endedAt, extension, refusal, orders, copy } = request;
  const isRunning = status === 'open' || status === 'held';
  const about = order === undefined ? TEXT.ofAll : fill(TEXT.ofOrder, { order });
  return (
    <article className="my-request">
      <p>
        <strong>
          {TEXT.kinds[kind]}, {about}
        </strong>{' '}
        · {TEXT.statuses[status]}
      </p>
      <p className="soft">
        <Sentence
          of={by === 'customer' ? TEXT.asked : TEXT.askedByMarketplace}
          values={{ at: <Instant at={askedAt} show="absolute" /> }}
        />
        {' · '}
        {endedAt === undefined ? (
          <Sentence of={TEXT.due} values={{ at: <Instant at={dueAt} show="absolute" /> }} />
        ) : (
          <Sentence of={TEXT.ended} values={{ at: <Instant at={endedAt} show="absolute" /> }} />
        )}
      </p>
      {extension === undefined ? null : <p>{extension.words}</p>}
      {refusal === undefined ? null : (
        <p>
          {refusal.words} {refusal.redress}
        </p>
      )}
      {kind === 'correction' && status === 'withdrawn' ? <p>{TEXT.brokeOff}</p> : null}
      {isRunning && copy?.here === false ? <p>{TEXT.copyElsewhere}</p> : null}
      {orders === undefined || orders.length === 0 ? null : (
        <ul>
          {orders.map((each) => (
            <li key={each.order}>
              <ErasedOrder order={each} />
            </li>
          ))}
        </ul>
      )}
      {request.receipt ? <Receipt id={request.id} /> : null}
      {isRunning && kind !== 'correction' ? <Withdraw id={request.id} /> : null}
    </article>
  );
}

function ErasedOrder({ order: told }: { readonly order: NonNullable<SubjectRequest['orders']>[number] }) {
  const { order, state, hold, destroyedBy, unreadableFrom } = told;
  return (
    <>
      {fill(TEXT.order, { order, state: TEXT.orderStates[state] })}{' '}
      {hold === undefined ? null : (
        <>
          {hold.words}{' '}
          {hold.until === undefined ? null : (
            <Sentence of={TEXT.holdUntil} values={{ at: <Instant at={hold.until} show="absolute" /> }} />
          )}{' '}
          <span className="soft">
            <Sentence of={TEXT.lookedAt} values={{ at: <Instant at={hold.lookedAtAgain} show="absolute" /> }} />
          </span>
        </>
      )}
      {destroyedBy === undefined || unreadableFrom === undefined ? null : (
        <span className="soft">
          <Sentence
            of={TEXT.destroyedBy}
            values={{
              at: <Instant at={destroyedBy} show="absolute" />,
              from: <Instant at={unreadableFrom} show="absolute" />,
            }}
          />
        </span>
      )}
    </>
  );
}

function Receipt({ id }: { readonly id: string }) {
  const toast = useToast();
  const { mutate, isPending, error } = useReceipt(id);
  const download = () =>
    mutate(undefined, { onSuccess: (isProven) => (isProven ? undefined : toast(TEXT.receiptNotYet)) });
  return (
    <>
      <p className="soft">{TEXT.receiptHow}</p>
      <Button className="not-on-paper" variant="default" onClick={download} loading={isPending}>
        {TEXT.receipt}
      </Button>
      <AskedFailure title={TEXT.receiptFailed} error={error} onRetry={download} />
    </>
  );
}

function Withdraw({ id }: { readonly id: string }) {
  const toast = useToast();
  const { mutate, isPending, error } = useWithdraw(id);
  const withdraw = () => mutate(undefined, { onSuccess: () => toast(TEXT.withdrawn) });
  return (
    <>
      <Button className="not-on-paper" variant="default" onClick={withdraw} loading={isPending}>
        {TEXT.withdraw}
      </Button>
      <AskedFailure title={TEXT.withdrawFailed} error={error} onRetry={withdraw} />
    </>
  );
}
