import { Button, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { RECOVERY_PAGE as TEXT } from '../../words/recovery-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { Notice } from '../kit/notice.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { focusFirst } from './focus-first.ts';
import { problemWords } from './problem-words.ts';
import { RecoveryState } from './recovery-state.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { useWork } from './use-work.ts';

/** The least that says anything; the service asks for as much. */
const LEAST = 10;

const REQUEST = ['recovery'];

/** For who gave the password and cannot use the second step: how to be let in, and how that stands. */
export function RecoveryPage() {
  const api = useApi();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: REQUEST,
    queryFn: ({ signal }) => answer(api.GET('/v1/recovery', { signal })),
    // Another person may stand at the same device.
    gcTime: 0,
  });
  if (error instanceof ApiProblem && error.code === 'password-first')
    return (
      <SignInPage title={TEXT.title}>
        <p>{TEXT.begin}</p>
        <ToSignIn label={TEXT.toSignIn} />
      </SignInPage>
    );
  if (data === undefined)
    return (
      <SignInPage title={TEXT.title}>
        {error === null ? (
          <CardSkeleton lines={4} />
        ) : (
          <Failure error={error} title={TEXT.failed} retrying={isFetching} onRetry={() => refetch()} />
        )}
      </SignInPage>
    );
  if (data.running !== undefined) return <RecoveryState running={data.running} />;
  if (!data.possible)
    return (
      <SignInPage title={TEXT.title}>
        <Notice title={TEXT.notHereTitle}>{TEXT.notHere}</Notice>
        <ToSignIn label={TEXT.back} />
      </SignInPage>
    );
  return (
    <SignInPage title={TEXT.title} lead={TEXT.lead}>
      <AskForm hours={data.waitHours} />
    </SignInPage>
  );
}

function ToSignIn({ label }: { readonly label: string }) {
  return (
    <Button component="a" href="/sign-in" variant="default" mt="md" fullWidth>
      {label}
    </Button>
  );
}

function AskForm({ hours }: { readonly hours: number }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const [fault, setFault] = useState<string>();
  const { working, failure, run } = useWork();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason')).trim();
    const found = reason.length < LEAST ? TEXT.reasonMissing : undefined;
    setFault(found);
    if (focusFirst(event.currentTarget, { reason: found })) return;
    void run(async () => {
      await answer(api.POST('/v1/recovery', { body: { reason } }));
      await queryClient.invalidateQueries({ queryKey: REQUEST });
    });
  };
  return (
    <form className="sign-in-page-form" onSubmit={send} noValidate>
      <section className="sign-in-page-steps" aria-labelledby="recovery-steps">
        <h2 id="recovery-steps">{TEXT.next}</h2>
        <ol>
          {TEXT.steps.map((step) => (
            <li key={step}>{fill(step, { hours })}</li>
          ))}
        </ol>
      </section>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <Textarea
        label={TEXT.reason}
        description={TEXT.reasonHelp}
        name="reason"
        rows={3}
        maxLength={500}
        size="md"
        error={fault}
      />
      <Button type="submit" size="md" loading={working}>
        {TEXT.submit}
      </Button>
      <a href="/sign-in">{TEXT.back}</a>
    </form>
  );
}
