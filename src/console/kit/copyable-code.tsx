import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { COPY } from '../../words/console-en.ts';
import './copyable-code.css';

export type CopyableCodeProps = {
  /** What it is: `API key`. */
  label: string;
  code: string;
  /** What to know about it: `You see it only once.` */
  note?: string;
};

/** A text made for machines, with a button that copies it. */
export function CopyableCode({ label, code, note }: CopyableCodeProps) {
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setOutcome('copied'),
      () => setOutcome('by-hand'),
    );
  return (
    <div className="copyable-code">
      <p className="copyable-code-label">{label}</p>
      <div className="copyable-code-line">
        <code>{code}</code>
        <Button
          variant="default"
          size="xs"
          aria-label={`${COPY.copy}: ${label}`}
          leftSection={
            outcome === 'copied' ? (
              <IconCheck aria-hidden="true" size={15} />
            ) : (
              <IconCopy aria-hidden="true" size={15} />
            )
          }
          onClick={copy}
        >
          {outcome === 'copied' ? COPY.copied : COPY.copy}
        </Button>
      </div>
      <p className="copyable-code-note soft" role="status">
        {outcome === 'by-hand' ? COPY.byHand : note}
      </p>
    </div>
  );
}
