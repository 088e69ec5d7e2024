import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { type Actor, NOBODY } from '../src/rulebook/accounts/actor.ts';
import type { Policy } from '../src/rulebook/policy/policy.ts';
import type { Accounts } from '../src/service/accounts/accounts.ts';
import type { BreachParts } from '../src/service/data-breaches/parts.ts';
import { registerBreachRoutes } from '../src/service/data-breaches/routes/register.ts';
import type { Ledger } from '../src/service/ledger/ledger.ts';
import { loadDefaultPolicy } from '../src/service/policy/load.ts';
import { deriveKey } from '../src/service/sealing.ts';
import { openBreaches } from '../src/service/start/open-breaches.ts';
import { createTexts } from '../src/service/texts/texts.ts';
import { writeActsOf } from './acts.ts';
import { WHO } from './reveals/served-reveals.ts';
import { type TestApp, testApp } from './test-app.ts';

/** The officer, somebody in the lead, and two sellers. */
const PEOPLE: Readonly<Record<string, Actor>> = {
  ...WHO,
  officer: { kind: 'person', id: 'P-4', role: 'data-protection-officer' },
  lead: { kind: 'person', id: 'P-8', role: 'staff-lead' },
};

/** A customer is called by their reference. */
function personOf(token: string): Actor {
  if (/^C-\d$/.test(token)) return { kind: 'person', id: token, role: 'customer' };
  return PEOPLE[token] ?? NOBODY;
}

/** Serves inquiries into suspected data breaches; `warned` fills with what was warned of. */
export function serveBreaches(
  pool: Pool,
  {
    ledger,
    accounts,
    now,
    policy = loadDefaultPolicy,
    ...mail
  }: {
    readonly ledger: Ledger;
    readonly accounts: Accounts;
    readonly now: () => number;
    readonly policy?: () => Policy;
  } & Partial<Pick<BreachParts, 'open' | 'post' | 'toStaff' | 'openWritings' | 'ordersByContact' | 'recordAccess'>>,
): { readonly served: TestApp; readonly parts: BreachParts; readonly warned: string[] } {
  const warned: string[] = [];
  const parts = openBreaches({
    ...{ pool, ledger, now, writeActs: writeActsOf(pool) },
    ...{ marketplace: 'Kingston Express', baseUrl: 'https://trust.kingston.example' },
    ...{ open: async () => ({ keys: 'no vault is here' }), post: undefined, toStaff: undefined },
    ...{ openWritings: async () => ({ keys: 'no vault is here' }), ordersByContact: async () => [] },
    ...{ recordAccess: async () => {}, ...mail },
    policies: { inForce: async () => policy() },
    accounts: {
      ...accounts,
      namesOf: async (ids) =>
        new Map([
          ...(await accounts.namesOf(ids)),
          ...ids.filter((id) => /^P-\d$/.test(id)).map((id) => [id, `Name of ${id}`] as const),
        ]),
    },
    texts: createTexts({ key: deriveKey('a secret of the tests', 'texts'), newId: randomUUID }),
    warn: ({ regime, hundredths }) => warned.push(`${regime} ${hundredths}`),
  });
  const served = testApp({
    authenticate: async (headers) => personOf(headers.get('authorization') ?? ''),
    routes: [(app) => registerBreachRoutes(app, parts)],
  });
  return { served, parts, warned };
}
