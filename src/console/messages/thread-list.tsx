import { Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { MESSAGES_TEXT as TEXT } from '../../words/messages-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { useWalk } from '../kit/use-walk.ts';
import { nameOf } from './about.ts';
import { PLACES } from './places.ts';
import type { Audience, ThreadSummary } from './shapes.ts';
import './thread-list.css';
import { ThreadState } from './thread-state.tsx';

type ThreadListProps = { readonly audience: Audience; readonly threads: readonly ThreadSummary[] };

/** Conversations below each other, the unread ones marked in words too; j and k walk along. What a customer said stands in no shop's list. */
export function ThreadList({ audience, threads }: ThreadListProps) {
  const ref = useWalk<HTMLUListElement>(TEXT.next, TEXT.previous);
  return (
    <ul className="thread-list" aria-label={TEXT.label} ref={ref}>
      {threads.map((thread) => (
        <li key={thread.id} data-unread={thread.unread > 0}>
          <Link to={PLACES[audience].thread} params={{ thread: thread.id }} className="thread-list-link">
            <strong className="thread-list-name">{nameOf(thread, audience)}</strong>
            {thread.unread === 0 ? null : (
              <span className="thread-list-unread number">{fill(TEXT.unread, { count: thread.unread })}</span>
            )}
            <span className="thread-list-latest">
              <Latest thread={thread} audience={audience} />
            </span>
            {thread.latest?.words === undefined ? null : (
              <span className="thread-list-words">
                <span className="hidden-from-sight">{TEXT.lastWords}: </span>
                {thread.latest.words}
              </span>
            )}
            <ThreadState thread={thread} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Who wrote last, and when. */
function Latest({ thread, audience }: { readonly thread: ThreadSummary; readonly audience: Audience }) {
  const { latest, state } = thread;
  if (latest === undefined) return audience === 'seller' && state !== 'open' ? TEXT.closedToYou : TEXT.noWords;
  const at = <Instant at={latest.at} />;
  if (latest.sender !== audience) return <Sentence of={TEXT.latest[audience]} values={{ at }} />;
  if (latest.state === 'held') return <Sentence of={TEXT.latestHeld} values={{ at }} />;
  if (latest.state === 'blocked') return <Sentence of={TEXT.latestBlocked} values={{ at }} />;
  return <Sentence of={TEXT.latest.you} values={{ at }} />;
}
