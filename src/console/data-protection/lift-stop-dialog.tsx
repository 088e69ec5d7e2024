import { Radio } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LIFT_REASON_NAMES, ALARMS_TEXT as TEXT } from '../../words/access-watch-page-en.ts';
import { fill } from '../../words/fill.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { type AccessAlarm, whoOf } from '../kit/alarm-list.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../staff/problem-words.ts';

type LiftReason = components['schemas']['AccessStopLifting']['because'];

const REASONS = Object.entries(LIFT_REASON_NAMES) as readonly (readonly [LiftReason, string])[];

type LiftStopDialogProps = { readonly alarm: AccessAlarm; readonly onClose: () => void };

/** Asks why a stop is lifted, and lifts it. */
export function LiftStopDialog({ alarm, onClose }: LiftStopDialogProps) {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [because, setBecause] = useState<LiftReason>();
  const [isChecked, setChecked] = useState(false);
  const lift = useMutation({
    mutationFn: (reason: LiftReason) => {
      const params = { path: { id: alarm.seller, alarm: alarm.id } };
      return answer(api.POST('/v1/sellers/{id}/access-watch/{alarm}/lift', { params, body: { because: reason } }));
    },
    onSuccess: () => {
      onClose();
      toast(TEXT.lifted);
    },
    // After a refusal too: then it was over, or somebody else was quicker.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['access-alarms'] }),
  });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => {
        setChecked(true);
        if (because !== undefined) lift.mutate(because);
      }}
      title={fill(TEXT.liftTitle, { name: whoOf(alarm) })}
      confirmLabel={TEXT.liftDo}
      working={lift.isPending}
      failure={lift.error === null ? undefined : problemWords(lift.error)}
    >
      <p>{TEXT.liftLead}</p>
      <Radio.Group
        label={TEXT.liftWhy}
        value={because ?? ''}
        onChange={(next) => setBecause(REASONS.find(([each]) => each === next)?.[0])}
        error={isChecked && because === undefined ? TEXT.liftMissing : undefined}
      >
        <div className="incident-choices">
          {REASONS.map(([each, name]) => (
            <Radio key={each} value={each} label={name} />
          ))}
        </div>
      </Radio.Group>
    </ConfirmDialog>
  );
}
