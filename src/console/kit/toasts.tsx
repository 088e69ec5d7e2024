import { Button, CloseButton } from '@mantine/core';
import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react';
import { TOAST } from '../../words/console-en.ts';
import './toasts.css';

type Toast = {
  readonly key: number;
  readonly message: string;
  readonly undo?: (() => void) | undefined;
  /** A problem stays until it is dismissed. */
  readonly problem: boolean;
};

type Show = (message: string, options?: { undo?: () => void; problem?: boolean }) => void;

const ShowContext = createContext<Show>(() => undefined);

/** How long a toast stays, in milliseconds; longer with something to press. */
const STAY = 6000;
const STAY_WITH_UNDO = 12_000;

/** Shows what was done, at the lower edge, without taking the focus. */
export function ToastsProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const last = useRef(0);
  const show = useCallback<Show>((message, { undo, problem = false } = {}) => {
    last.current += 1;
    const key = last.current;
    setToasts((others) => [...others.slice(-2), { key, message, undo, problem }]);
  }, []);
  const dismiss = useCallback((key: number) => setToasts((others) => others.filter((toast) => toast.key !== key)), []);
  return (
    <ShowContext value={show}>
      {children}
      <section className="toasts not-on-paper" aria-label={TOAST.region} aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.key} toast={toast} dismiss={dismiss} />
        ))}
      </section>
    </ShowContext>
  );
}

/** `toast('The storm is declared', { undo })`; `problem` for what did not work. */
export function useToast(): Show {
  return use(ShowContext);
}

function ToastLine({ toast, dismiss }: { toast: Toast; dismiss: (key: number) => void }) {
  const { key, message, undo, problem } = toast;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (problem || held) return;
    const timer = setTimeout(() => dismiss(key), undo === undefined ? STAY : STAY_WITH_UNDO);
    return () => clearTimeout(timer);
  }, [key, problem, held, undo, dismiss]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: being looked at only keeps it from going away
    <div
      className="toast"
      data-problem={problem}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <p>{message}</p>
      {undo === undefined ? null : (
        <Button
          size="compact-sm"
          variant="white"
          onClick={() => {
            undo();
            dismiss(key);
          }}
        >
          {TOAST.undo}
        </Button>
      )}
      <CloseButton size="sm" className="toast-close" aria-label={TOAST.close} onClick={() => dismiss(key)} />
    </div>
  );
}
