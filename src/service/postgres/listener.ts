import { Client, type Pool } from 'pg';

/** Wakes whoever waits for something that any server may do: `notify` of PostgreSQL. What happened has to be read; wakes may be missed. */
export type Listener = {
  /** Has `wake` called when something is told under a name, and when that may have been missed. Answers how to stop. */
  on(name: string, wake: () => void): () => void;
  /** Tells all servers. To be called after the commit. */
  tell(name: string): Promise<void>;
};

/** Until a connection that broke is opened anew, in milliseconds. */
const AGAIN = 1_000;

/** Listens on one channel, with one connection of its own, as long as somebody waits and no longer. */
export function openListener(pool: Pool, channel: 'kingston_threads'): Listener {
  const waiting = new Map<string, Set<() => void>>();
  let client: Client | undefined;
  let later: NodeJS.Timeout | undefined;

  function wakeAll(): void {
    for (const wakes of waiting.values()) for (const wake of wakes) wake();
  }

  function connectLater(): void {
    client = undefined;
    if (waiting.size === 0 || later !== undefined) return;
    later = setTimeout(() => {
      later = undefined;
      connect();
    }, AGAIN);
    later.unref();
  }

  function connect(): void {
    if (client !== undefined || later !== undefined || waiting.size === 0) return;
    const made = new Client({ ...connectionOf(pool), application_name: 'kingston-listener', keepAlive: true });
    client = made;
    // Also for one that broke: it tells so once, and then ends.
    made.on('error', () => {});
    made.once('end', () => {
      if (client === made) connectLater();
    });
    made.on('notification', ({ payload }) => {
      for (const wake of waiting.get(payload ?? '') ?? []) wake();
    });
    made
      .connect()
      .then(() => made.query(`listen ${channel}`))
      // Whatever was told before is read now.
      .then(wakeAll)
      .catch(() => {
        made.end().catch(() => {});
        if (client === made) connectLater();
      });
  }

  function disconnect(): void {
    clearTimeout(later);
    later = undefined;
    const open = client;
    client = undefined;
    open?.end().catch(() => {});
  }

  return {
    on(name, wake) {
      const wakes = waiting.get(name) ?? new Set();
      waiting.set(name, wakes.add(wake));
      connect();
      return () => {
        wakes.delete(wake);
        if (wakes.size === 0 && waiting.get(name) === wakes) waiting.delete(name);
        if (waiting.size === 0) disconnect();
      };
    },
    async tell(name) {
      await pool.query('select pg_notify($1, $2)', [channel, name]);
    },
  };
}

function connectionOf({ options }: Pool) {
  const { connectionString } = options;
  return connectionString === undefined ? options : { connectionString };
}
