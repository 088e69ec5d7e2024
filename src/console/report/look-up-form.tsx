import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Notice } from '../kit/notice.tsx';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../sign-in/problem-words.ts';

/** What somebody has of a report that they sent without an account. */
export type Receipt = { readonly reference: string; readonly code: string };
type Faults = { readonly [Field in keyof Receipt]?: string };

type LookUpFormProps = {
  readonly words: {
    readonly reference: string;
    readonly code: string;
    readonly missing: string;
    readonly look: string;
  };
  /** Of a report that was sent on this page just now. */
  readonly known: Receipt | undefined;
  readonly working: boolean;
  readonly failure: unknown;
  readonly onLook: (receipt: Receipt) => void;
};

/** Asks for the reference and the code of a report; what is missing is named where it belongs. */
export function LookUpForm({ words, known, working, failure, onLook }: LookUpFormProps) {
  const [faults, setFaults] = useState<Faults>({});
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [reference, code] = [String(form.get('reference')).trim(), String(form.get('code')).trim()];
    const lacking: Faults = {
      ...(reference === '' ? { reference: words.missing } : {}),
      ...(code === '' ? { code: words.missing } : {}),
    };
    setFaults(lacking);
    if (focusFirst(event.currentTarget, lacking)) return;
    onLook({ reference, code });
  };
  return (
    <form className="sign-in-page-form" onSubmit={look} noValidate>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      {(['reference', 'code'] as const).map((name) => (
        <TextInput
          key={name}
          {...{ name, label: words[name], autoComplete: 'off', maxLength: 64, size: 'md' }}
          defaultValue={known?.[name]}
          error={faults[name]}
        />
      ))}
      <Button type="submit" size="md" loading={working}>
        {words.look}
      </Button>
    </form>
  );
}
