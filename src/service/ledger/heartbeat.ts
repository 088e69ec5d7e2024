/** Work that is done again and again, one round after another. */
export type Heartbeat = {
  /** Does no further round, and waits for the one that runs. */
  stop(): Promise<void>;
};

/**
 * Calls `round` every so many milliseconds, never two at once. A round that fails is told and tried again with the next one:
 * a database that is away for a minute must not stop the clock for good.
 */
export function beat(every: number, round: () => Promise<unknown>, failed: (error: unknown) => void): Heartbeat {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = round()
        .then(() => undefined, failed)
        .finally(next);
    }, every);
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
