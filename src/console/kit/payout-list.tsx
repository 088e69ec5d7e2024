import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { money, PAYOUT_STATE_NAMES, reasonState, PAYOUTS_TEXT as TEXT } from '../../words/payouts-en.ts';
import { violationTitle } from '../../words/seller-violations-en.ts';
import type { Payout } from '../api/use-payouts.ts';
import { Instant } from './instant.tsx';
import { Sentence } from './sentence.tsx';
import './payout-list.css';

type ActionLink = (action: string, words: ReactNode) => ReactNode;

type PayoutListProps = {
  readonly payouts: readonly Payout[];
  /** A link to an action, which is another page for sellers than for staff. */
  readonly link: ActionLink;
};

/** Payouts below each other: what was paid, what is held, for what, and when it is paid. */
export function PayoutList({ payouts, link }: PayoutListProps) {
  return (
    <ul className="payout-list" aria-label={TEXT.list}>
      {payouts.map((payout) => (
        <li key={payout.payoutId}>
          <p className="payout-list-head">
            <strong>{payout.payoutId}</strong>
            <span className="number">{money(payout.amount)}</span>
            <span className="payout-list-state" data-state={payout.state}>
              {PAYOUT_STATE_NAMES[payout.state]}
            </span>
          </p>
          <p className="soft">
            <Sentence of={TEXT.due} values={{ at: <Instant at={payout.dueAt} /> }} />
          </p>
          <Details payout={payout} link={link} />
        </li>
      ))}
    </ul>
  );
}

function Details({ payout, link }: { readonly payout: Payout; readonly link: ActionLink }) {
  const { state, paidAtOnce, held, heldFor } = payout;
  if (state === 'expected') return <p>{TEXT.expected}</p>;
  if (state === 'paid') return null;
  return (
    <>
      <p>{fill(TEXT.split, { paid: money(paidAtOnce), held: money(held) })}</p>
      <p>{TEXT.reasons}</p>
      <ul className="payout-list-reasons">
        {heldFor.map(({ action, kind, status, violation, reviewBy }) => (
          <li key={action}>
            {link(action, `${action} · ${violationTitle(violation)}`)}, {reasonState(kind, status)}
            {reviewBy === undefined || payout.state !== 'held' ? null : (
              <>
                {'. '}
                <Sentence of={TEXT.reviewBy} values={{ at: <Instant at={reviewBy} show="absolute" /> }} />
              </>
            )}
          </li>
        ))}
      </ul>
      <Releases payout={payout} />
    </>
  );
}

function Releases({ payout: { payoutId, running, releases } }: { readonly payout: Payout }) {
  const last = releases.at(-1);
  if (running && last !== undefined)
    return (
      <p>
        <Sentence of={TEXT.running} values={{ at: <Instant at={last.at} /> }} />
      </p>
    );
  return (
    <table className="payout-list-parts" aria-label={`${TEXT.parts}: ${payoutId}`}>
      <thead>
        <tr>
          <th scope="col">{TEXT.when}</th>
          <th scope="col">{TEXT.part}</th>
          <th scope="col">{TEXT.state}</th>
        </tr>
      </thead>
      <tbody>
        {releases.map(({ at, amount, released }) => (
          <tr key={at}>
            <td>
              <Instant at={at} precision="short-day" show="absolute" />
            </td>
            <td className="number">{money(amount)}</td>
            <td>{released ? TEXT.partPaid : TEXT.partPlanned}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
