import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { DIALOG } from '../../words/console-en.ts';
import { HAND_OVER_TEXT as TEXT } from '../../words/desk-en.ts';
import { fill } from '../../words/fill.ts';
import { Failure } from '../api/failure.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import './hand-over-dialog.css';
import type { DeskOrder } from './shapes.ts';
import { useSayShipped } from './use-desk.ts';

type HandOverDialogProps = {
  readonly order: DeskOrder;
  /** From what is said to its scan: told before it is said. */
  readonly claimHours: number;
  readonly onClose: () => void;
};

/** Asks who has the parcel and under which number, and says it. */
export function HandOverDialog({ order: { orderId: order, claim }, claimHours, onClose }: HandOverDialogProps) {
  const toast = useToast();
  const form = useId();
  const { mutate, isPending, error } = useSayShipped(order);
  // The same for every attempt with the same words, so that a repeat is none.
  const [id, setId] = useState(() => crypto.randomUUID());
  const [carrier, setCarrier] = useState(claim?.carrier ?? '');
  const [number, setNumber] = useState(claim?.trackingNumber ?? '');
  const [isTried, setTried] = useState(false);
  const missing = (value: string) => (isTried && value.trim() === '' ? TEXT.missing : undefined);
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    setId(crypto.randomUUID());
  };
  const say = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (carrier.trim() === '' || number.trim() === '') return;
    const onSuccess = () => {
      toast(fill(TEXT.done, { order }));
      onClose();
    };
    mutate({ id, carrier: carrier.trim(), trackingNumber: number.trim() }, { onSuccess });
  };
  const footer = (
    <>
      <Button variant="default" onClick={onClose} disabled={isPending}>
        {DIALOG.cancel}
      </Button>
      <Button type="submit" form={form} loading={isPending}>
        {TEXT.confirm}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={fill(TEXT.title, { order })} footer={footer}>
      <form id={form} className="hand-over-form" onSubmit={say} noValidate>
        <p>{TEXT.lead}</p>
        <Field
          label={TEXT.carrier}
          how={TEXT.carrierHow}
          value={carrier}
          error={missing(carrier)}
          onType={change(setCarrier)}
        />
        <Field
          label={TEXT.number}
          how={TEXT.numberHow}
          value={number}
          error={missing(number)}
          onType={change(setNumber)}
        />
        <p className="soft">{fill(TEXT.counts, { hours: claimHours })}</p>
        <p className="soft">{TEXT.wrong}</p>
        {error === null ? null : <Failure error={error} title={TEXT.failed} data={TEXT.failedData} />}
      </form>
    </Dialog>
  );
}

type FieldProps = {
  readonly label: string;
  readonly how: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onType: (value: string) => void;
};

function Field({ label, how, value, error, onType }: FieldProps) {
  return (
    <TextInput
      label={label}
      description={how}
      value={value}
      error={error}
      maxLength={100}
      autoComplete="off"
      spellCheck={false}
      required
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
