import { ActionIcon } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { STAFF_KEYS, STAFF_WORDS } from '../../words/staff-en.ts';
import { useShortcut } from '../kit/shortcuts.tsx';
import { useToast } from '../kit/toasts.tsx';

/** Puts an id into the clipboard; `y` does it, too. */
export function CopyId({ id }: { id: string }) {
  const [copied, setCopied] = useState<string>();
  const toast = useToast();
  const copy = () =>
    navigator.clipboard.writeText(id).then(
      () => setCopied(id),
      () => toast(STAFF_WORDS.notCopied, { problem: true }),
    );
  useShortcut('y', STAFF_KEYS.copy, copy);
  const Icon = copied === id ? IconCheck : IconCopy;
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={`${STAFF_WORDS.copy} ${id}`} onClick={copy}>
        <Icon aria-hidden="true" size={17} stroke={1.8} />
      </ActionIcon>
      <span className="soft" role="status">
        {copied === id ? STAFF_WORDS.copied : ''}
      </span>
    </>
  );
}
