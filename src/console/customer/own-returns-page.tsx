import { Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { OWN_RETURNS as TEXT } from '../../words/own-returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { NextSentence } from '../returns/next-sentence.tsx';
import { ReturnState } from '../returns/return-state.tsx';
import './orders-page.css';
import { useOwnReturns } from './use-own-returns.ts';

/** Everything that the customer sends back, each with what is next. */
export function OwnReturnsPage() {
  const { data, isError, error, isFetching, refetch } = useOwnReturns();
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} back={<Link to="/customer">{TEXT.toOrders}</Link>} />
      {data === undefined && !isError ? <TableSkeleton columns={2} /> : null}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => refetch()} /> : null}
      {data?.items.length === 0 ? (
        <EmptyState title={TEXT.noneTitle} action={<Link to="/customer">{TEXT.toOrders}</Link>}>
          {TEXT.none}
        </EmptyState>
      ) : null}
      {data === undefined || data.items.length === 0 ? null : (
        <ul className="own-orders" aria-label={TEXT.label}>
          {data.items.map((each) => (
            <li key={each.return}>
              <Link
                to="/customer/returns/$order/$return"
                params={{ order: each.order, return: each.return }}
                className="own-order"
              >
                <strong>{fill(TEXT.return, { order: each.order })}</strong>
                <ReturnState of={each} />
                <span className="soft">
                  <Sentence of={TEXT.asked} values={{ at: <Instant at={each.requestedAt} show="absolute" /> }} />
                </span>
                <span>
                  <NextSentence of={each} reader="customer" />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
