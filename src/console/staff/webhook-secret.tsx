import { Button } from '@mantine/core';
import { WEBHOOK_SECRET_WORDS } from '../../words/staff-webhooks-en.ts';
import { CopyableCode } from '../kit/copyable-code.tsx';
import { Dialog } from '../kit/dialog.tsx';

/** A secret to be shown; `old`: what becomes of the one before. */
export type ShownSecret = { readonly secret: string; readonly old?: 'overlaps' | 'ended' };

/** A secret, this one time: the window closes when somebody says that it is put away, or by Escape. */
export function SecretDialog({ shown, onKept }: { shown: ShownSecret | undefined; onKept: () => void }) {
  const words = WEBHOOK_SECRET_WORDS;
  return (
    <Dialog
      opened={shown !== undefined}
      onClose={onKept}
      title={words.title}
      footer={<Button onClick={onKept}>{words.kept}</Button>}
    >
      {shown === undefined ? null : <CopyableCode label={words.label} code={shown.secret} note={words.once} />}
      <p>{words.about}</p>
      {shown?.old === 'overlaps' ? <p>{words.rotated}</p> : null}
      {shown?.old === 'ended' ? <p>{words.rotatedNow}</p> : null}
    </Dialog>
  );
}
