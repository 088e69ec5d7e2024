import type { Pool } from 'pg';
import type { Fact } from '../src/rulebook/facts.ts';
import type { Instant } from '../src/rulebook/instant.ts';
import { registerGuideRoutes } from '../src/service/guide/routes/register.ts';
import type { App } from '../src/service/http/registrar.ts';
import { openPolicies } from '../src/service/policy/in-force.ts';
import { tellPolicy } from '../src/service/policy/tell.ts';
import { day, registered } from './builders.ts';
import { eventsOf } from './events-of-facts.ts';
import { openTestLedger } from './ledger/drive.ts';
import { sorted } from './reference/examples.ts';
import { testApp } from './test-app.ts';

/** The guide over a ledger. */
export type ServedGuide = {
  readonly app: App;
  /** Appends facts in the order of their times; none may be refused. */
  readonly tell: (facts: readonly Fact[]) => Promise<void>;
};

/** Serves the guide of an installation whose clock goes with its events. `now`: wall time. */
export async function serveGuide(pool: Pool, now: () => Instant): Promise<ServedGuide> {
  const ledger = await openTestLedger(pool, 'events');
  const policies = await openPolicies({ pool, now });
  const deps = { pool, policies, tell: tellPolicy, clock: ledger.clock, now };
  const { app } = testApp({ routes: [(routes) => registerGuideRoutes(routes, deps)] });
  return {
    app,
    async tell(facts) {
      const events = eventsOf(sorted(facts));
      const receipt = await ledger.append(events);
      if (receipt.accepted !== events.length) throw new Error(JSON.stringify(receipt));
    },
  };
}

/** Sellers `<name>-1` to `<name>-<count>`, each with the facts that are made for it. */
export function sellers(
  name: string,
  count: number,
  facts: (seller: string) => readonly Fact[] = () => [],
): readonly Fact[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`).flatMap((seller) => [
    registered({ seller, at: day(0) }),
    ...facts(seller),
  ]);
}
