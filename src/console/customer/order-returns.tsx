import { Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { OWN_RETURNS, ORDER_RETURNS as TEXT } from '../../words/own-returns-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { ReturnState } from '../returns/return-state.tsx';
import { useReturnsOfOrder } from './use-own-returns.ts';

/** Sending an order back: what is on its way, and the way to ask. An order's page is as good without it: what fails is left out. */
export function OrderReturns({ order }: { readonly order: string }) {
  const { data } = useReturnsOfOrder(order);
  if (data === undefined) return null;
  const { ask, returns } = data;
  // Before the delivery there is nothing to say about it.
  if (returns.length === 0 && !ask.allowed && ask.code === 'return-not-delivered') return null;
  return (
    <Section title={TEXT.title}>
      {returns.length === 0 ? null : (
        <ul>
          {returns.map((each) => (
            <li key={each.return}>
              <Link to="/customer/returns/$order/$return" params={{ order, return: each.return }}>
                {fill(OWN_RETURNS.return, { order })}
              </Link>{' '}
              <ReturnState of={each} />
            </li>
          ))}
        </ul>
      )}
      {ask.allowed ? (
        <p>
          <Sentence of={TEXT.until} values={{ at: <Instant at={ask.until} /> }} />{' '}
          <Link to="/customer/orders/$order/return" params={{ order }}>
            {returns.length === 0 ? TEXT.ask : TEXT.again}
          </Link>
        </p>
      ) : returns.length === 0 ? (
        <p>{ask.reason}.</p>
      ) : null}
    </Section>
  );
}
