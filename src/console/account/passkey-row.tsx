import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { PASSKEY_TEXT as TEXT } from '../../words/my-account-en.ts';
import { ask } from '../api/ask.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import { type Passkey, usePasskeysAgain } from './use-sign-in-facts.ts';

/** One passkey, to be renamed or removed. */
export function PasskeyRow({ passkey }: { readonly passkey: Passkey }) {
  const [naming, setNaming] = useState(false);
  const name = passkey.name || TEXT.unnamed;
  if (naming) return <NameForm id={passkey.id} name={name} onDone={() => setNaming(false)} />;
  return (
    <>
      <span className="account-row-words">
        <strong>{name}</strong>
        {passkey.createdAt ? (
          <span>
            <Sentence of={TEXT.added} values={{ at: <Instant at={passkey.createdAt} precision="short-day" /> }} />
          </span>
        ) : null}
      </span>
      <span className="account-buttons">
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={fill(TEXT.renameNamed, { name })}
          onClick={() => setNaming(true)}
        >
          {TEXT.rename}
        </Button>
        <Removal id={passkey.id} name={name} />
      </span>
    </>
  );
}

type NameFormProps = { readonly id: string; readonly name: string; readonly onDone: () => void };

function NameForm({ id, name, onDone }: NameFormProps) {
  const { working, failure, run } = useWork();
  const lookAgain = usePasskeysAgain();
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('name')).trim();
    void run(async () => {
      if (wanted !== '' && wanted !== name) {
        await ask('POST', '/auth/passkey/update-passkey', { id, name: wanted });
        await lookAgain();
      }
      onDone();
    });
  };
  return (
    <form className="account-form" onSubmit={save}>
      <TextInput
        label={TEXT.name}
        name="name"
        defaultValue={name}
        maxLength={60}
        error={failure === undefined ? undefined : problemWords(failure)}
      />
      <div className="account-buttons">
        <Button type="submit" size="sm" loading={working}>
          {TEXT.save}
        </Button>
        <Button variant="default" size="sm" onClick={onDone} disabled={working}>
          {TEXT.cancel}
        </Button>
      </div>
    </form>
  );
}

function Removal({ id, name }: { readonly id: string; readonly name: string }) {
  const [asking, setAsking] = useState(false);
  const { working, failure, run } = useWork();
  const lookAgain = usePasskeysAgain();
  const toast = useToast();
  const remove = () =>
    void run(async () => {
      await ask('POST', '/auth/passkey/delete-passkey', { id });
      setAsking(false);
      toast(TEXT.removedNote);
      await lookAgain();
    });
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={fill(TEXT.removeNamed, { name })}
        onClick={() => setAsking(true)}
      >
        {TEXT.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={remove}
        title={fill(TEXT.removeTitle, { name })}
        confirmLabel={TEXT.remove}
        tone="grave"
        working={working}
        failure={failure === undefined ? undefined : problemWords(failure)}
      >
        <p>{TEXT.removeText}</p>
      </ConfirmDialog>
    </>
  );
}
