import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PASSKEY_TEXT as TEXT } from '../../words/my-account-en.ts';
import { Failure } from '../api/failure.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { focusFirst } from '../sign-in/focus-first.ts';
import { addPasskey, hasPasskeys } from '../sign-in/passkey.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import { PasskeyRow } from './passkey-row.tsx';
import { usePasskeys, usePasskeysAgain, useViewerAgain } from './use-sign-in-facts.ts';

/** The passkeys one can sign in with. */
export function Passkeys() {
  return (
    <Section title={TEXT.title} lead={TEXT.about} frame="card">
      <List />
      {hasPasskeys() ? <AddForm /> : <p className="soft">{TEXT.unable}</p>}
    </Section>
  );
}

function List() {
  const { data, isError, error, isFetching, refetch } = usePasskeys();
  if (isError) return <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />;
  if (data === undefined) return <CardSkeleton lines={2} />;
  if (data.length === 0) return <p className="soft">{TEXT.none}</p>;
  return (
    <ul className="account-rows">
      {data.map((passkey) => (
        <li key={passkey.id}>
          <PasskeyRow passkey={passkey} />
        </li>
      ))}
    </ul>
  );
}

function AddForm() {
  const [fault, setFault] = useState<string>();
  const { working, failure, run } = useWork();
  const lookAgain = usePasskeysAgain();
  const lookAtMeAgain = useViewerAgain();
  const toast = useToast();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name')).trim();
    const found = name === '' ? TEXT.nameMissing : undefined;
    setFault(found);
    if (focusFirst(form, { name: found })) return;
    void run(async () => {
      await addPasskey(name);
      form.reset();
      toast(TEXT.addedNote);
      await Promise.all([lookAgain(), lookAtMeAgain()]);
    });
  };
  return (
    <form className="account-form" onSubmit={add} noValidate>
      {failure === undefined ? null : (
        <Notice tone="problem">{failure instanceof DOMException ? TEXT.left : problemWords(failure)}</Notice>
      )}
      <TextInput
        label={TEXT.name}
        name="name"
        placeholder={TEXT.nameExample}
        autoComplete="off"
        maxLength={60}
        error={fault}
      />
      <Button type="submit" variant="default" loading={working}>
        {TEXT.add}
      </Button>
    </form>
  );
}
