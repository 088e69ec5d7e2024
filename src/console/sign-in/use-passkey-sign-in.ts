import { useEffect, useEffectEvent, useRef } from 'react';
import { offersPasskeys, signInWithPasskey } from './passkey.ts';
import type { Work } from './use-work.ts';

/**
 * Offers passkeys in the field for the e-mail as long as the page is open, and answers what the button does. A browser
 * asks for one passkey at a time, so the button ends the offer first.
 */
export function usePasskeySignIn(onSignedIn: () => void, run: Work['run']): () => void {
  const offer = useRef<AbortController>(undefined);
  const arrive = useEffectEvent(onSignedIn);
  useEffect(() => {
    const controller = new AbortController();
    offer.current = controller;
    void waitForChoice(controller.signal).then((chosen) => chosen && arrive());
    return () => controller.abort();
  }, []);
  return () => {
    offer.current?.abort();
    void run(async () => {
      await signInWithPasskey('optional', new AbortController().signal);
      onSignedIn();
    });
  };
}

/** Whether a passkey was chosen in the field and taken. The offer failing is no problem: the form is there. */
async function waitForChoice(signal: AbortSignal): Promise<boolean> {
  try {
    if (!(await offersPasskeys()) || signal.aborted) return false;
    await signInWithPasskey('conditional', signal);
    return true;
  } catch {
    return false;
  }
}
