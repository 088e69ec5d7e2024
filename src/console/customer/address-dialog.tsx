import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { ADDRESS_DIALOG as TEXT } from '../../words/my-data-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { AskedFailure } from './asked-failure.tsx';

const EMPTY = { line1: '', line2: '', city: '', region: '', postcode: '', country: '' };

type Typed = typeof EMPTY;
type Name = keyof Typed;

/** Where the service means each field. */
const POINTERS: Readonly<Record<Name, RegExp>> = {
  line1: /^\/body\/address\/lines(?:\/0)?$/,
  line2: /^\/body\/address\/lines\/1$/,
  city: /^\/body\/address\/city$/,
  region: /^\/body\/address\/region$/,
  postcode: /^\/body\/address\/postcode$/,
  country: /^\/body\/address\/country$/,
};

const AUTOCOMPLETE: Readonly<Record<Name, string>> = {
  ...{ line1: 'address-line1', line2: 'address-line2', city: 'address-level2', region: 'address-level1' },
  ...{ postcode: 'postal-code', country: 'country' },
};

type AddressDialogProps = { readonly order: string; readonly onClose: () => void };

/** Another address for an order. What was typed stays when the service does not like it, with what is wrong beside the field. */
export function AddressDialog({ order, onClose }: AddressDialogProps) {
  const api = useApi();
  const toast = useToast();
  const form = useId();
  const [typed, setTyped] = useState<Typed>(EMPTY);
  const changing = useMutation({
    mutationFn: () =>
      answer(api.POST('/v1/me/requests', { body: { kind: 'correction', order, address: addressOf(typed) } })),
    gcTime: 0,
  });
  const problems = problemsIn(changing.error);
  const isPlaced = Object.keys(problems).length > 0;
  const change = () =>
    changing.mutate(undefined, {
      onSuccess({ status }) {
        toast(status === 'done' ? TEXT.done : TEXT.working);
        onClose();
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change();
  };
  const field = (name: Name, required = true) => (
    <TextInput
      label={TEXT[name]}
      required={required}
      maxLength={200}
      autoComplete={AUTOCOMPLETE[name]}
      value={typed[name]}
      error={problems[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
    />
  );
  return (
    <Dialog
      opened
      onClose={onClose}
      title={fill(TEXT.title, { order })}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {TEXT.cancel}
          </Button>
          <Button type="submit" form={form} loading={changing.isPending}>
            {TEXT.save}
          </Button>
        </>
      }
    >
      <p>{TEXT.lead}</p>
      <form id={form} onSubmit={submit}>
        {field('line1')}
        {field('line2', false)}
        {field('city')}
        {field('region', false)}
        {field('postcode', false)}
        {field('country')}
      </form>
      {isPlaced ? null : <AskedFailure title={TEXT.failed} error={changing.error} onRetry={change} />}
    </Dialog>
  );
}

function addressOf({ line1, line2, city, region, postcode, country }: Typed) {
  const given = (text: string) => text.trim() !== '';
  return {
    lines: [line1, line2].filter(given),
    city,
    ...(given(region) ? { region } : {}),
    ...(given(postcode) ? { postcode } : {}),
    country: country.trim().toUpperCase(),
  };
}

/** What is wrong with each field, as the service says. */
function problemsIn(error: unknown): Partial<Record<Name, string>> {
  if (!(error instanceof ApiProblem)) return {};
  const told = [
    ...error.errors,
    ...(error.pointer === undefined || error.errors.length > 0
      ? []
      : [{ pointer: error.pointer, detail: error.detail ?? error.title }]),
  ];
  const names = Object.keys(POINTERS) as Name[];
  return Object.fromEntries(
    told.flatMap(({ pointer, detail }) => {
      const name = names.find((each) => POINTERS[each].test(pointer));
      return name === undefined ? [] : [[name, detail]];
    }),
  );
}
