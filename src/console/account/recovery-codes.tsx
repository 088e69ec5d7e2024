import { Button } from '@mantine/core';
import { fill } from '../../words/fill.ts';
import { RECOVERY_TEXT as TEXT } from '../../words/my-account-en.ts';
import { useViewer } from '../api/viewer.ts';
import { CopyableCode } from '../kit/copyable-code.tsx';
import { Notice } from '../kit/notice.tsx';
import './recovery-codes.css';

type RecoveryCodesProps = { readonly codes: readonly string[]; readonly onKept: () => void };

/** The recovery codes, this one time: to read, copy or save. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { email } = useViewer();
  return (
    <div className="recovery-codes">
      <Notice tone="watch" title={TEXT.title}>
        {TEXT.about}
      </Notice>
      <CopyableCode label={TEXT.list} code={codes.join('\n')} />
      <div className="account-buttons">
        <Button variant="default" onClick={() => save(codes, email)}>
          {TEXT.download}
        </Button>
        <Button onClick={onKept}>{TEXT.kept}</Button>
      </div>
    </div>
  );
}

function save(codes: readonly string[], email: string): void {
  const text = [fill(TEXT.fileHead, { email }), '', ...codes, ''].join('\n');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  Object.assign(document.createElement('a'), { href: address, download: TEXT.fileName }).click();
  URL.revokeObjectURL(address);
}
