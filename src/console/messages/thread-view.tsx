import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { MESSAGES_TEXT, THREAD_TEXT as TEXT } from '../../words/messages-en.ts';
import { capital } from '../../words/quantities-en.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { GuardedText } from '../kit/guarded-text.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { nameOf, partOf } from './about.ts';
import { LiveThread } from './live-thread.tsx';
import { NotWritable } from './not-writable.tsx';
import { PLACES } from './places.ts';
import type { Audience, Thread } from './shapes.ts';
import { ThreadActions } from './thread-actions.tsx';
import { ThreadState } from './thread-state.tsx';
import './thread-view.css';
import { useThread } from './use-thread.ts';

export type ThreadViewProps = {
  readonly audience: Audience;
  /** As in the address. */
  readonly id: string;
  /** Who is signed in: a draft is that person's own. */
  readonly me: string;
  /** What is shown where something has to be read first before anything of a customer is. */
  readonly briefing?: (onAttested: () => void) => ReactNode;
};

/** One conversation: what was said, live, and where one writes. */
export function ThreadView({ audience, id, me, briefing }: ThreadViewProps) {
  const asked = useThread(id);
  const { data, isError, error, isFetching, refetch } = asked;
  const thread = data?.pages[0];
  const brief = briefing?.(() => void refetch());
  if (thread !== undefined)
    return (
      <>
        <Head thread={thread} audience={audience} />
        {isShown(thread) ? (
          <LiveThread key={id} {...{ audience, me, thread, asked }} />
        ) : thread.writable.allowed ? null : (
          <NotWritable {...{ audience, thread }} writable={thread.writable} />
        )}
        <Others others={thread.others} audience={audience} />
      </>
    );
  if (!isError) return <PageSkeleton />;
  const isBriefingDue = error instanceof ApiProblem && error.code === 'attestation-needed' && brief !== undefined;
  return (
    <>
      <PageHeader title={MESSAGES_TEXT.title} back={<BackLink audience={audience} />} />
      {isBriefingDue ? (
        brief
      ) : (
        <Failure title={TEXT.failed} error={error} retrying={isFetching} onRetry={() => refetch()} />
      )}
    </>
  );
}

/** A closed conversation leaves a shop's view, and a customer's never. */
function isShown({ side, state }: Thread): boolean {
  return side === 'customer' || state === 'open';
}

function BackLink({ audience }: { readonly audience: Audience }) {
  return (
    <Link to={PLACES[audience].list} search={{}}>
      {TEXT.back}
    </Link>
  );
}

function Head({ thread, audience }: { readonly thread: Thread; readonly audience: Audience }) {
  const { customer, order } = thread;
  return (
    <>
      <PageHeader
        title={nameOf(thread, audience)}
        back={<BackLink audience={audience} />}
        beside={<ThreadState thread={thread} />}
        actions={<ThreadActions thread={thread} />}
      />
      <p className="thread-with">
        {customer === undefined ? null : (
          <>
            {TEXT.with} <GuardedText>{customer.firstName ?? customer.masked}</GuardedText> ·{' '}
          </>
        )}
        <Link to={PLACES[audience].order} params={{ order }}>
          {TEXT.toOrder}
        </Link>
        <ToCase thread={thread} audience={audience} />
      </p>
    </>
  );
}

/** The way to the return or dispute that a conversation is about. */
function ToCase({ thread, audience }: { readonly thread: Thread; readonly audience: Audience }) {
  const { about, order } = thread;
  if (about.kind === 'order') return null;
  const { id = '', kind } = about;
  const words = TEXT.toCase[kind];
  const link =
    audience === 'customer' && kind === 'dispute' ? (
      <Link to="/customer/orders/$order" params={{ order }} hash="disputes">
        {words}
      </Link>
    ) : audience === 'customer' ? (
      <Link to="/customer/returns/$order/$return" params={{ order, return: id }}>
        {words}
      </Link>
    ) : kind === 'dispute' ? (
      <Link to="/seller/disputes/$dispute" params={{ dispute: id }}>
        {words}
      </Link>
    ) : (
      <Link to="/seller/returns/$return" params={{ return: id }}>
        {words}
      </Link>
    );
  return <> · {link}</>;
}

type OthersProps = { readonly others: Thread['others']; readonly audience: Audience };

/** The other conversations about the same order. */
function Others({ others, audience }: OthersProps) {
  if (others.length === 0) return null;
  return (
    <Section title={TEXT.others}>
      <ul className="thread-others">
        {others.map(({ id, about, unread, begun }) => {
          const name = capital(partOf(about) ?? TEXT.otherOrder);
          return (
            <li key={id}>
              <Link to={PLACES[audience].thread} params={{ thread: id }}>
                {unread > 0
                  ? fill(TEXT.otherUnread, { name, count: unread })
                  : fill(begun ? '{name}' : TEXT.otherBegin, { name })}
              </Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
