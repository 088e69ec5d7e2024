import { Button } from '@mantine/core';
import { NO_SHIFT_TEXT as TEXT } from '../../words/carrier-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Notice } from '../kit/notice.tsx';
import { problemWords } from '../sign-in/problem-words.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { useWork } from '../sign-in/use-work.ts';
import type { DriverSession } from './shapes.ts';

type BeginShiftProps = { readonly token: string; readonly onBegun: (session: DriverSession) => void };

/** Opens a link. A press is asked for: programs that look through messages open every link in them, and it is good once. */
export function BeginShift({ token, onBegun }: BeginShiftProps) {
  const api = useApi();
  const { working, failure, run } = useWork();
  const begin = () =>
    run(async () => {
      const session = await answer(api.POST('/v1/carrier/session', { body: { token } }));
      history.replaceState(history.state, '', globalThis.location.pathname);
      onBegun(session);
    });
  return (
    <SignInPage title={TEXT.beginTitle} lead={TEXT.beginLead}>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <Button size="md" fullWidth mt="sm" loading={working} onClick={() => void begin()}>
        {TEXT.begin}
      </Button>
    </SignInPage>
  );
}
