import { getRouteApi } from '@tanstack/react-router';
import { useViewer } from '../api/viewer.ts';
import { ThreadView } from '../messages/thread-view.tsx';
import { BriefingFirst } from './briefing-first.tsx';

const route = getRouteApi('/seller/messages/$thread');

/** One conversation of a shop with a customer. Who has the privacy briefing still to read does so here, and it goes on. */
export function ThreadPage() {
  const { thread } = route.useParams();
  return (
    <ThreadView
      key={thread}
      audience="seller"
      id={thread}
      me={useViewer().id}
      briefing={(onAttested) => <BriefingFirst onAttested={onAttested} />}
    />
  );
}
