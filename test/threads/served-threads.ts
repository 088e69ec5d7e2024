import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Actor, NOBODY } from '../../src/rulebook/accounts/actor.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY } from '../../src/rulebook/instant.ts';
import { attest, attestationFor } from '../../src/service/attestations/attestations.ts';
import { BRIEFING } from '../../src/service/attestations/briefing.ts';
import type { AuditLog } from '../../src/service/audit/audit-log.ts';
import { findOwnOrder } from '../../src/service/customers/order-store.ts';
import type { App, Registrar } from '../../src/service/http/registrar.ts';
import type { Ledger } from '../../src/service/ledger/ledger.ts';
import { readPictures } from '../../src/service/pictures/clean-picture.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { registerRevealRoutes } from '../../src/service/reveals/routes/register.ts';
import { openAttestations } from '../../src/service/start/open-attestations.ts';
import { openReveals } from '../../src/service/start/open-reveals.ts';
import { openThreads } from '../../src/service/start/open-threads.ts';
import { openValuesOf } from '../../src/service/start/open-values.ts';
import { recordAccesses } from '../../src/service/start/record-accesses.ts';
import { writeActsWith } from '../../src/service/start/write-acts.ts';
import { createTexts } from '../../src/service/texts/texts.ts';
import { registerThreadRoutes, type ThreadRoutes } from '../../src/service/threads/routes/register.ts';
import { eraseTexts, shredTexts } from '../../src/service/threads/shred.ts';
import { registerVaultRoutes } from '../../src/service/vault/routes/register.ts';
import type { Vault } from '../../src/service/vault/vault.ts';
import { day, disputed, placed, scanned } from '../builders.ts';
import type { TestDatabase } from '../database.ts';
import { eventsOf } from '../events-of-facts.ts';
import { memoryFileStore } from '../files/memory-file-store.ts';
import { LATE, openTestLedger } from '../ledger/drive.ts';
import { ADA, everybodyStays, testLog } from '../reveals/served-reveals.ts';
import { ACTORS, testApp } from '../test-app.ts';
import { openTestVault } from '../vault/open-test-vault.ts';
import { plainScreen } from './plain-screen.ts';

