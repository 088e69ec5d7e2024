import { getRouteApi } from '@tanstack/react-router';
import { useCustomer } from '../api/viewer.ts';
import { ThreadView } from '../messages/thread-view.tsx';

const route = getRouteApi('/customer/messages/$thread');

/** One conversation of a customer with a shop. */
export function ThreadPage() {
  const { thread } = route.useParams();
  return <ThreadView key={thread} audience="customer" id={thread} me={useCustomer().id} />;
}
