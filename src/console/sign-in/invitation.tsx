import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PASSWORD_HELP, INVITATION_TEXT as TEXT } from '../../words/sign-in-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Notice } from '../kit/notice.tsx';
import { signInWithPassword } from './authenticate.ts';
import { focusFirst } from './focus-first.ts';
import { problemWords } from './problem-words.ts';
import { SignInPage } from './sign-in-page.tsx';
import { useArrival } from './use-arrival.ts';
import { useWork } from './use-work.ts';

/** Accepting an invitation. Its token stands behind the `#`, which no server and no log ever sees. */
export function Invitation() {
  const [token] = useState(() => globalThis.location.hash.slice(1));
  const [isDone, setDone] = useState(false);
  if (isDone)
    return (
      <SignInPage title={TEXT.doneTitle} lead={TEXT.done}>
        <Button component="a" href="/sign-in" size="md" fullWidth>
          {TEXT.toSignIn}
        </Button>
      </SignInPage>
    );
  if (token === '')
    return (
      <SignInPage title={TEXT.missingTitle}>
        <p>{TEXT.missing}</p>
      </SignInPage>
    );
  return (
    <SignInPage title={TEXT.title} lead={TEXT.lead}>
      <AcceptanceForm token={token} onDone={() => setDone(true)} />
    </SignInPage>
  );
}

type Fields = { readonly name: string; readonly password: string; readonly again: string };
type Faults = Partial<Record<keyof Fields, string>>;

function AcceptanceForm({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const api = useApi();
  const arrive = useArrival(undefined);
  const [faults, setFaults] = useState<Faults>({});
  const { working, failure, run } = useWork();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(event.currentTarget);
    const found = faultsOf(fields);
    setFaults(found);
    if (focusFirst(event.currentTarget, found)) return;
    void run(async () => {
      const { name, password } = fields;
      const { email } = await answer(api.POST('/v1/invitations/acceptance', { body: { token, name, password } }));
      // A used token is of no use, but it need not stay in the history either.
      history.replaceState(history.state, '', '/invitation');
      await signInWithPassword(email, password).then(arrive, onDone);
    });
  };
  return (
    <form className="sign-in-page-form" onSubmit={submit} noValidate>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <TextInput
        label={TEXT.name}
        description={TEXT.nameHelp}
        name="name"
        autoComplete="name"
        size="md"
        error={faults.name}
      />
      <PasswordInput
        label={TEXT.password}
        description={PASSWORD_HELP}
        name="password"
        autoComplete="new-password"
        size="md"
        error={faults.password}
      />
      <PasswordInput label={TEXT.again} name="again" autoComplete="new-password" size="md" error={faults.again} />
      <Button type="submit" size="md" loading={working}>
        {TEXT.submit}
      </Button>
    </form>
  );
}

function fieldsOf(form: HTMLFormElement): Fields {
  const data = new FormData(form);
  return {
    name: String(data.get('name')).trim(),
    password: String(data.get('password')),
    again: String(data.get('again')),
  };
}

function faultsOf({ name, password, again }: Fields): Faults {
  return {
    ...(name === '' ? { name: TEXT.nameMissing } : {}),
    ...(password === '' ? { password: TEXT.passwordMissing } : {}),
    ...(password !== '' && password !== again ? { again: TEXT.different } : {}),
  };
}
