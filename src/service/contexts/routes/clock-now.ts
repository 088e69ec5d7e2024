import type { Instant } from '../../../rulebook/instant.ts';
import type { ContextRoutes } from './register.ts';

/** The time of what staff do now: the clock's, so that it moves nothing else; wall time before it has a reading. */
export async function clockNow(ledger: Pick<ContextRoutes['ledger'], 'clock'>, now: () => Instant): Promise<Instant> {
  const clock = await ledger.clock();
  return clock === Number.NEGATIVE_INFINITY ? now() : clock;
}
