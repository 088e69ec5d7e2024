import { Checkbox, Radio } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { REASON_CHOICES, OWN_DISPUTES as TEXT } from '../../words/disputes-en.ts';
import type { OwnDisputes } from '../disputes/shapes.ts';
import { WordsDialog } from '../disputes/words-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useOpenDispute } from './use-disputes.ts';

type OpenDisputeDialogProps = Pick<OwnDisputes, 'reasons'> & { readonly order: string; readonly onClose: () => void };

/** Opens a dispute: about what, of what is possible now, and what happened. Pressed twice it is one dispute. */
export function OpenDisputeDialog({ order, reasons, onClose }: OpenDisputeDialogProps) {
  const toast = useToast();
  const id = useRef(crypto.randomUUID());
  const { mutate, isPending, error } = useOpenDispute(order);
  const [reason, setReason] = useState<OwnDisputes['reasons'][number]['reason']>();
  const [isTried, setTried] = useState(false);
  const [hasPhotos, setPhotos] = useState(false);
  const navigate = useNavigate();
  const possible = reasons.filter(({ may }) => may === 'now');
  const send = (text: string, forget: () => void) => {
    if (reason === undefined) return;
    mutate(
      { id: id.current, reason, text },
      {
        onSuccess() {
          forget();
          toast(TEXT.opened);
          onClose();
          if (hasPhotos)
            void navigate({ to: '/customer/messages/$thread', params: { thread: `${order}~${id.current}` } });
        },
      },
    );
  };
  return (
    <WordsDialog
      {...{ title: TEXT.dialog, lead: TEXT.dialogLead, label: TEXT.text, send: TEXT.send }}
      draft={`dispute:${order}`}
      working={isPending}
      error={error}
      onTry={() => setTried(true)}
      onSend={send}
      onClose={onClose}
    >
      <Radio.Group
        label={TEXT.reason}
        value={reason ?? ''}
        error={isTried && reason === undefined ? TEXT.missingReason : undefined}
        onChange={(chosen) => setReason(possible.find((each) => each.reason === chosen)?.reason)}
      >
        <div className="dispute-reasons">
          {possible.map((each) => (
            <Radio key={each.reason} value={each.reason} label={REASON_CHOICES[each.reason]} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox
        mt="md"
        size="md"
        label={TEXT.photos}
        checked={hasPhotos}
        onChange={({ currentTarget }) => setPhotos(currentTarget.checked)}
      />
    </WordsDialog>
  );
}
