import type { Pool, PoolClient } from 'pg';

/** A statement on its way to the database. */
export type Sent = {
  readonly text: string;
  /** Of the connection it goes through; undefined for one that is asked on its own. */
  readonly process: number | undefined;
  /** Sends it; answers what the database answers. */
  readonly send: () => Promise<unknown>;
};

/** A pool that shows every statement to `watch` instead of sending it; what that answers or throws is what comes back. */
export function watchedPool(pool: Pool, watch: (sent: Sent) => Promise<unknown>): Pool {
  const watched = (client: Pool | PoolClient): unknown => {
    const process = (client as { processID?: number }).processID;
    const query = client.query.bind(client) as (...typed: unknown[]) => Promise<unknown>;
    return (...typed: unknown[]) => {
      const [what] = typed;
      const text = typeof what === 'string' ? what : (what as { text: string }).text;
      return watch({ text, process, send: () => query(...typed) });
    };
  };
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    return over(client, { query: watched(client) });
  };
  return over(pool, { query: watched(pool), connect });
}

/** The same thing, but for some of its members. */
function over<Thing extends object>(thing: Thing, members: Readonly<Record<string, unknown>>): Thing {
  return new Proxy(thing, {
    get(target, name) {
      if (typeof name === 'string' && Object.hasOwn(members, name)) return members[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
