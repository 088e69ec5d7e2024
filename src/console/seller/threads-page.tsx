import { getRouteApi, Link } from '@tanstack/react-router';
import { MESSAGES_TEXT } from '../../words/messages-en.ts';
import { ThreadsView } from '../messages/threads-view.tsx';
import { MessagesLimited } from './messages-limited.tsx';

const route = getRouteApi('/seller/messages');

/** The conversations of a shop with its customers. */
export function ThreadsPage() {
  const navigate = route.useNavigate();
  return (
    <ThreadsView
      audience="seller"
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, resetScroll: false })}
      notice={<MessagesLimited />}
      actions={<Link to="/seller/quick-replies">{MESSAGES_TEXT.quickReplies}</Link>}
    />
  );
}
