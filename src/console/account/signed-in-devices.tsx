import { Button } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { SESSION_TEXT as TEXT } from '../../words/my-account-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import { deviceName } from './device-name.ts';
import { type Session, useSessions, useSessionsAgain } from './use-sign-in-facts.ts';

/** Where one is signed in, to be ended one by one or all but this. */
export function SignedInDevices() {
  const { data, isError, error, isFetching, refetch } = useSessions();
  return (
    <Section title={TEXT.title} lead={TEXT.about} frame="card">
      {data === undefined && !isError ? <CardSkeleton lines={3} /> : null}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => refetch()} /> : null}
      {data === undefined ? null : (
        <ul className="account-rows">
          {data.map((session) => (
            <li key={session.id}>
              <Device session={session} />
            </li>
          ))}
        </ul>
      )}
      {(data?.length ?? 0) > 1 ? <EndOthers /> : null}
    </Section>
  );
}

function Device({ session: { id, browser, network, signedInAt, expiresAt, current } }: { readonly session: Session }) {
  const api = useApi();
  const { working, failure, run } = useWork();
  const lookAgain = useSessionsAgain();
  const toast = useToast();
  const device = deviceName(browser);
  const end = () =>
    void run(async () => {
      await answer(api.DELETE('/v1/me/sessions/{id}', { params: { path: { id } } }));
      toast(TEXT.ended);
      await lookAgain();
    });
  return (
    <>
      <span className="account-row-words">
        <strong>{device}</strong>
        <span>
          {network === '' ? null : `${network}, `}
          <Sentence of={TEXT.signedIn} values={{ at: <Instant at={signedInAt} /> }} />
        </span>
        <span>
          <Sentence of={TEXT.ends} values={{ at: <Instant at={expiresAt} show="relative" /> }} />
        </span>
        {failure === undefined ? null : <span role="alert">{problemWords(failure)}</span>}
      </span>
      {current ? (
        <span className="soft">{TEXT.here}</span>
      ) : (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={fill(TEXT.endNamed, { device })}
          loading={working}
          onClick={end}
        >
          {TEXT.end}
        </Button>
      )}
    </>
  );
}

function EndOthers() {
  const [asking, setAsking] = useState(false);
  const api = useApi();
  const { working, failure, run } = useWork();
  const lookAgain = useSessionsAgain();
  const toast = useToast();
  const end = () =>
    void run(async () => {
      await answer(api.DELETE('/v1/me/sessions'));
      setAsking(false);
      toast(TEXT.ended);
      await lookAgain();
    });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {TEXT.endOthers}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={end}
        title={TEXT.endOthersTitle}
        confirmLabel={TEXT.endOthers}
        tone="grave"
        working={working}
        failure={failure === undefined ? undefined : problemWords(failure)}
      >
        <p>{TEXT.endOthersText}</p>
      </ConfirmDialog>
    </>
  );
}
