import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { SIGN_IN_PROBLEMS as PROBLEMS, SIGN_IN_TEXT as TEXT } from '../../words/sign-in-en.ts';
import { Notice } from '../kit/notice.tsx';
import { signInWithCode, signInWithRecoveryCode } from './authenticate.ts';
import { problemWords } from './problem-words.ts';
import { useWork } from './use-work.ts';

type CodeFormProps = {
  readonly onSignedIn: () => void;
  /** Signed in with a recovery code: the app may be lost. */
  readonly onRecovered: () => void;
  readonly onStartOver: () => void;
};

/** The second step: a code of the app, or one of the recovery codes. */
export function CodeForm({ onSignedIn, onRecovered, onStartOver }: CodeFormProps) {
  const [kind, setKind] = useState<'app' | 'recovery'>('app');
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<string>();
  const { working, failure, run } = useWork();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = code.replaceAll(/\s/g, '');
    const lacking = missingOf(kind, given);
    setMissing(lacking);
    if (lacking !== undefined) return;
    void run(async () => {
      if (kind === 'app') {
        await signInWithCode(given);
        onSignedIn();
      } else {
        await signInWithRecoveryCode(given);
        onRecovered();
      }
    });
  };
  const change = () => {
    setKind(kind === 'app' ? 'recovery' : 'app');
    setCode('');
    setMissing(undefined);
  };
  return (
    <form className="sign-in-page-form" onSubmit={submit} noValidate>
      <p>{kind === 'app' ? TEXT.codeLead : TEXT.recoveryLead}</p>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <TextInput
        key={kind}
        label={kind === 'app' ? TEXT.code : TEXT.recovery}
        inputMode={kind === 'app' ? 'numeric' : 'text'}
        autoComplete={kind === 'app' ? 'one-time-code' : 'off'}
        autoCapitalize="none"
        size="md"
        ref={focusNow}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={missing}
      />
      <Button type="submit" size="md" loading={working}>
        {TEXT.codeSubmit}
      </Button>
      <div className="sign-in-page-links">
        <Button variant="subtle" size="compact-md" onClick={change}>
          {kind === 'app' ? TEXT.useRecovery : TEXT.useCode}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onStartOver}>
          {TEXT.startOver}
        </Button>
        <Button variant="subtle" size="compact-md" renderRoot={(props) => <Link to="/recovery" {...props} />}>
          {TEXT.lost}
        </Button>
      </div>
    </form>
  );
}

/** At its first appearance only: the function stays the same. */
function focusNow(field: HTMLInputElement | null): void {
  field?.focus();
}

function missingOf(kind: 'app' | 'recovery', code: string): string | undefined {
  if (kind === 'app') return /^\d{6}$/.test(code) ? undefined : PROBLEMS.codeMissing;
  return code === '' ? PROBLEMS.recoveryMissing : undefined;
}
