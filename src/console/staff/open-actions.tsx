import { IconGavel } from '@tabler/icons-react';
import { ACTION_STATUS_NAMES, ACTION_WORDS, SELLER_WORDS } from '../../words/staff-seller-en.ts';
import { useClock } from '../kit/clock.tsx';
import { Instant } from '../kit/instant.tsx';
import { ACTION_RUNGS, actionName, violationName, waitsForPerson } from './action-words.ts';
import type { ActionSummary } from './api-shapes.ts';
import { ActionLink } from './links.tsx';
import './open-actions.css';

/** What is in force or on its way, one a line; what waits for people first. */
export function OpenActions({ actions }: { actions: readonly ActionSummary[] }) {
  if (actions.length === 0) return <p className="soft">{SELLER_WORDS.noOpenActions}</p>;
  const sorted = actions.toSorted((one, other) => Number(waitsForPerson(other)) - Number(waitsForPerson(one)));
  return (
    <ul className="open-actions">
      {sorted.map((action) => (
        <li key={action.action} className="open-actions-item" data-rung={ACTION_RUNGS[action.kind]}>
          <ActionLink action={action.action}>{actionName(action.kind, action.feature)}</ActionLink>
          <span className="soft">
            {action.action} · {ACTION_WORDS.for} {violationName(action.violation)} ·{' '}
            {ACTION_STATUS_NAMES[action.status]}
          </span>
          {waitsForPerson(action) ? <Waits review={action.review} /> : <Until action={action} />}
          <Acknowledged action={action} />
        </li>
      ))}
    </ul>
  );
}

function Waits({ review }: { review: string | undefined }) {
  const { now } = useClock();
  const overdue = review !== undefined && Date.parse(review) < now;
  return (
    <span className="open-actions-person" data-overdue={overdue}>
      <IconGavel aria-hidden="true" size={14} stroke={2} />{' '}
      {review === undefined ? SELLER_WORDS.needsPerson : overdue ? SELLER_WORDS.overdue : SELLER_WORDS.needsPersonBy}
      {review === undefined ? null : (
        <>
          {' '}
          <Instant at={review} precision="short-day" show="absolute" /> · <Instant at={review} show="relative" />
        </>
      )}
    </span>
  );
}

function Until({ action: { until } }: { action: ActionSummary }) {
  if (until === undefined) return null;
  return (
    <span className="soft">
      {ACTION_WORDS.until} <Instant at={until} precision="short-day" />
    </span>
  );
}

function Acknowledged({ action: { acknowledged, acknowledgeBy } }: { action: ActionSummary }) {
  if (acknowledged) return null;
  return (
    <span className="soft">
      {ACTION_WORDS.notAcknowledged}
      {acknowledgeBy === undefined ? null : (
        <>
          , {ACTION_WORDS.acknowledgeBy} <Instant at={acknowledgeBy} precision="short-day" />
        </>
      )}
    </span>
  );
}
