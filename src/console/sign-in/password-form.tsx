import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { SIGN_IN_PROBLEMS as PROBLEMS, SIGN_IN_TEXT as TEXT } from '../../words/sign-in-en.ts';
import { Notice } from '../kit/notice.tsx';
import { signInWithPassword } from './authenticate.ts';
import { focusFirst } from './focus-first.ts';
import { hasPasskeys } from './passkey.ts';
import { problemWords } from './problem-words.ts';
import { usePasskeySignIn } from './use-passkey-sign-in.ts';
import { useWork } from './use-work.ts';

type PasswordFormProps = { readonly onSignedIn: () => void; readonly onSecondStep: () => void };

type Missing = { readonly email?: string; readonly password?: string };

/** E-mail and password, or a passkey. */
export function PasswordForm({ onSignedIn, onSecondStep }: PasswordFormProps) {
  const [missing, setMissing] = useState<Missing>({});
  const { working, failure, run } = useWork();
  const passkey = usePasskeySignIn(onSignedIn, run);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { email, password } = fieldsOf(event.currentTarget);
    const lacking = missingOf(email, password);
    setMissing(lacking);
    if (focusFirst(event.currentTarget, lacking)) return;
    void run(async () => {
      const answer = await signInWithPassword(email, password);
      if (answer === 'second-step') onSecondStep();
      else onSignedIn();
    });
  };
  return (
    <form className="sign-in-page-form" onSubmit={submit} noValidate>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <TextInput
        label={TEXT.email}
        name="email"
        type="email"
        autoComplete="username webauthn"
        autoCapitalize="none"
        size="md"
        error={missing.email}
      />
      <PasswordInput
        label={TEXT.password}
        name="password"
        autoComplete="current-password"
        size="md"
        error={missing.password}
      />
      <Button type="submit" size="md" loading={working}>
        {TEXT.submit}
      </Button>
      {hasPasskeys() ? (
        <>
          <p className="sign-in-page-or">{TEXT.or}</p>
          <Button
            variant="default"
            size="md"
            leftSection={<IconFingerprint aria-hidden="true" size={20} stroke={1.7} />}
            disabled={working}
            onClick={passkey}
          >
            {TEXT.passkey}
          </Button>
        </>
      ) : null}
    </form>
  );
}

function fieldsOf(form: HTMLFormElement): { readonly email: string; readonly password: string } {
  const data = new FormData(form);
  return { email: String(data.get('email')).trim(), password: String(data.get('password')) };
}

function missingOf(email: string, password: string): Missing {
  return {
    ...(/^\S+@\S+$/.test(email) ? {} : { email: PROBLEMS.emailMissing }),
    ...(password === '' ? { password: PROBLEMS.passwordMissing } : {}),
  };
}
