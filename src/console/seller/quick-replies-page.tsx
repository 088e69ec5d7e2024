import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { QUICK_REPLIES_TEXT as TEXT } from '../../words/quick-replies-en.ts';
import { Failure } from '../api/failure.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import './quick-replies-page.css';
import { OwnReplies } from './own-replies.tsx';
import { ReplyForm } from './reply-form.tsx';
import { MOST_REPLIES, useOwnReplies } from './use-own-replies.ts';

/** A shop's own words to answer with: added, changed, put in order, removed. */
export function QuickRepliesPage() {
  const replies = useOwnReplies();
  const { asked, change, trouble, isKeeping, forget } = replies;
  const { data, isError, error, isFetching, refetch } = asked;
  const [draft, setDraft, forgetDraft] = useKeptDraft('quick-reply', '');
  const [at, setAt] = useState<number>();
  const [isAdding, setAdding] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const own = data?.own ?? [];
  const inList: typeof change = (...changed) => {
    setAdding(false);
    return change(...changed);
  };
  const add = async (words: string) => {
    setAdding(true);
    if (await change([...own, words], 'added', own)) forgetDraft();
    field.current?.focus();
  };
  const take = (words: string) => {
    setAt(undefined);
    forget();
    setDraft(words);
    field.current?.focus();
  };
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} back={<Link to="/seller/messages">{TEXT.back}</Link>} />
      {data === undefined && !isError ? <TableSkeleton columns={2} /> : null}
      {data === undefined && isError ? <Failure error={error} retrying={isFetching} onRetry={() => refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <Section title={TEXT.own} lead={fill(TEXT.count, { count: own.length, most: MOST_REPLIES })}>
            {own.length === 0 ? <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState> : null}
            <OwnReplies
              {...{ own, isKeeping, forget, at, trouble: isAdding ? undefined : trouble }}
              change={inList}
              onAt={setAt}
            />
            {at === undefined && trouble !== undefined && !isAdding ? (
              <p className="reply-trouble" role="alert">
                {trouble}
              </p>
            ) : null}
          </Section>
          <Section title={TEXT.add} frame="card">
            {own.length >= MOST_REPLIES ? (
              <p>{fill(TEXT.full, { most: MOST_REPLIES })}</p>
            ) : (
              <ReplyForm
                {...{ isKeeping, field, trouble: isAdding ? trouble : undefined }}
                label={TEXT.words}
                words={draft}
                onWords={(words) => {
                  forget();
                  setDraft(words);
                }}
                others={own}
                keep={TEXT.keep}
                onKeep={(words) => void add(words)}
              />
            )}
          </Section>
          <Section title={TEXT.shipped} lead={TEXT.shippedLead}>
            <ul className="replies">
              {data.shipped.map((words) => (
                <li key={words}>
                  <p className="reply-words">{words}</p>
                  {own.length >= MOST_REPLIES ? null : (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={fill(TEXT.takeOf, { words })}
                      onClick={() => take(words)}
                    >
                      {TEXT.take}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </>
  );
}
