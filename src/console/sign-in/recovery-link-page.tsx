import { Button } from '@mantine/core';
import { useState } from 'react';
import { RECOVERY_LINK_PAGES, RECOVERY_PAGE, RECOVERY_LINK_TEXT as TEXT } from '../../words/recovery-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Notice } from '../kit/notice.tsx';
import { problemWords } from './problem-words.ts';
import { SignInPage } from './sign-in-page.tsx';
import { useWork } from './use-work.ts';

/** Where the link “It was not me” leads. */
export function CancelRecovery() {
  return <LinkPage link="cancel" />;
}

/** Where the link leads that takes the second step away. */
export function FinishRecovery() {
  return <LinkPage link="finish" />;
}

/** A press is asked for: programs that look through mail open every link in it. The token stands behind the `#`. */
function LinkPage({ link }: { readonly link: 'cancel' | 'finish' }) {
  const api = useApi();
  const words = RECOVERY_LINK_PAGES[link];
  const [token] = useState(() => globalThis.location.hash.slice(1));
  const [isDone, setDone] = useState(false);
  const { working, failure, run } = useWork();
  if (isDone)
    return (
      <SignInPage title={words.doneTitle} lead={words.done}>
        {/* Loaded anew: whoever was signed in here is so no longer. */}
        <Button component="a" href="/sign-in" size="md" fullWidth>
          {RECOVERY_PAGE.toSignIn}
        </Button>
      </SignInPage>
    );
  if (token === '')
    return (
      <SignInPage title={TEXT.missingTitle}>
        <p>{TEXT.missing}</p>
      </SignInPage>
    );
  const send = () =>
    run(async () => {
      const body = { token };
      if (link === 'cancel') await answer(api.POST('/v1/recovery/cancellation', { body }));
      else await answer(api.POST('/v1/recovery/completion', { body }));
      // A used token is of no use, but it need not stay in the history either.
      history.replaceState(history.state, '', globalThis.location.pathname);
      setDone(true);
    });
  return (
    <SignInPage title={words.title} lead={words.lead}>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <Button size="md" fullWidth mt="sm" loading={working} onClick={() => void send()}>
        {words.submit}
      </Button>
    </SignInPage>
  );
}
