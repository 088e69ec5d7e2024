import { DELIVERIES_WORDS, OUTCOME_WORDS } from '../../words/staff-webhooks-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Instant } from '../kit/instant.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useDelivery } from './use-webhooks.ts';
import './delivery-log.css';

const WORDS = DELIVERIES_WORDS;

type DeliveryLogProps = { webhook: string; delivery: string | undefined; onClose: () => void };

/** Each time a message was sent: when, what came of it, how long it took. */
export function DeliveryLog({ webhook, delivery, onClose }: DeliveryLogProps) {
  const { data, error, isError, isFetching, refetch } = useDelivery(webhook, delivery);
  const isGone = error instanceof ApiProblem && error.status === 404;
  return (
    <Dialog opened={delivery !== undefined} onClose={onClose} title={WORDS.log} place="side">
      {isGone ? <p>{WORDS.gone}</p> : null}
      {isError && !isGone ? <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} /> : null}
      {data === undefined ? (
        isError ? null : (
          <CardSkeleton lines={4} />
        )
      ) : (
        <>
          <p>
            {data.type} · {WORDS.states[data.state]}
          </p>
          <p className="soft delivery-log-id">
            {WORDS.id}: <code>{data.id}</code>
          </p>
          {data.log.length === 0 ? <p>{WORDS.unsent}</p> : null}
          <ol className="delivery-log" reversed>
            {data.log.map(({ number, at, outcome, status, duration }) => (
              <li key={number} value={number}>
                <strong>
                  {OUTCOME_WORDS[outcome]}
                  {status === null ? '' : ` (${status})`}
                </strong>
                <span className="soft">
                  <Instant at={at} /> · <span className="number">{duration} ms</span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}
