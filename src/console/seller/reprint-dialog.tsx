import { Radio } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { REPRINT_REASON_NAMES, REPRINT_TEXT as TEXT } from '../../words/labels-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useWork } from '../sign-in/use-work.ts';
import './label-section.css';

type ReprintDialogProps = {
  readonly order: string;
  /** The label that would die. */
  readonly serial: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

type Reason = keyof typeof REPRINT_REASON_NAMES;

const REASONS = Object.keys(REPRINT_REASON_NAMES) as readonly Reason[];

/** Makes another label in the place of one, after what dies with it has been read. */
export function ReprintDialog({ order, serial, onClose, onDone }: ReprintDialogProps) {
  const api = useApi();
  const [reason, setReason] = useState<Reason>();
  const { working, failure, run } = useWork();
  const make = () =>
    void run(async () => {
      if (reason === undefined) return;
      const body = { replaces: serial, reason };
      await answer(api.POST('/v1/orders/{id}/label/reprints', { params: { path: { id: order } }, body }));
      onDone();
    });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={make}
      title={fill(TEXT.title, { order })}
      confirmLabel={fill(TEXT.confirm, { serial })}
      tone="grave"
      working={working}
      disabled={reason === undefined}
      preview={
        <ul>
          <li>{fill(TEXT.dies, { serial })}</li>
          <li>{fill(TEXT.makes, { next: serial + 1 })}</li>
        </ul>
      }
    >
      <Radio.Group
        className="label-reasons"
        label={fill(TEXT.why, { serial })}
        value={reason ?? ''}
        onChange={(chosen) => setReason(chosen as Reason)}
      >
        {REASONS.map((each) => (
          <Radio key={each} value={each} label={REPRINT_REASON_NAMES[each]} />
        ))}
      </Radio.Group>
      {failure === undefined ? null : (
        <Failure error={failure} title={TEXT.failed} data={fill(TEXT.failedData, { serial })} />
      )}
    </ConfirmDialog>
  );
}
