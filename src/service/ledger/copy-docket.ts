import { Docket } from '../../rulebook/docket.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import type { PlatformLog } from '../../rulebook/platform-log.ts';

/**
 * A copy of a seller that may be changed freely: what it decides goes to `decided`. Its log is its own too, and ends where
 * the seller is: it may be added to, and sees nothing that is only being written.
 */
export function copyOf(docket: Docket, decided: Judged[]): { readonly copy: Docket; readonly log: PlatformLog } {
  const log = docket.log.branch(docket.platformVersion);
  const copy = Docket.restore(docket.snapshot(), log, (judged) => {
    decided.push(judged);
  });
  return { copy, log };
}
