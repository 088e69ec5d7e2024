import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { DIALOG } from '../../words/console-en.ts';
import { TOPIC_NAMES, WEBHOOK_FORM_WORDS } from '../../words/staff-webhooks-en.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { WantedWebhook, Webhook } from './api-shapes.ts';
import { problemWords } from './problem-words.ts';
import { useAddWebhook, useChangeWebhook } from './use-webhooks.ts';
import './webhook-form.css';

const WORDS = WEBHOOK_FORM_WORDS;
const TICKED = Object.keys(TOPIC_NAMES);
const NEW = { url: '', description: '', topics: TICKED };
const FORM = 'webhook-form';

type AddProps = {
  opened: boolean;
  onClose: () => void;
  onAdded: (id: string, secret: string) => void;
};

/** Fills in a new webhook. */
export function AddWebhook({ opened, onClose, onAdded }: AddProps) {
  const add = useAddWebhook();
  const close = () => {
    add.reset();
    onClose();
  };
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={WORDS.addTitle}
      footer={<Foot label={WORDS.add} working={add.isPending} onClose={close} />}
    >
      <Fields
        before={NEW}
        failure={add.error}
        onSend={(wanted) =>
          add.mutate(wanted, {
            onSuccess: ({ webhook, secret }) => {
              add.reset();
              onAdded(webhook.id, secret);
            },
          })
        }
      />
    </Dialog>
  );
}

type ChangeProps = { opened: boolean; webhook: Webhook; onClose: () => void };

/** Changes one. When somebody else has changed it meanwhile, it is said and nothing is overwritten. */
export function ChangeWebhook({ opened, webhook, onClose }: ChangeProps) {
  const change = useChangeWebhook(webhook.id);
  const toast = useToast();
  const [version, setVersion] = useState(webhook.version);
  const [wasOpened, setWasOpened] = useState(opened);
  // What is filled in begins with what was there when the window opened, and so does what it is compared with.
  if (opened !== wasOpened) {
    setWasOpened(opened);
    setVersion(webhook.version);
  }
  const close = () => {
    change.reset();
    onClose();
  };
  const done = () => {
    close();
    toast(WORDS.saved);
  };
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={WORDS.changeTitle}
      footer={<Foot label={WORDS.save} working={change.isPending} onClose={close} />}
    >
      <Fields
        before={webhook}
        failure={change.error}
        // An address that stays as it is need not be proved.
        onSend={({ url, ...wanted }) =>
          change.mutate({ ...wanted, ...(url === webhook.url ? {} : { url }), version }, { onSuccess: done })
        }
      />
    </Dialog>
  );
}

function Foot({ label, working, onClose }: { label: string; working: boolean; onClose: () => void }) {
  return (
    <>
      <Button variant="default" onClick={onClose} disabled={working}>
        {DIALOG.cancel}
      </Button>
      <Button type="submit" form={FORM} loading={working}>
        {label}
      </Button>
    </>
  );
}

type Values = Pick<Webhook, 'url' | 'description' | 'topics'>;
type FieldsProps = { before: Values; failure: Error | null; onSend: (wanted: Required<WantedWebhook>) => void };

function Fields({ before, failure, onSend }: FieldsProps) {
  const [values, setValues] = useState<Values>(() => before);
  const [sent, setSent] = useState(false);
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  const noUrl = values.url.trim() === '';
  const noTopic = values.topics.length === 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    // Those ticked here, and those the service has told us of: it knows them all.
    if (!noUrl && !noTopic) onSend({ ...values, topics: values.topics as WantedWebhook['topics'] });
  };
  return (
    <form id={FORM} className="webhook-form" onSubmit={send} noValidate>
      <TextInput
        label={WORDS.url}
        description={WORDS.urlHint}
        type="url"
        inputMode="url"
        autoComplete="off"
        maxLength={2000}
        required
        error={sent && noUrl ? WORDS.noUrl : undefined}
        value={values.url}
        onChange={(event) => set({ url: event.currentTarget.value })}
      />
      <TextInput
        label={WORDS.description}
        description={WORDS.descriptionHint}
        maxLength={200}
        value={values.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
      <Topics chosen={values.topics} onChange={(topics) => set({ topics })} isMissing={sent && noTopic} />
      {failure === null ? null : (
        <Notice tone="problem">
          {WORDS.nothingChanged} {problemWords(failure)}
        </Notice>
      )}
    </form>
  );
}

type TopicsProps = { chosen: Values['topics']; onChange: (topics: Values['topics']) => void; isMissing: boolean };

function Topics({ chosen, onChange, isMissing }: TopicsProps) {
  const others = chosen.filter((topic) => !TICKED.includes(topic));
  const toggle = (topic: string) =>
    onChange(chosen.includes(topic) ? chosen.filter((each) => each !== topic) : [...chosen, topic]);
  return (
    <fieldset aria-describedby={isMissing ? 'webhook-topics-fault' : undefined}>
      <legend>{WORDS.topics}</legend>
      {Object.entries(TOPIC_NAMES).map(([topic, { name, hint }]) => (
        <label key={topic} className="webhook-form-topic">
          <input type="checkbox" checked={chosen.includes(topic)} onChange={() => toggle(topic)} />
          <strong>{name}</strong>
          <span className="soft">{hint}</span>
        </label>
      ))}
      {others.length === 0 ? null : (
        <p className="soft">
          {WORDS.others}: {others.join(', ')}
        </p>
      )}
      {isMissing ? (
        <p id="webhook-topics-fault" className="webhook-form-fault" role="alert">
          {WORDS.noTopic}
        </p>
      ) : null}
    </fieldset>
  );
}
