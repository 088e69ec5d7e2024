import { Button } from '@mantine/core';
import { LISTING_TASKS_TEXT as TEXT } from '../../words/listing-tasks-en.ts';
import { Failure } from '../api/failure.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { AnswerFailure } from './answer-failure.tsx';
import { Deadline, Moment } from './moment.tsx';
import { type ListingTask, useAskInspection, useTasks } from './use-answers.ts';
import './answers.css';

/** The listings that an action cites, each as a task that ends when the listing is found accurate. */
export function ListingTasks({ action }: { readonly action: string }) {
  const tasks = useTasks(action);
  if (tasks.isError)
    return <Failure error={tasks.error} retrying={tasks.isFetching} onRetry={() => void tasks.refetch()} />;
  const items = tasks.data?.items;
  if (items?.length === 0) return null;
  return (
    <Section id="mend" title={TEXT.title} lead={TEXT.lead}>
      {items === undefined ? <CardSkeleton /> : null}
      <ul className="answers-items">
        {items?.map((task) => (
          <li key={task.listingId}>
            <Task task={task} action={action} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Task({ task, action }: { readonly task: ListingTask; readonly action: string }) {
  const toast = useToast();
  const ask = useAskInspection(action);
  const { listingId, state, refused } = task;
  return (
    <>
      <p>
        <strong>{listingId}</strong>
        <br />
        <State task={task} />
      </p>
      {refused === null ? null : (
        <p>
          <Sentence of={TEXT.refused} values={{ at: <Moment at={refused.at} /> }} /> {refused.reason ?? TEXT.destroyed}
        </p>
      )}
      <AnswerFailure error={ask.error} data={TEXT.notAsked} />
      {state === 'open' ? (
        <p>
          <Button
            variant="default"
            loading={ask.isPending}
            aria-label={`${TEXT.ask}: ${listingId}`}
            onClick={() => ask.mutate(listingId, { onSuccess: () => toast(TEXT.asked) })}
          >
            {TEXT.ask}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function State({ task: { state, askedAt, dueAt, doneAt } }: { readonly task: ListingTask }) {
  if (state === 'done' && doneAt !== null) return <Sentence of={TEXT.done} values={{ at: <Moment at={doneAt} /> }} />;
  if (state === 'waiting' && askedAt !== null && dueAt !== null)
    return <Sentence of={TEXT.waiting} values={{ at: <Moment at={askedAt} />, due: <Deadline at={dueAt} /> }} />;
  return TEXT.open;
}
