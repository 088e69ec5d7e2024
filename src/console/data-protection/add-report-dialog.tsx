import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { BreachActDialog } from './breach-act-dialog.tsx';

type AddReportDialogProps = {
  readonly id: string;
  readonly onClose: () => void;
  readonly title: string;
  readonly label: string;
};

/** Takes one more report into an inquiry. */
export function AddReportDialog(props: AddReportDialogProps) {
  const [report, setReport] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isMissing = report.trim() === '';
  return (
    <BreachActDialog
      {...props}
      asksWhy={false}
      onCheck={() => setChecked(true)}
      act={() => (isMissing ? undefined : { do: 'add_report', report: report.trim() })}
    >
      <p>{WORDS.addReportLead}</p>
      <TextInput
        label={WORDS.reportAsked}
        value={report}
        maxLength={64}
        onChange={(event) => setReport(event.currentTarget.value)}
        error={isChecked && isMissing ? WORDS.reportMissing : undefined}
      />
    </BreachActDialog>
  );
}
