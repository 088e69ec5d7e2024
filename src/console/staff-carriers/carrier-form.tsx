import { Button, NativeSelect, NumberInput, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  CARRIER_WORDS,
  CODE_TABLE_WORDS,
  FORMAT_NAMES,
  SIGNED_NAMES,
  CARRIER_FORM_WORDS as WORDS,
} from '../../words/staff-carriers-en.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { problemWords } from '../staff/problem-words.ts';
import {
  type Carrier,
  type CarrierChange,
  useChangeCarrier,
  useSetUpCarrier,
  type WantedCarrier,
} from './use-carriers.ts';

const FORM = 'carrier-form';

type Values = {
  readonly carrier: string;
  readonly name: string;
  readonly format: Carrier['format'];
  readonly codes: string;
  readonly signed: Carrier['signed'];
  readonly secret: string;
  readonly url: string;
  readonly everyMinutes: number;
  readonly token: string;
};

const NEW: Values = {
  ...{ carrier: '', name: '', format: 'scans', codes: 'own', signed: 'standard_webhooks', secret: '' },
  ...{ url: '', everyMinutes: 5, token: '' },
};

type SetUpProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onMade: (carrier: string, secret: string | null) => void;
};

/** Fills in a new carrier. */
export function SetUpCarrier({ opened, onClose, onMade }: SetUpProps) {
  const setUp = useSetUpCarrier();
  const close = () => {
    setUp.reset();
    onClose();
  };
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={WORDS.addTitle}
      footer={<Foot working={setUp.isPending} onClose={close} />}
    >
      <Fields
        before={NEW}
        isNew={true}
        failure={setUp.error}
        onSend={({ carrier, secret, ...values }) =>
          setUp.mutate({ ...bodyOf(values), carrier, ...(secret !== '' && { secret }) } as WantedCarrier, {
            onSuccess: (made) => onMade(carrier, made.secret),
          })
        }
      />
    </Dialog>
  );
}

type ChangeProps = { readonly opened: boolean; readonly carrier: Carrier; readonly onClose: () => void };

/** Changes one. When somebody else has changed it meanwhile, it is said and nothing is overwritten. */
export function ChangeCarrier({ opened, carrier, onClose }: ChangeProps) {
  const change = useChangeCarrier(carrier.carrier);
  const [version, setVersion] = useState(carrier.version);
  const [wasOpened, setWasOpened] = useState(opened);
  if (opened !== wasOpened) {
    setWasOpened(opened);
    setVersion(carrier.version);
  }
  const close = () => {
    change.reset();
    onClose();
  };
  const before = {
    ...{ ...NEW, carrier: carrier.carrier, name: carrier.name, format: carrier.format, codes: carrier.codes },
    ...{ signed: carrier.signed, url: carrier.poll?.url ?? '', everyMinutes: carrier.poll?.everyMinutes ?? 5 },
  };
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={WORDS.changeTitle}
      footer={<Foot working={change.isPending} onClose={close} />}
    >
      <Fields
        before={before}
        isNew={false}
        failure={change.error}
        onSend={({ carrier: _, secret: __, ...values }) =>
          change.mutate({ ...bodyOf(values), version }, { onSuccess: close })
        }
      />
    </Dialog>
  );
}

/** A format with codes of its own brings them along. */
function bodyOf({ name, format, codes, signed, url, everyMinutes, token }: Omit<Values, 'carrier' | 'secret'>) {
  const poll = url === '' ? null : { url, everyMinutes, ...(token !== '' && { secret: token }) };
  return {
    name,
    format,
    signed,
    poll,
    ...(hasOwnCodes(format) ? {} : { codes: codes as NonNullable<CarrierChange['codes']> }),
  };
}

function hasOwnCodes(format: Carrier['format']): boolean {
  return Object.hasOwn(CODE_TABLE_WORDS, format);
}

function Foot({ working, onClose }: { readonly working: boolean; readonly onClose: () => void }) {
  return (
    <>
      <Button variant="default" onClick={onClose} disabled={working}>
        {CARRIER_WORDS.cancel}
      </Button>
      <Button type="submit" form={FORM} loading={working}>
        {WORDS.save}
      </Button>
    </>
  );
}

type FieldsProps = {
  readonly before: Values;
  readonly isNew: boolean;
  readonly failure: Error | null;
  readonly onSend: (values: Values) => void;
};

function Fields({ before, isNew, failure, onSend }: FieldsProps) {
  const [values, setValues] = useState(before);
  const [sent, setSent] = useState(false);
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  const missing = (value: string) => (sent && value.trim() === '' ? WORDS.wanted : undefined);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (values.carrier.trim() !== '' && values.name.trim() !== '') onSend(values);
  };
  return (
    <form id={FORM} className="carriers-form" onSubmit={send} noValidate>
      {isNew ? (
        <TextInput
          {...{ label: WORDS.id, description: WORDS.idHint, maxLength: 40, required: true, autoComplete: 'off' }}
          error={missing(values.carrier)}
          value={values.carrier}
          onChange={(event) => set({ carrier: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        {...{ label: WORDS.name, maxLength: 80, required: true, autoComplete: 'off' }}
        error={missing(values.name)}
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={WORDS.format}
        data={choices(FORMAT_NAMES)}
        value={values.format}
        onChange={(event) => set({ format: event.currentTarget.value as Values['format'] })}
      />
      {hasOwnCodes(values.format) ? null : (
        <NativeSelect
          label={WORDS.codes}
          data={choices(CODE_TABLE_WORDS)}
          value={values.codes}
          onChange={(event) => set({ codes: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={WORDS.signed}
        data={choices(SIGNED_NAMES)}
        value={values.signed}
        onChange={(event) => set({ signed: event.currentTarget.value as Values['signed'] })}
      />
      {isNew ? (
        <PasswordInput
          {...{ label: WORDS.own, description: WORDS.ownHint, autoComplete: 'new-password' }}
          value={values.secret}
          onChange={(event) => set({ secret: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        {...{ label: WORDS.poll, description: WORDS.pollHint, type: 'url', maxLength: 2000, autoComplete: 'off' }}
        value={values.url}
        onChange={(event) => set({ url: event.currentTarget.value.trim() })}
      />
      {values.url === '' ? null : (
        <>
          <NumberInput
            {...{ label: WORDS.everyMinutes, min: 1, max: 1440, allowDecimal: false }}
            value={values.everyMinutes}
            onChange={(every) => set({ everyMinutes: Number(every) || 5 })}
          />
          <PasswordInput
            {...{ label: WORDS.token, autoComplete: 'new-password' }}
            value={values.token}
            onChange={(event) => set({ token: event.currentTarget.value })}
          />
        </>
      )}
      {failure === null ? null : (
        <Notice tone="problem">
          {CARRIER_WORDS.nothingChanged} {problemWords(failure)}
        </Notice>
      )}
    </form>
  );
}

function choices(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
