import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { DIALOG } from '../../words/console-en.ts';
import { REPORT_REASONS, REPORT_TEXT as TEXT } from '../../words/messages-en.ts';
import { Failure } from '../api/failure.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import './report-dialog.css';
import type { ReportReason } from './shapes.ts';
import { useReport } from './use-thread.ts';

const REASONS = Object.keys(REPORT_REASONS) as readonly ReportReason[];

type ReportDialogProps = { readonly thread: string; readonly message: string; readonly onClose: () => void };

/** Asks what is wrong with a message, and reports it to a person. */
export function ReportDialog({ thread, message, onClose }: ReportDialogProps) {
  const toast = useToast();
  const { mutate, isPending, error } = useReport(thread);
  const [reason, setReason] = useState<ReportReason>();
  const [isMissing, setMissing] = useState(false);
  const report = () => {
    setMissing(reason === undefined);
    if (reason === undefined) return;
    const onSuccess = () => {
      toast(TEXT.done);
      onClose();
    };
    mutate({ message, reason }, { onSuccess });
  };
  const footer = (
    <>
      <Button variant="default" onClick={onClose} disabled={isPending}>
        {DIALOG.cancel}
      </Button>
      <Button onClick={report} loading={isPending}>
        {TEXT.send}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={TEXT.title} footer={footer}>
      <p>{TEXT.lead}</p>
      <Radio.Group
        label={TEXT.reason}
        value={reason ?? ''}
        error={isMissing && reason === undefined ? TEXT.missing : undefined}
        onChange={(chosen) => setReason(REASONS.find((each) => each === chosen))}
      >
        <div className="report-reasons">
          {REASONS.map((each) => (
            <Radio key={each} value={each} label={REPORT_REASONS[each]} />
          ))}
        </div>
      </Radio.Group>
      {error === null ? null : <Failure error={error} title={TEXT.failed} />}
    </Dialog>
  );
}
