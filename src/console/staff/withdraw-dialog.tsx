import { CONTEXT_KIND_NAMES, describeKept, describeWithdrawn, WITHDRAW_WORDS } from '../../words/staff-contexts-en.ts';
import { useClock } from '../kit/clock.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { absolute } from '../kit/time.ts';
import { useToast } from '../kit/toasts.tsx';
import type { Context } from './api-shapes.ts';
import { whereOf } from './contexts-table.tsx';
import { problemWords } from './problem-words.ts';
import { useWithdrawContext } from './use-contexts.ts';

/** Asks before a context is withdrawn, and says what stays. */
export function WithdrawDialog({ context, onClose }: { context: Context | undefined; onClose: () => void }) {
  const { zone } = useClock();
  const toast = useToast();
  const withdraw = useWithdrawContext();
  const close = () => {
    withdraw.reset();
    onClose();
  };
  const confirm = () => {
    if (context === undefined) return;
    withdraw.mutate(context.contextId, {
      onSuccess: ({ excused }) => {
        close();
        toast(`${WITHDRAW_WORDS.done}. ${describeWithdrawn(excused.lapses, excused.sellers)}`);
      },
    });
  };
  return (
    <ConfirmDialog
      opened={context !== undefined}
      onClose={close}
      onConfirm={confirm}
      title={WITHDRAW_WORDS.title}
      confirmLabel={WITHDRAW_WORDS.confirm}
      tone="grave"
      working={withdraw.isPending}
      failure={withdraw.error === null ? undefined : `${WITHDRAW_WORDS.nothingChanged} ${problemWords(withdraw.error)}`}
      preview={
        context === undefined ? undefined : (
          <>
            <p>
              <strong>{WITHDRAW_WORDS.stays}</strong> {describeKept(context.excused.lapses, context.excused.sellers)}
            </p>
            <p>{WITHDRAW_WORDS.changes}</p>
            <p>{WITHDRAW_WORDS.forGood}</p>
          </>
        )
      }
    >
      {context === undefined ? null : (
        <p>
          {CONTEXT_KIND_NAMES[context.kind]} · {whereOf(context)} · {absolute(context.from, zone)} –{' '}
          {absolute(context.to, zone)}
        </p>
      )}
    </ConfirmDialog>
  );
}
