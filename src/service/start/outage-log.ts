import { describeOutage } from '../../words/database-en.ts';
import { outageOf } from '../postgres/outage.ts';

/** Where it is told. */
type Log = {
  error(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  info(fields: object, message: string): void;
};

/** Tells once that the database is away, and once that it is back, however many notice it however often. */
export type OutageLog = {
  /** A connection that nobody used broke. */
  lostConnection(error: Error): void;
  /** The same work, telling when it fails: an outage once, anything else each time. Never rejects. */
  watched(what: string, work: () => Promise<unknown>): () => Promise<void>;
};

/** Idle connections that break within so many milliseconds of each other broke of one cause. */
const TOGETHER = 60_000;

/** `now`: wall time. */
export function createOutageLog(log: Log, now: () => number): OutageLog {
  let awaySince: number | undefined;
  let lastLost = Number.NEGATIVE_INFINITY;

  function failed(what: string, error: unknown): void {
    const outage = outageOf(error);
    if (outage === undefined) log.error({ err: error }, what);
    else if (awaySince === undefined) {
      awaySince = now();
      log.error({ outage }, describeOutage(outage));
    }
  }
  function succeeded(): void {
    if (awaySince === undefined) return;
    log.info({ seconds: Math.round((now() - awaySince) / 1000) }, 'the database answers again');
    awaySince = undefined;
  }
  return {
    lostConnection(error) {
      if (now() - lastLost > TOGETHER) log.warn({ err: error }, 'a connection to the database broke');
      lastLost = now();
    },
    watched: (what, work) => async () => {
      await work().then(succeeded, (error: unknown) => failed(what, error));
    },
  };
}
