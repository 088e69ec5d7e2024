import { getRouteApi } from '@tanstack/react-router';
import { ThreadsView } from '../messages/threads-view.tsx';

const route = getRouteApi('/customer/messages');

/** The conversations of a customer with shops. */
export function ThreadsPage() {
  const navigate = route.useNavigate();
  return (
    <ThreadsView
      audience="customer"
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, resetScroll: false })}
    />
  );
}
