import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import './find-by-id.css';

export type FindByIdProps = {
  readonly label: string;
  readonly description: string;
  readonly button: string;
  /** With what was typed, without spaces around it; never with nothing. */
  readonly onFind: (id: string) => void;
};

/** The way to something whose id is known. */
export function FindById({ label, description, button, onFind }: FindByIdProps) {
  const [typed, setTyped] = useState('');
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onFind(typed.trim());
  };
  return (
    <form className="find-by-id" onSubmit={find}>
      <TextInput
        {...{ label, description }}
        value={typed}
        maxLength={128}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {button}
      </Button>
    </form>
  );
}
