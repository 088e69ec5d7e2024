import { Docket } from '../../rulebook/docket.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import type { PlatformLog } from '../../rulebook/platform-log.ts';

/** A copy of a seller that may be changed freely: what it decides goes to `decided`. */
export function copyOf(docket: Docket, log: PlatformLog, decided: Judged[]): Docket {
  return Docket.restore(docket.snapshot(), log, (judged) => {
    decided.push(judged);
  });
}