/** Who talks: two of the shop S-1, one who has not read the privacy briefing, another shop, and two customers. */
const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  marketplace: { kind: 'key', id: 'K-9', keyKind: 'integrator', scopes: ['customer-data:write'] },
  member: { kind: 'person', id: 'P-5', role: 'seller-member', sellerId: 'S-1' },
  newcomer: { kind: 'person', id: 'P-7', role: 'seller-member', sellerId: 'S-1' },
  other: { kind: 'person', id: 'P-6', role: 'seller-owner', sellerId: 'S-2' },
  ada: { kind: 'person', id: 'C-1', role: 'customer' },
  bob: { kind: 'person', id: 'C-2', role: 'customer' },
};

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
type Body = any;
type Answer = {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** Conversations, served. */
export type ServedThreads = {
  readonly app: App;
  readonly parts: ThreadRoutes;
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly audit: AuditLog;
  readonly ask: (who: string, what: string, body?: object) => Promise<Answer>;
  /** Sends a message; with an id of its own unless one is given. */
  readonly send: (who: string, thread: string, text: string, more?: object) => Promise<Answer>;
  readonly tell: (...facts: readonly Fact[]) => Promise<void>;
  /** Follows a conversation over a real connection. */
  readonly follow: (who: string, thread: string, more?: Readonly<Record<string, string>>) => Promise<LiveReader>;
  /** Signs somebody out. */
  readonly leave: (who: string) => void;
  readonly comeBack: (who: string) => void;
  readonly shred: () => Promise<number>;
  /** Uploads a picture. */
  readonly upload: (who: string, thread: string, bytes: Buffer) => Promise<Answer>;
  /** What lies in the file store. */
  readonly stored: ReturnType<typeof memoryFileStore>['contents'];
  readonly logged: () => string;
  /** Lets wall time pass. */
  readonly advance: (by: number) => void;
  readonly staleProof: (isStale: boolean) => void;
};

/** What a live view says. */
export type LiveReader = {
  readonly status: number;
  readonly type: string | null;
  /** The next event of one of these names; beats are passed over. */
  readonly next: () => Promise<{ readonly name: string; readonly id: string | undefined; readonly data: Body }>;
  /** Whether it ended. */
  readonly ended: () => Promise<boolean>;
  readonly stop: () => void;
};

/** S-1: T-1 and T-2 of Ada, T-3 of Bob, one in dispute of Ada; S-2: F-1 of Bob. The clock is that of the events, at day 21. */
export function withServedThreads(
  database: () => TestDatabase,
  given: Partial<ThreadRoutes> = {},
  more: (parts: ThreadRoutes, vault: Vault) => readonly Registrar[] = () => [],
): () => ServedThreads {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-threads-'));
  const store = memoryFileStore();
  let served: ServedThreads;
  let close: () => Promise<unknown> = async () => {};
  beforeAll(async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
    const tell: ServedThreads['tell'] = async (...facts) => {
      const { rejected } = await ledger.append(eventsOf(facts));
      if (rejected.length > 0) throw new Error(rejected[0]?.detail);
    };
    await tell(
      placed({ orderId: 'cased', customer: 'C-1', at: day(10) }),
      scanned({ orderId: 'cased', at: day(11) }),
      placed({ orderId: 'T-1', customer: 'C-1', at: day(20, 1) }),
      placed({ orderId: 'T-2', customer: 'C-1', at: day(20, 2) }),
      placed({ orderId: 'T-3', customer: 'C-2', at: day(20, 3), fulfilment: 'dispatched' }),
      placed({ orderId: 'F-1', customer: 'C-2', seller: 'S-2', at: day(20, 4) }),
      disputed({ orderId: 'cased', at: day(21), disputeId: 'D-1', reason: 'not_received' }),
    );
    const audit = testLog(pool);
    const vault = openTestVault({ pool, folder });
    for (const order of ['T-1', 'T-2', 'T-3', 'cased']) await vault.deposit({ seller: 'S-1', order }, ADA);
    const policies = { inForce: async () => loadDefaultPolicy() };
    let ahead = 0;
    const now = () => LATE + ahead;
    const attestations = openAttestations({
      pool,
      ledger,
      audit,
      policies,
      now,
      accounts: { listPeople: async () => [] },
    });
    for (const [seller, person] of [
      ['S-1', 'P-3'],
      ['S-1', 'P-5'],
      ['S-2', 'P-6'],
    ] as const)
      await attest(attestations, { seller, person }, BRIEFING.version);
    const left = new Set<string>();
    let isStale = false;
    const authenticate = async (headers: { get: (name: 'authorization') => string | null }): Promise<Actor> => {
      const who = headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
      return left.has(who) ? NOBODY : (WHO[who] ?? NOBODY);
    };
    const recorded = recordAccesses(pool, audit, everybodyStays);
    const shared = {
      pool,
      ledger,
      policies,
      now,
      open: openValuesOf(vault),
      attestation: attestationFor(attestations),
    };
    const namesOf = async (ids: readonly string[]) => new Map(ids.map((id) => [id, `Name of ${id}`]));
    const parts: ThreadRoutes = {
      ...openThreads({
        ...{ ...shared, audit, vault, record: recorded.record },
        writeActs: writeActsWith(audit, now),
        askOutside: undefined,
        texts: createTexts({ key: Buffer.alloc(32, 3), newId: randomUUID }),
        ...{ store, readPicture: readPictures() },
        accounts: {
          ...{ namesOf, authenticate },
          stepUp: {
            neededWithin: async () => (isStale ? { code: 'step-up-needed', ways: ['code'], minutes: 10 } : undefined),
          },
        },
        customers: {
          ownOrder: (customer, order) => findOwnOrder(pool, customer, order),
          stillSignedIn: async () => NOBODY,
        },
      }),
      screen: plainScreen,
      ...given,
    };
    const reveals = openReveals({
      ...{ ...shared, recorded, accounts: { namesOf } },
      askAgain: async () => undefined,
    });
    const { app, logged } = testApp({
      authenticate,
      routes: [
        (routes) => registerRevealRoutes(routes, reveals),
        (routes) => registerThreadRoutes(routes, parts),
        ...more(parts, vault),
        (routes) =>
          registerVaultRoutes(routes, {
            vault,
            limits: async () => ({ shreddedAfter: 30 * DAY, clock: await ledger.clock() }),
            eraseConversations: (of) => eraseTexts(parts, of),
          }),
      ],
    });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    close = () => app.close();
    const ask: ServedThreads['ask'] = async (who, what, body) => {
      const [method, address] = what.split(' ') as ['GET', string];
      const headers = { authorization: `Bearer ${who}` };
      const answer = await app.inject({ method, url: address, headers, ...(body && { payload: body }) });
      const isJson = String(answer.headers['content-type'] ?? '').includes('json');
      return { status: answer.statusCode, body: isJson ? answer.json() : answer.body, headers: answer.headers };
    };
    served = {
      ...{ app, parts, ledger, vault, audit, ask, tell, logged },
      send: (who, thread, text, more = {}) =>
        ask(who, `POST /v1/threads/${thread}/messages`, { id: randomUUID(), text, ...more }),
      stored: store.contents,
      async upload(who, thread, bytes) {
        const headers = { authorization: `Bearer ${who}`, 'content-type': 'application/octet-stream' };
        const url = `/v1/threads/${thread}/pictures`;
        const answer = await app.inject({ method: 'POST', url, headers, payload: bytes });
        return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
      },
      follow: (who, thread, more = {}) => openLive(`${url}/v1/threads/${thread}/live`, who, more),
      leave: (who) => void left.add(who),
      comeBack: (who) => void left.delete(who),
      shred: () => shredTexts(parts),
      advance: (by) => {
        ahead += by;
      },
      staleProof: (is) => {
        isStale = is;
      },
    };
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => served;
}

async function openLive(url: string, who: string, more: Readonly<Record<string, string>>): Promise<LiveReader> {
  const stop = new AbortController();
  const response = await fetch(url + (more['query'] ?? ''), {
    headers: {
      authorization: `Bearer ${who}`,
      ...(more['seen'] === undefined ? {} : { 'last-event-id': more['seen'] }),
    },
    signal: stop.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  async function nextBlock(): Promise<string | undefined> {
    for (;;) {
      const end = said.indexOf('\n\n');
      if (end >= 0) {
        const block = said.slice(0, end);
        said = said.slice(end + 2);
        return block;
      }
      const piece = await reader?.read();
      if (piece === undefined || piece.done) return undefined;
      said += piece.value;
    }
  }
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    async next() {
      for (;;) {
        const block = await nextBlock();
        if (block === undefined) throw new Error('it has ended');
        const lines = block.split('\n').map((line) => line.split(/: (.*)/s));
        const of = (name: string) => lines.find(([each]) => each === name)?.[1];
        const name = of('event');
        if (name !== undefined) return { name, id: of('id'), data: JSON.parse(of('data') ?? 'null') };
      }
    },
    async ended() {
      for (;;) if ((await nextBlock()) === undefined) return true;
    },
    stop: () => stop.abort(),
  };
}
