import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { type Actor, NOBODY } from '../../src/rulebook/accounts/actor.ts';
import { may } from '../../src/rulebook/accounts/may.ts';
import { registerEmergencyRoutes } from '../../src/service/emergency/routes/register.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { deriveKey } from '../../src/service/sealing.ts';
import { openEmergencies } from '../../src/service/start/open-emergencies.ts';
import { openValuesOf } from '../../src/service/start/open-values.ts';
import { recordAccesses } from '../../src/service/start/record-accesses.ts';
import { writeActsWith } from '../../src/service/start/write-acts.ts';
import { createTexts } from '../../src/service/texts/texts.ts';
import type { WithCustomers } from '../reveals/served-reveals.ts';
import { everybodyStays } from '../reveals/served-reveals.ts';
import { type TestApp, testApp } from '../test-app.ts';

/** The people of a marketplace who have to do with emergencies, and some who have not. */
export const PEOPLE: Readonly<Record<string, Actor>> = {
  agent: { kind: 'person', id: randomUUID(), role: 'staff-agent' },
  second: { kind: 'person', id: randomUUID(), role: 'staff-agent' },
  lead: { kind: 'person', id: randomUUID(), role: 'staff-lead' },
  other: { kind: 'person', id: randomUUID(), role: 'staff-lead' },
  officer: { kind: 'person', id: randomUUID(), role: 'data-protection-officer' },
  seller: { kind: 'person', id: 'P-3', role: 'seller-owner', sellerId: 'S-1' },
};

export function idOf(name: string): string {
  const actor = PEOPLE[name];
  if (actor?.kind !== 'person') throw new Error(`nobody is called ${name}`);
  return actor.id;
}

/** What a test may have its own way of. */
type Served = Pick<WithCustomers, 'ledger' | 'audit'> & {
  readonly vault: Parameters<typeof openValuesOf>[0];
  readonly now: () => number;
  /** Who is there besides those who asked and approved. */
  readonly people?: readonly string[];
};

/** Serves emergencies over real customers, for the people above. */
export function serveEmergencies(pool: Pool, { ledger, audit, vault, now, people }: Served): TestApp {
  const there = Object.entries(PEOPLE).filter(([name]) => people?.includes(name) ?? true);
  const parts = openEmergencies({
    ...{
      pool,
      ledger,
      now,
      record: recordAccesses(pool, audit, everybodyStays).recordShown,
      open: openValuesOf(vault),
    },
    texts: createTexts({ key: deriveKey('a secret of the tests', 'texts'), newId: randomUUID }),
    writeActs: writeActsWith(audit, now),
    policies: { inForce: async () => loadDefaultPolicy() },
    accounts: {
      namesOf: async (ids) => new Map(ids.map((id) => [id, `Name of ${id}`])),
      allowed: async (permission) =>
        there.flatMap(([name, actor]) => (may(actor, permission) === true ? [{ id: idOf(name), name }] : [])),
    },
  });
  return testApp({
    authenticate: async (headers) => PEOPLE[headers.get('authorization')?.replace(/^Bearer /, '') ?? ''] ?? NOBODY,
    routes: [(app) => registerEmergencyRoutes(app, parts)],
  });
}
