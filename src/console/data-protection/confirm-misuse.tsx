import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { OWN_SLIP, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { BreachActDialog } from './breach-act-dialog.tsx';
import type { Breach, BreachAct } from './use-breaches.ts';

type Confirm = Extract<BreachAct, { do: 'confirm' }>;
type ConfirmMisuseProps = {
  readonly breach: Breach;
  readonly seller: string;
  readonly onClose: () => void;
};

/** What was confirmed of a seller; where the shop reported it first as its own slip, that counts for them. */
export function ConfirmMisuse({ breach: { id, conducts, reports }, seller, onClose }: ConfirmMisuseProps) {
  const [kind, setKind] = useState('');
  const [report, setReport] = useState('');
  const [happened, setHappened] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isDated = report === '' || !Number.isNaN(Date.parse(happened));
  const actOf = (text: string): Confirm | undefined => {
    if (kind === '' || !isDated) return undefined;
    const confirm = { do: 'confirm' as const, seller, kind: kind as Confirm['kind'], text };
    return report === '' ? confirm : { ...confirm, slip: { report, happenedAt: happened.trim() } };
  };
  return (
    <BreachActDialog
      id={id}
      onClose={onClose}
      title={fill(WORDS.confirmTitle, { seller })}
      label={WORDS.confirm}
      grave
      onCheck={() => setChecked(true)}
      act={actOf}
    >
      <p>{WORDS.confirmLead}</p>
      <NativeSelect
        label={WORDS.kind}
        data={['', ...conducts].map((value) => ({ value, label: conductName(value) }))}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        error={isChecked && kind === '' ? WORDS.choose : undefined}
      />
      {reports.length === 0 ? null : (
        <NativeSelect
          label={OWN_SLIP.report}
          description={OWN_SLIP.reportHelp}
          data={[{ value: '', label: OWN_SLIP.none }, ...reports]}
          value={report}
          onChange={(event) => setReport(event.currentTarget.value)}
        />
      )}
      {report === '' ? null : (
        <TextInput
          label={OWN_SLIP.happened}
          description={WORDS.sentWhenHelp}
          value={happened}
          onChange={(event) => setHappened(event.currentTarget.value)}
          error={isChecked && !isDated ? WORDS.sentWhenMissing : undefined}
        />
      )}
    </BreachActDialog>
  );
}

/** A kind of conduct in words. */
export function conductName(kind: string): string {
  const names: Readonly<Record<string, string>> = POLICY_TERMS.conduct;
  return names[kind] ?? kind;
}
