import { Button } from '@mantine/core';
import { CARRIER_WORDS as WORDS } from '../../words/staff-carriers-en.ts';
import { CopyableCode } from '../kit/copyable-code.tsx';
import { Dialog } from '../kit/dialog.tsx';

/** A secret, this one time. */
export function CarrierSecret({
  secret,
  onKept,
}: {
  readonly secret: string | undefined;
  readonly onKept: () => void;
}) {
  return (
    <Dialog
      opened={secret !== undefined}
      onClose={onKept}
      title={WORDS.secretTitle}
      footer={<Button onClick={onKept}>{WORDS.kept}</Button>}
    >
      {secret === undefined ? null : <CopyableCode label={WORDS.secret} code={secret} note={WORDS.secretOnce} />}
    </Dialog>
  );
}
