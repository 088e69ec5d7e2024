import type { Pool } from 'pg';
import type { Actor } from '../../src/rulebook/accounts/actor.ts';
import { NOBODY } from '../../src/rulebook/accounts/actor.ts';
import { type AuditLog, createAuditLog } from '../../src/service/audit/audit-log.ts';
import { newSigningKey, readSigningKey, type Signer } from '../../src/service/audit/note.ts';
import type { Ledger } from '../../src/service/ledger/ledger.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { openSubjectRequests } from '../../src/service/start/open-subject-requests.ts';
import { openValuesOf } from '../../src/service/start/open-values.ts';
import type { OrderOf, SubjectRequestParts } from '../../src/service/subject-requests/parts.ts';
import { registerSubjectRequestRoutes } from '../../src/service/subject-requests/routes/register.ts';
import type { Vault } from '../../src/service/vault/vault.ts';
import { day, disputed, placed, scanned } from '../builders.ts';
import { eventsOf } from '../events-of-facts.ts';
import { openTestLedger } from '../ledger/drive.ts';
import { lateOrders, sorted } from '../reference/examples.ts';
import { ADA } from '../reveals/served-reveals.ts';
import { testApp } from '../test-app.ts';
import { openTestVault } from '../vault/open-test-vault.ts';

/** Who may ask, by the bearer token of a test. Ada asks in two sessions. */
const WHO: Readonly<Record<string, Actor>> = {
  ada: { kind: 'person', id: 'C-ada', role: 'customer' },
  'ada-elsewhere': { kind: 'person', id: 'C-ada', role: 'customer' },
  bob: { kind: 'person', id: 'C-bob', role: 'customer' },
  officer: { kind: 'person', id: 'P-4', role: 'data-protection-officer' },
  staff: { kind: 'person', id: 'P-1', role: 'staff-lead' },
  marketplace: { kind: 'key', id: 'K-1', keyKind: 'integrator', scopes: ['customer-data:write'] },
};

/** Whose the orders are. */
const OWNERS: Readonly<Record<string, OrderOf & { readonly customer: string }>> = Object.fromEntries(
  [
    ...['delivered', 'second', 'disputed', 'to-ship', 'under-way', 'late-0'].map((order) => ['C-ada', order] as const),
    ...['bobs', 'bobs-to-ship'].map((order) => ['C-bob', order] as const),
  ].map(([customer, order]) => [order, { customer, seller: 'S-1', order }]),
);

/** Bob's values stand nowhere in what is Ada's. */
export const BOB = { name: 'Bob Otherman', phone: '+1 876 555 0199' };

/** A clock that a test turns. Begins when everything has happened. */
export const BEGINS = day(61);

/** A marketplace of which customers ask. */
export type Asking = {
  readonly parts: SubjectRequestParts;
  readonly ledger: Ledger;
  readonly audit: AuditLog;
  readonly vault: Vault;
  readonly voided: string[];
  readonly warned: { readonly request: string; readonly hundredths: number }[];
  readonly logged: () => string;
  /** Turns the clock. */
  readonly setClock: (now: number) => void;
  readonly ask: (
    who: string,
    what: string,
    body?: object,
    // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  ) => Promise<{ readonly status: number; readonly body: any; readonly headers: Readonly<Record<string, unknown>> }>;
  /** The same with parts of others: as a server that goes on where one was killed. */
  readonly serve: (other: Partial<SubjectRequestParts>) => Asking['ask'];
};

/** S-1, with orders of Ada and of Bob in every state; one was late, and a warning that can be appealed cites it. */
export async function customersWhoAsk(pool: Pool, folder: string): Promise<Asking> {
  let now = BEGINS;
  const ledger = await openTestLedger(pool, 'events', { now: () => now });
  const order = (orderId: string, at: number) => placed({ orderId, at, customer: OWNERS[orderId]?.customer ?? 'C-x' });
  const delivered = (orderId: string, from: number) => [
    order(orderId, day(from)),
    scanned({ orderId, at: day(from, 2) }),
    scanned({ orderId, at: day(from + 2), scan: 'delivered' }),
  ];
  const facts = sorted([
    // Handed over late, and delivered: a warning of day 11 cites it.
    ...[
      ...lateOrders(0, 3, 6, 9),
      scanned({ orderId: 'late-0', at: day(10) }),
      scanned({ orderId: 'late-0', at: day(12), scan: 'delivered' }),
    ],
    ...[...delivered('delivered', 40), ...delivered('second', 42), ...delivered('bobs', 42)],
    ...[...delivered('disputed', 44), disputed({ orderId: 'disputed', at: day(50), disputeId: 'D-1' })],
    ...[order('to-ship', day(60)), order('bobs-to-ship', day(60))],
    ...[order('under-way', day(58)), scanned({ orderId: 'under-way', at: day(59) })],
  ]);
  const { rejected } = await ledger.append(eventsOf(facts));
  if (rejected.length > 0) throw new Error(rejected[0]?.detail);
  const signer = readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
  const audit = createAuditLog({ pool, signer, key: Buffer.alloc(32, 7), server: 'one', now: () => now });
  const vault = openTestVault({ pool, folder, now: () => now });
  for (const { order: id, customer } of Object.values(OWNERS))
    await vault.deposit({ seller: 'S-1', order: id }, customer === 'C-bob' ? { ...ADA, ...BOB } : ADA);
  const voided: string[] = [];
  const warned: { request: string; hundredths: number }[] = [];
  const policy = loadDefaultPolicy();
  const parts = openSubjectRequests({
    ...{ pool, ledger, audit, vault, now: () => now, open: openValuesOf(vault), marketplace: 'Kingston Express' },
    policies: { inForce: async () => policy },
    laws: ['gdpr', 'jamaica-dpa'],
    ordersOf: async (customer) => Object.values(OWNERS).filter((each) => each.customer === customer),
    ownOrder: async (customer, id) => (OWNERS[id]?.customer === customer ? OWNERS[id] : undefined),
    conversations: { erase: async () => {}, told: async () => [] },
    noticesOf: async () => [],
    voidLabel: async (_, of, { reason }) => voided.push(`${of.order} ${reason}`),
    sessionOf: async (credentials) => credentials.get('authorization') ?? undefined,
    warn: ({ request, hundredths }) => warned.push({ request, hundredths }),
  });
  const logs: (() => string)[] = [];
  const serve: Asking['serve'] = (other) => {
    const { app, logged } = testApp({
      authenticate: async (headers) => WHO[headers.get('authorization')?.replace(/^Bearer /, '') ?? ''] ?? NOBODY,
      routes: [(routes) => registerSubjectRequestRoutes(routes, { ...parts, ...other })],
    });
    logs.push(logged);
    return async (who, what, body) => {
      const [method = 'GET', url = ''] = what.split(' ');
      const answer = await app.inject({
        ...{ method: method as 'GET', url, headers: { authorization: `Bearer ${who}` } },
        ...(body === undefined ? {} : { payload: body }),
      });
      return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
    };
  };
  return {
    ...{ parts, ledger, audit, vault, voided, warned, serve, ask: serve({}) },
    logged: () => logs.map((each) => each()).join('\n'),
    setClock(to) {
      now = to;
    },
  };
}
