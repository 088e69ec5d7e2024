import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { STEP_UP_PROBLEMS as PROBLEMS, STEP_UP_TEXT as TEXT } from '../../words/step-up-en.ts';
import { Notice } from '../kit/notice.tsx';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import { useProve } from './use-prove.ts';

type Kind = 'password' | 'code' | 'recovery-code';

type TypedProofProps = {
  /** What can be typed; the first one is offered first. */
  readonly kinds: readonly [Kind, ...Kind[]];
  readonly onDone: (proved: boolean) => void;
};

/** The proof by something that one types: the password, a code of the app, or a recovery code. */
export function TypedProof({ kinds, onDone }: TypedProofProps) {
  const [kind, setKind] = useState<Kind>(kinds[0]);
  const [missing, setMissing] = useState<string>();
  const { working, failure, run } = useWork();
  const prove = useProve();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('proof'));
    const typed = kind === 'password' ? given : given.replaceAll(/\s/g, '');
    const lacking = missingOf(kind, typed);
    setMissing(lacking);
    if (focusFirst(event.currentTarget, { proof: lacking })) return;
    void run(async () => {
      await prove(kind === 'password' ? { by: kind, password: typed } : { by: kind, code: typed });
      onDone(true);
    });
  };
  const other = kinds.find((each) => each !== kind);
  const change = () => {
    setKind(other ?? kind);
    setMissing(undefined);
  };
  return (
    <form className="step-up-form" onSubmit={send} noValidate>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <Field key={kind} kind={kind} error={missing} />
      <div className="step-up-buttons">
        <Button type="submit" loading={working}>
          {TEXT.submit}
        </Button>
        <Button variant="default" onClick={() => onDone(false)} disabled={working}>
          {TEXT.cancel}
        </Button>
      </div>
      {other === undefined ? null : (
        <Button variant="subtle" size="compact-md" onClick={change}>
          {kind === 'code' ? TEXT.useRecovery : TEXT.useCode}
        </Button>
      )}
    </form>
  );
}

function Field({ kind, error }: { readonly kind: Kind; readonly error: string | undefined }) {
  switch (kind) {
    case 'password':
      return (
        <PasswordInput
          {...{ label: TEXT.password, name: 'proof', error, ref: focusNow }}
          autoComplete="current-password"
        />
      );
    case 'code':
      return (
        <TextInput
          {...{ label: TEXT.code, description: TEXT.codeHelp, name: 'proof', error, ref: focusNow }}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      );
    case 'recovery-code':
      return (
        <TextInput
          {...{ label: TEXT.recovery, description: TEXT.recoveryHelp, name: 'proof', error, ref: focusNow }}
          autoComplete="off"
          autoCapitalize="none"
        />
      );
  }
}

/** At its first appearance only: the function stays the same. */
function focusNow(field: HTMLInputElement | null): void {
  field?.focus();
}

function missingOf(kind: Kind, typed: string): string | undefined {
  switch (kind) {
    case 'password':
      return typed === '' ? PROBLEMS.passwordMissing : undefined;
    case 'code':
      return /^\d{6}$/.test(typed) ? undefined : PROBLEMS.codeMissing;
    case 'recovery-code':
      return typed === '' ? PROBLEMS.recoveryMissing : undefined;
  }
}
