import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { type ProofWanted, proofWanted } from '../api/proof.ts';

type Window = ComponentType<ProofWanted>;

/** The window that asks for a proof, when one is wanted. */
export function ProofAsked() {
  const wanted = useSyncExternalStore(proofWanted.subscribe, proofWanted.get);
  const [Dialog, setDialog] = useState<Window>();
  useEffect(() => {
    if (wanted === undefined || Dialog !== undefined) return;
    // Few ever need it. When it cannot be had, what the service said is shown instead, and nothing typed is lost.
    import('../step-up/step-up-dialog.tsx').then(
      ({ StepUpDialog }) => setDialog(() => StepUpDialog),
      () => wanted.onDone(false),
    );
  }, [wanted, Dialog]);
  return wanted === undefined || Dialog === undefined ? null : <Dialog {...wanted} />;
}
