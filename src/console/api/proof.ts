/** Somebody waits for a proof. */
export type ProofWanted = {
  /** Says whether it was given. */
  readonly onDone: (proved: boolean) => void;
  /** What had the focus when it all began: by now it may be disabled until the answer is there. */
  readonly from: Element | null;
};

let waiting: ProofWanted | undefined;
let asking: Promise<boolean> | undefined;
let changed = () => {};

/** Who waits for a proof, if anybody. For `useSyncExternalStore`: it is asked for outside of all components. */
export const proofWanted = {
  get: (): ProofWanted | undefined => waiting,
  subscribe(listener: () => void): () => void {
    changed = listener;
    return () => {
      changed = () => {};
    };
  },
};

/** Asks who is signed in to prove it. Several requests at once wait for one proof. False: they would rather not. */
function askForProof(from: Element | null): Promise<boolean> {
  asking ??= new Promise<boolean>((onDone) => {
    wait({ onDone, from });
  }).finally(() => {
    asking = undefined;
    wait(undefined);
  });
  return asking;
}

function wait(wanted: ProofWanted | undefined): void {
  waiting = wanted;
  changed();
}

/**
 * Sends a request. Where the service first wants a proof of who asks, asks for it and sends the same request once more:
 * whoever sent it just waits.
 */
export async function provedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const from = document.activeElement;
  const response = await fetch(request);
  if (response.status !== 403 || again.url.endsWith('/v1/me/proof')) return response;
  const told = (await response.clone().text()).includes('/problems/step-up-needed');
  return told && (await askForProof(from)) ? fetch(again) : response;
}
