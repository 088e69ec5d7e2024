import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SECOND_STEP_TEXT as TEXT } from '../../words/my-account-en.ts';
import { Notice } from '../kit/notice.tsx';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';

type PasswordAskedProps = {
  readonly about?: string | undefined;
  readonly submit: string;
  readonly onGiven: (password: string) => Promise<void>;
  readonly onCancel: () => void;
};

/** Asks for the password before something that somebody else at an open device must not do. */
export function PasswordAsked({ about, submit, onGiven, onCancel }: PasswordAskedProps) {
  const [fault, setFault] = useState<string>();
  const { working, failure, run } = useWork();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    const found = password === '' ? TEXT.passwordMissing : undefined;
    setFault(found);
    if (focusFirst(event.currentTarget, { password: found })) return;
    void run(() => onGiven(password));
  };
  return (
    <form className="account-form" onSubmit={send} noValidate>
      {about === undefined ? null : <p>{about}</p>}
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <PasswordInput
        label={TEXT.password}
        description={TEXT.passwordWhy}
        name="password"
        autoComplete="current-password"
        ref={focusNow}
        error={fault}
      />
      <div className="account-buttons">
        <Button type="submit" loading={working}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={working}>
          {TEXT.cancel}
        </Button>
      </div>
    </form>
  );
}

/** At its first appearance only: the function stays the same. */
function focusNow(field: HTMLInputElement | null): void {
  field?.focus();
}
