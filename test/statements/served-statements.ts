import type { Pool } from 'pg';
import { NOBODY } from '../../src/rulebook/accounts/actor.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import type { Policy } from '../../src/rulebook/policy/policy.ts';
import type { App } from '../../src/service/http/registrar.ts';
import { createCapabilitiesCache } from '../../src/service/sellers/capabilities-cache.ts';
import { registerSellerRoutes } from '../../src/service/sellers/routes/register.ts';
import { registerStatementRoutes } from '../../src/service/statements/routes/register.ts';
import type { StatementTexts } from '../../src/service/statements/texts.ts';
import { eventsOf } from '../events-of-facts.ts';
import { POLICY } from '../guarantees/engine.ts';
import { LATE, openTestLedger } from '../ledger/drive.ts';
import { sorted } from '../reference/examples.ts';
import { ACTORS, testApp } from '../test-app.ts';
import { TEXTS } from './told-statements.ts';

/** A ledger with the statements of its decisions over it. */
export type ServedStatements = {
  readonly app: App;
  /** Appends facts in the order of their times; none may be refused. */
  readonly tell: (facts: readonly Fact[]) => Promise<void>;
  /** Who asks is a name of `ACTORS`. */
  readonly get: (who: string, url: string, headers?: Readonly<Record<string, string>>) => Promise<Told>;
};

export type Told = {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly body: any;
};

export const SECRET = 'a secret of the installation, long enough';

/** Serves statements from a database; `texts` and `policies` stand for what the installation has. */
export async function serveStatements(
  pool: Pool,
  {
    texts = TEXTS,
    policies = [POLICY],
  }: { readonly texts?: StatementTexts; readonly policies?: readonly Policy[] } = {},
): Promise<ServedStatements> {
  const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
  const capabilities = createCapabilitiesCache({ ledger, now: () => LATE, judgesByWall: false });
  const all = async () => policies.map((policy) => ({ policy, from: Number.NEGATIVE_INFINITY }));
  const { app } = testApp({
    authenticate: async (headers) => ACTORS[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [
      (routes) => registerSellerRoutes(routes, { ledger, pool, capabilities }),
      (routes) =>
        registerStatementRoutes(routes, {
          pool,
          policies: all,
          texts,
          marketplace: 'Kingston Express',
          secret: SECRET,
        }),
    ],
  });
  return {
    app,
    async tell(facts) {
      const events = eventsOf(sorted(facts));
      const receipt = await ledger.append(events);
      if (receipt.accepted !== events.length) throw new Error(JSON.stringify(receipt));
    },
    async get(who, url, headers = {}) {
      const answer = await app.inject({ method: 'GET', url, headers: { ...headers, authorization: who } });
      const type = String(answer.headers['content-type']);
      return {
        ...{ status: answer.statusCode, type, text: answer.body, bytes: answer.rawPayload, headers: answer.headers },
        body: type.includes('json') ? JSON.parse(answer.body) : undefined,
      };
    },
  };
}
