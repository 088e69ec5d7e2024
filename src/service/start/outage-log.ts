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
  /** For work that is done again and again: an outage is told once, anything else each time. */
  failed(what: string): (error: unknown) => void;
  /**
   * Some of that work was done. It may have needed no database, or had its answer before the outage: so while one lasts the database
   * is asked by `missing`, which answers what is not ready, and only its own answer ends the outage.
   */
  worked(missing: () => Promise<readonly unknown[]>): Promise<void>;
};

/** Idle connections that break within so many milliseconds of each other broke of one cause. */
const TOGETHER = 60_000;

/** `now`: wall time. */
export function createOutageLog(log: Log, now: () => number): OutageLog {
  let awaySince: number | undefined;
  let lastLost = Number.NEGATIVE_INFINITY;

  return {
    lostConnection(error) {
      if (now() - lastLost > TOGETHER) log.warn({ err: error }, 'a connection to the database broke');
      lastLost = now();
    },
    failed: (what) => (error) => {
      const outage = outageOf(error);
      if (outage === undefined) log.error({ err: error }, what);
      else if (awaySince === undefined) {
        awaySince = now();
        log.error({ outage }, describeOutage(outage));
      }
    },
    async worked(missing) {
      const since = awaySince;
      if (since === undefined || (await missing()).length > 0) return;
      // Somebody else may have told it meanwhile.
      if (awaySince !== since) return;
      awaySince = undefined;
      log.info({ seconds: Math.round((now() - since) / 1000) }, 'the database answers again');
    },
  };
}
