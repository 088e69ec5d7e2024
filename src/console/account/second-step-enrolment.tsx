import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SECOND_STEP_TEXT as TEXT } from '../../words/my-account-en.ts';
import { ask } from '../api/ask.ts';
import { CopyableCode } from '../kit/copyable-code.tsx';
import { Notice } from '../kit/notice.tsx';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import { QrCode } from './qr-code.tsx';

/** What the service gives for an authenticator app. */
export type Enrolment = { readonly totpURI: string; readonly backupCodes: readonly string[] };

type SecondStepEnrolmentProps = {
  readonly enrolment: Enrolment;
  /** Another app works meanwhile. */
  readonly replaces: boolean;
  readonly onConfirmed: () => Promise<void>;
  readonly onCancel: () => void;
};

/** Shows the app what it needs, and lets it prove that it has understood. */
export function SecondStepEnrolment(props: SecondStepEnrolmentProps) {
  const { enrolment, replaces, onConfirmed, onCancel } = props;
  const { totpURI } = enrolment;
  const [fault, setFault] = useState<string>();
  const { working, failure, run } = useWork();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code')).replaceAll(/\s/g, '');
    const found = /^\d{6}$/.test(code) ? undefined : TEXT.codeMissing;
    setFault(found);
    if (focusFirst(event.currentTarget, { code: found })) return;
    void run(async () => {
      await ask('POST', `/auth/two-factor/${replaces ? 'confirm-replacement' : 'verify-totp'}`, { code });
      await onConfirmed();
    });
  };
  return (
    <form className="account-form" onSubmit={send} noValidate>
      <p>{TEXT.scan}</p>
      <QrCode text={totpURI} label={TEXT.picture} />
      <CopyableCode label={TEXT.key} code={new URL(totpURI).searchParams.get('secret') ?? ''} />
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <TextInput label={TEXT.code} name="code" inputMode="numeric" autoComplete="one-time-code" error={fault} />
      <div className="account-buttons">
        <Button type="submit" loading={working}>
          {TEXT.confirm}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={working}>
          {TEXT.cancel}
        </Button>
      </div>
    </form>
  );
}
