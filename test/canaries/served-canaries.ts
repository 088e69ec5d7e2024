import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { type Actor, NOBODY } from '../../src/rulebook/accounts/actor.ts';
import { followOrders } from '../../src/service/canaries/follow-orders.ts';
import type { CanaryParts } from '../../src/service/canaries/parts.ts';
import { planMonths } from '../../src/service/canaries/plan.ts';
import { raiseHits } from '../../src/service/canaries/raise.ts';
import { registerCanaryRoutes } from '../../src/service/canaries/routes/register.ts';
import type { BreachParts } from '../../src/service/data-breaches/parts.ts';
import { startMailServer } from '../../src/service/relay/mail-server.ts';
import type { TakeParts } from '../../src/service/relay/take-mail.ts';
import { deriveKey } from '../../src/service/sealing.ts';
import { mailOfCanaries } from '../../src/service/start/mail-of-canaries.ts';
import { openCanaries } from '../../src/service/start/open-canaries.ts';
import { createTexts } from '../../src/service/texts/texts.ts';
import { writeActsOf } from '../acts.ts';
import { connectSmtp } from '../relay/smtp-client.ts';
import { WHO, type WithCustomers } from '../reveals/served-reveals.ts';
import { type TestApp, testApp } from '../test-app.ts';

export const CANARY_DOMAIN = 'mailbox.example';

/** The marketplace and the phone port have each a key of their own. */
const PEOPLE: Readonly<Record<string, Actor>> = {
  ...WHO,
  lead: { kind: 'person', id: 'P-8', role: 'staff-lead' },
  agent: { kind: 'person', id: 'P-9', role: 'staff-agent' },
  marketplace: { kind: 'key', id: 'K-1', keyKind: 'integrator', scopes: ['canaries:place'] },
  telephony: { kind: 'key', id: 'K-2', keyKind: 'integrator', scopes: ['numbers:tell'] },
  events: { kind: 'key', id: 'K-3', keyKind: 'integrator', scopes: ['events:write', 'customer-data:write'] },
};

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
type Body = any;

export type ServedCanaries = {
  readonly served: TestApp;
  readonly parts: CanaryParts;
  readonly ask: (
    who: string,
    what: string,
    payload?: object,
  ) => Promise<{ readonly status: number; readonly body: Body }>;
  /** What a server does by itself every few seconds. */
  readonly work: () => Promise<void>;
  /** A mail over a real connection; answers what the server said. */
  readonly mail: (to: string, id: string, text: string) => Promise<number | undefined>;
  readonly close: () => Promise<void>;
};

/** Serves canary orders with a mail server, by draws of a seed and a clock of the test. */
export async function serveCanaries(
  pool: Pool,
  marketplace: Pick<WithCustomers, 'ledger'>,
  { breaches, now, seed = 1 }: { readonly breaches: BreachParts; readonly now: () => number; readonly seed?: number },
): Promise<ServedCanaries> {
  let drawn = seed;
  const parts: CanaryParts = {
    ...openCanaries({
      ...{ pool, now, breaches, secret: 'a secret of the tests', writeActs: writeActsOf(pool, now) },
      ledger: { look: marketplace.ledger.look, clock: async () => now() },
      accounts: { namesOf: async (ids) => new Map(ids.map((id) => [id, `Name of ${id}`])) },
      config: { canaryDomain: CANARY_DOMAIN, canaryNumbers: [{ from: 18_765_550_100, to: 18_765_550_399 }] },
      texts: createTexts({ key: deriveKey('a secret of the tests', 'texts'), newId: randomUUID }),
      tell: () => undefined,
    }),
    chance: () => {
      drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0;
      return drawn / 2 ** 32;
    },
  };
  const served = testApp({
    authenticate: async (headers) => PEOPLE[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [(app) => registerCanaryRoutes(app, parts)],
  });
  // Only what a mail of this domain meets: there is no conversation here.
  const taking = {
    ...{ domain: 'reply.example', apart: mailOfCanaries(parts), now, pool, addUse: async () => 1 },
    countMail: () => undefined,
  } as unknown as TakeParts;
  const failures: unknown[] = [];
  const server = await startMailServer(taking, {
    ...{ host: '127.0.0.1', port: 0, tls: undefined, trustedProxies: [] },
    failed: (error) => failures.push(error),
  });
  return {
    ...{ served, parts },
    async ask(who, what, payload) {
      const [method, url] = what.split(' ') as ['GET' | 'POST', string];
      const headers = { authorization: who };
      const answer = await served.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
      return { status: answer.statusCode, body: answer.json() };
    },
    async work() {
      await planMonths(parts);
      await followOrders(parts);
      await raiseHits(parts);
    },
    async mail(to, id, text) {
      const client = await connectSmtp(server.port);
      const headers = `From: Shop <owner@shop.example>\r\nTo: ${to}\r\nMessage-ID: <${id}@shop.example>\r\nSubject: Hello`;
      const said = await client.bring({ from: 'owner@shop.example', to: [to], data: `${headers}\r\n\r\n${text}` });
      client.end();
      if (failures.length > 0) throw failures[0];
      return said?.code;
    },
    async close() {
      await served.app.close();
      await server.close();
    },
  };
}
