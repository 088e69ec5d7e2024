import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { DIALOG } from '../../words/console-en.ts';
import './dialog.css';

export type DialogProps = {
  opened: boolean;
  /** Escape, the cross and a press beside the window. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons; the one that goes on comes last. */
  footer?: ReactNode;
  /** `side` slides in from the edge and is as high as the page. */
  place?: 'middle' | 'side';
};

/** A window over the page. The browser's own: it keeps the focus inside and gives it back to where it was. */
export function Dialog({ opened, onClose, title, children, footer, place = 'middle' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (opened && dialog?.open === false) {
      dialog.showModal();
      // Rather the title than the cross: it is what a screen reader should begin with.
      dialog.querySelector<HTMLElement>('h2')?.focus();
    }
    if (!opened && dialog?.open === true) dialog.close();
  }, [opened]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, and the browser handles that
    <dialog
      ref={ref}
      className="dialog"
      data-place={place}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {opened ? (
        <div className="dialog-body">
          <div className="dialog-head">
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            <CloseButton aria-label={DIALOG.close} onClick={onClose} />
          </div>
          <div className="dialog-content">{children}</div>
          {footer === undefined ? null : <div className="dialog-foot">{footer}</div>}
        </div>
      ) : null}
    </dialog>
  );
}
