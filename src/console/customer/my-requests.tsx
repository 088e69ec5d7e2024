import { MY_DATA as TEXT } from '../../words/my-data-page-en.ts';
import { EmptyState } from '../kit/states.tsx';
import './my-requests.css';
import { OwnList } from './own-list.tsx';
import { RequestItem } from './request-item.tsx';
import { useMyRequests } from './use-my-data.ts';

/** What the customer asked, the latest first. */
export function MyRequests() {
  return (
    <OwnList
      asked={useMyRequests()}
      label={TEXT.requestsLabel}
      more={TEXT.more}
      className="my-requests"
      rows={2}
      empty={<EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>}
      itemKey={({ id }) => id}
      item={(request) => <RequestItem request={request} />}
    />
  );
}
