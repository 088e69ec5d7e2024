import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PASSWORD_TEXT as TEXT } from '../../words/my-account-en.ts';
import { PASSWORD_HELP } from '../../words/sign-in-en.ts';
import { ask } from '../api/ask.ts';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import { useSessionsAgain } from './use-sign-in-facts.ts';

type Faults = { readonly current?: string; readonly fresh?: string; readonly again?: string };

/** Changes the password; the service ends every other session with it. */
export function PasswordChange() {
  const [faults, setFaults] = useState<Faults>({});
  const [isDone, setDone] = useState(false);
  const { working, failure, run } = useWork();
  const lookAgain = useSessionsAgain();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const [current, fresh, again] = ['current', 'fresh', 'again'].map((name) => String(new FormData(form).get(name)));
    const found = faultsOf(current ?? '', fresh ?? '', again ?? '');
    setFaults(found);
    setDone(false);
    if (focusFirst(form, found)) return;
    void run(async () => {
      await ask('POST', '/auth/change-password', {
        currentPassword: current,
        newPassword: fresh,
        revokeOtherSessions: true,
      });
      form.reset();
      setDone(true);
      await lookAgain();
    });
  };
  return (
    <Section title={TEXT.title} lead={TEXT.about} frame="card">
      <form className="account-form" onSubmit={submit} noValidate>
        {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
        {isDone ? <Notice tone="done">{TEXT.done}</Notice> : null}
        <PasswordInput label={TEXT.current} name="current" autoComplete="current-password" error={faults.current} />
        <PasswordInput
          label={TEXT.fresh}
          description={PASSWORD_HELP}
          name="fresh"
          autoComplete="new-password"
          error={faults.fresh}
        />
        <PasswordInput label={TEXT.again} name="again" autoComplete="new-password" error={faults.again} />
        <Button type="submit" variant="default" loading={working}>
          {TEXT.submit}
        </Button>
      </form>
    </Section>
  );
}

function faultsOf(current: string, fresh: string, again: string): Faults {
  return {
    ...(current === '' ? { current: TEXT.currentMissing } : {}),
    ...(fresh === '' ? { fresh: TEXT.freshMissing } : {}),
    ...(fresh !== '' && fresh !== again ? { again: TEXT.different } : {}),
  };
}
