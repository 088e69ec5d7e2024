import { THREAD_STATES as TEXT } from '../../words/messages-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import type { ThreadSummary } from './shapes.ts';
import './thread-state.css';

type Stateful = Pick<ThreadSummary, 'state' | 'closesAt' | 'muted' | 'blocked' | 'latest'>;

/** How far a conversation is open, whether a message of it is held, and whether it is muted or blocked. */
export function ThreadState({ thread: { state, closesAt, muted, blocked, latest } }: { readonly thread: Stateful }) {
  return (
    <span className="thread-states">
      <span className="thread-state" data-state={state}>
        {state === 'open' && closesAt !== undefined ? (
          <Sentence of={TEXT.openUntil} values={{ at: <Instant at={closesAt} show="absolute" /> }} />
        ) : (
          TEXT[state]
        )}
      </span>
      {latest?.state === 'held' ? (
        <span className="thread-state" data-state="held">
          {TEXT.held}
        </span>
      ) : null}
      {muted ? <span className="thread-state">{TEXT.muted}</span> : null}
      {blocked === undefined ? null : (
        <span className="thread-state" data-state="blocked">
          {TEXT[blocked]}
        </span>
      )}
    </span>
  );
}
