/** Somebody who may ask the process to stop. */
export type StopRequest = {
  /** Settles when it is asked for. */
  readonly asked: Promise<'asked'>;
  /** Whether it was asked for already. */
  readonly isAsked: () => boolean;
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm and our own launcher pass Ctrl-C on, which the terminal has sent us already: within so long it is one, in milliseconds. */
const ONE_KEY = 400;

/** Listens for Ctrl-C and for a supervisor's request; `again`: somebody does not want to wait. */
export function listenForStop(first: () => void, again: () => void): StopRequest {
  let askedAt: number | undefined;
  const asked = new Promise<'asked'>((resolve) => {
    for (const signal of SIGNALS)
      process.on(signal, () => {
        if (askedAt === undefined) {
          askedAt = performance.now();
          first();
          resolve('asked');
        } else if (performance.now() - askedAt > ONE_KEY) again();
      });
  });
  return { asked, isAsked: () => askedAt !== undefined };
}
