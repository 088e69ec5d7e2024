import { ANSWER_TEXT } from '../../words/answers-en.ts';
import { APPEALS_TEXT as TEXT } from '../../words/appeals-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useWithdrawAppeal } from './use-answers.ts';

/** Asks before an appeal is withdrawn, and says what follows. */
export function WithdrawAppealDialog({
  appeal,
  onClose,
}: {
  readonly appeal: string | undefined;
  readonly onClose: () => void;
}) {
  const toast = useToast();
  const withdraw = useWithdrawAppeal();
  const close = () => {
    withdraw.reset();
    onClose();
  };
  const confirm = () => {
    if (appeal === undefined) return;
    withdraw.mutate(appeal, {
      onSuccess: () => {
        close();
        toast(TEXT.withdrawnToast);
      },
    });
  };
  return (
    <ConfirmDialog
      opened={appeal !== undefined}
      onClose={close}
      onConfirm={confirm}
      title={TEXT.withdrawTitle}
      confirmLabel={TEXT.withdrawConfirm}
      working={withdraw.isPending}
      failure={withdraw.error === null ? undefined : `${withdraw.error.message}. ${ANSWER_TEXT.notRecorded}`}
    >
      <p>{TEXT.withdrawText}</p>
    </ConfirmDialog>
  );
}
