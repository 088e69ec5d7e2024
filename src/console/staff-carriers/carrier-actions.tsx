import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { CARRIER_WORDS as WORDS } from '../../words/staff-carriers-en.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { ChangeCarrier } from './carrier-form.tsx';
import { CarrierSecret } from './carrier-secret.tsx';
import { type Carrier, useChangeCarrier, useRemoveCarrier, useRotateCarrierSecret } from './use-carriers.ts';

/** What can be done with a carrier. */
export function CarrierActions({ carrier }: { readonly carrier: Carrier }) {
  const [open, setOpen] = useState<'change' | 'rotate' | 'remove'>();
  const [secret, setSecret] = useState<string>();
  const toast = useToast();
  const change = useChangeCarrier(carrier.carrier);
  const isActive = carrier.state === 'active';
  const close = () => setOpen(undefined);
  const turn = () =>
    change.mutate(
      { state: isActive ? 'paused' : 'active', version: carrier.version },
      {
        onSuccess: () => toast(WORDS.changed),
        onError: (error) => toast(problemWords(error), { problem: true }),
      },
    );
  return (
    <div className="carriers-actions">
      <Button variant={isActive ? 'default' : 'filled'} loading={change.isPending} onClick={turn}>
        {isActive ? WORDS.pause : WORDS.resume}
      </Button>
      <Button variant="default" onClick={() => setOpen('change')}>
        {WORDS.change}
      </Button>
      <Button variant="default" onClick={() => setOpen('rotate')}>
        {WORDS.rotate}
      </Button>
      <Button variant="default" onClick={() => setOpen('remove')}>
        {WORDS.remove}
      </Button>
      <ChangeCarrier opened={open === 'change'} carrier={carrier} onClose={close} />
      <RotateQuestion
        opened={open === 'rotate'}
        carrier={carrier}
        onClose={close}
        onMade={(made) => {
          close();
          setSecret(made);
        }}
      />
      <RemoveQuestion opened={open === 'remove'} carrier={carrier} onClose={close} />
      <CarrierSecret secret={secret} onKept={() => setSecret(undefined)} />
    </div>
  );
}

type QuestionProps = { readonly opened: boolean; readonly carrier: Carrier; readonly onClose: () => void };

function RotateQuestion({
  opened,
  carrier,
  onClose,
  onMade,
}: QuestionProps & { readonly onMade: (secret: string) => void }) {
  const rotate = useRotateCarrierSecret(carrier.carrier);
  const ask = (endOldNow: boolean) =>
    rotate.mutate(endOldNow, { onSuccess: ({ secret }) => (secret === null ? onClose() : onMade(secret)) });
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={fill(WORDS.rotateTitle, { carrier: carrier.name })}
      footer={
        <>
          <Button variant="default" onClick={() => ask(true)} disabled={rotate.isPending}>
            {WORDS.rotateNow}
          </Button>
          <Button onClick={() => ask(false)} loading={rotate.isPending}>
            {WORDS.rotate}
          </Button>
        </>
      }
    >
      <p>{WORDS.rotateAbout}</p>
      <Failed error={rotate.error} />
    </Dialog>
  );
}

function RemoveQuestion({ opened, carrier, onClose }: QuestionProps) {
  const remove = useRemoveCarrier(carrier.carrier);
  const navigate = useNavigate();
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={fill(WORDS.removeTitle, { carrier: carrier.name })}
      footer={
        <>
          <Button variant="default" onClick={onClose} disabled={remove.isPending}>
            {WORDS.cancel}
          </Button>
          <Button
            color="red"
            loading={remove.isPending}
            onClick={() => remove.mutate(undefined, { onSuccess: () => void navigate({ to: '/staff/carriers' }) })}
          >
            {WORDS.remove.replace('…', '')}
          </Button>
        </>
      }
    >
      <p>{WORDS.removeAbout}</p>
      <Failed error={remove.error} />
    </Dialog>
  );
}

function Failed({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  return (
    <Notice tone="problem">
      {WORDS.nothingChanged} {problemWords(error)}
    </Notice>
  );
}
