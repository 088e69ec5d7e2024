import { MY_DATA as TEXT } from '../../words/my-data-page-en.ts';
import { Failure } from '../api/failure.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import './my-requests.css';
import { RequestItem } from './request-item.tsx';
import { useMyRequests } from './use-my-data.ts';

/** What the customer asked, the latest first. */
export function MyRequests() {
  const asked = useMyRequests();
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  const requests = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      {requests === undefined && !isError ? <TableSkeleton columns={2} rows={2} /> : null}
      {requests?.length === 0 ? <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState> : null}
      {requests === undefined || requests.length === 0 ? null : (
        <ul className="my-requests" aria-label={TEXT.requestsLabel}>
          {requests.map((request) => (
            <li key={request.id}>
              <RequestItem request={request} />
            </li>
          ))}
        </ul>
      )}
      {isError ? (
        <Failure
          error={error}
          retrying={isFetching}
          onRetry={() => void (requests === undefined ? refetch() : fetchNextPage())}
        />
      ) : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}
