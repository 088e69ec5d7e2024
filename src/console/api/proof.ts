import type { ComponentType } from 'react';

/** The window that asks for a proof; it says whether one was given. */
export type ProofDialogProps = { readonly onDone: (proved: boolean) => void };

type Wanted = { readonly Dialog: ComponentType<ProofDialogProps>; readonly onDone: (proved: boolean) => void };

let wanted: Wanted | undefined;
let asking: Promise<boolean> | undefined;
let changed = () => {};

/** The window to show now, if any. For `useSyncExternalStore`: it is asked for outside of all components. */
export const wantedProof = {
  get: (): Wanted | undefined => wanted,
  subscribe(listener: () => void): () => void {
    changed = listener;
    return () => {
      changed = () => {};
    };
  },
};

/** Asks who is signed in to prove it. Several requests at once wait for one proof. False: they would rather not. */
function askForProof(): Promise<boolean> {
  asking ??= show().finally(() => {
    asking = undefined;
    wanted = undefined;
    changed();
  });
  return asking;
}

async function show(): Promise<boolean> {
  // Few ever need it. When it cannot be had, what the service said is shown instead, and nothing typed is lost.
  const part = await import('../step-up/step-up-dialog.tsx').catch(() => undefined);
  if (part === undefined) return false;
  return new Promise((onDone) => {
    wanted = { Dialog: part.StepUpDialog, onDone };
    changed();
  });
}

/**
 * Sends a request. Where the service first wants a proof of who asks, asks for it and sends the same request once more:
 * whoever sent it just waits.
 */
export async function provedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  if (response.status !== 403 || again.url.endsWith('/v1/me/proof')) return response;
  const told = (await response.clone().text()).includes('/problems/step-up-needed');
  return told && (await askForProof()) ? fetch(again) : response;
}
