import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedRefusal } from '../postgres/embedded/refusal.ts';
import type { Embedded } from '../postgres/embedded/start.ts';

/** What a supervisor needs. Times are in milliseconds. */
export type SupervisorOptions = {
  /** Starts the server, or says why it cannot. */
  readonly start: () => Promise<Embedded | { readonly refused: EmbeddedRefusal }>;
  readonly log: {
    warn(fields: object, message: string): void;
    info(fields: object, message: string): void;
  };
  /** How long to wait before each further attempt; when they are used up, it is given up. */
  readonly pauses?: readonly number[];
  /** After running for so long it counts as sound again. */
  readonly steady?: number;
};

/** A database server of ours that is started again when it ends without having been asked to. */
export type Supervised = {
  readonly url: string;
  /** It was found running: whoever started it had been killed. */
  readonly adopted: boolean;
  /** Whether it is away at this moment, and why it could not be started again, if that was tried. */
  trouble(): { readonly refusal?: EmbeddedRefusal } | undefined;
  /** Settles when it is given up, with why; `undefined`: it starts, and ends again each time. */
  readonly givenUp: Promise<EmbeddedRefusal | undefined>;
  stop(): Promise<void>;
};

const PAUSES = [0, 1000, 2000, 4000, 8000, 16_000];
const STEADY = 60_000;

/** Room is made by somebody who looks at it: that is waited for, however long it takes. */
const WAITED_FOR: EmbeddedRefusal['code'] = 'disk-full';
const PATIENCE = 5000;

/** Starts a server, and looks after it until it is stopped or given up. */
export async function supervise(
  options: SupervisorOptions,
): Promise<Supervised | { readonly refused: EmbeddedRefusal }> {
  const first = await options.start();
  if ('refused' in first) return first;
  const stopping = new AbortController();
  const state: State = { server: first, refusal: undefined };
  const watching = watch(state, options, stopping.signal);
  return {
    url: first.url,
    adopted: first.adopted,
    trouble() {
      if (state.server !== undefined) return undefined;
      return state.refusal === undefined ? {} : { refusal: state.refusal };
    },
    givenUp: watching.then((end) => (end === 'stopped' ? new Promise(() => {}) : end.why)),
    async stop() {
      stopping.abort();
      await watching;
      await state.server?.stop();
    },
  };
}

/** The server that runs, or why the last attempt at one came to nothing. */
type State = { server: Embedded | undefined; refusal: EmbeddedRefusal | undefined };

type End = 'stopped' | { readonly why: EmbeddedRefusal | undefined };

async function watch(state: State, options: SupervisorOptions, signal: AbortSignal): Promise<End> {
  const { log, pauses = PAUSES, steady = STEADY } = options;
  let failures = 0;
  while (state.server !== undefined) {
    const began = performance.now();
    if (!(await endsBefore(state.server, signal))) return 'stopped';
    if (performance.now() - began > steady) failures = 0;
    log.warn({}, 'the database ended by itself and is started again');
    // Gives the data directory free, which the next start takes again.
    await state.server.stop();
    state.server = undefined;
    const away = performance.now();
    while (state.server === undefined) {
      const pause = state.refusal?.code === WAITED_FOR ? PATIENCE : pauses[failures++];
      if (pause === undefined) return { why: state.refusal };
      await sleep(pause, undefined, { signal }).catch(() => {});
      if (signal.aborted) return 'stopped';
      await startAgain(state, options);
    }
    log.info({ seconds: Math.round((performance.now() - away) / 1000) }, 'the database runs again');
  }
  return 'stopped';
}

async function startAgain(state: State, { start, log }: SupervisorOptions): Promise<void> {
  const started = await start();
  if (!('refused' in started)) {
    state.server = started;
    state.refusal = undefined;
    return;
  }
  const { code } = started.refused;
  if (code !== state.refusal?.code) log.warn({ code }, 'the database could not be started again');
  state.refusal = started.refused;
}

/** False when the signal comes first. */
async function endsBefore({ died }: Embedded, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  const asked = new Promise<false>((resolve) => signal.addEventListener('abort', () => resolve(false), { once: true }));
  return Promise.race([died.then(() => true), asked]);
}
