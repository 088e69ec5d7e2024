import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Pool } from 'pg';
import { type Actor, NOBODY } from '../../src/rulebook/accounts/actor.ts';
import type { Hold } from '../../src/rulebook/customer-data/retention.ts';
import { formatTimestamp } from '../../src/rulebook/timestamp.ts';
import { findOwnOrder } from '../../src/service/customers/order-store.ts';
import { registerDisputeRoutes } from '../../src/service/disputes/routes/register.ts';
import type { DeskCommand } from '../../src/service/hub/command-contract.ts';
import { registerHubRoutes } from '../../src/service/hub/routes/register.ts';
import { findLabel } from '../../src/service/labels/find-label.ts';
import type { Ledger } from '../../src/service/ledger/ledger.ts';
import { registerOrderRoutes } from '../../src/service/orders/routes/register.ts';
import { readPictures } from '../../src/service/pictures/clean-picture.ts';
import { registerRefundRoutes } from '../../src/service/refunds/routes/register.ts';
import type { ReturnPhotoParts } from '../../src/service/return-photos/parts.ts';
import { registerReturnPhotoRoutes } from '../../src/service/return-photos/routes/register.ts';
import { registerReturnRoutes } from '../../src/service/returns/routes/register.ts';
import { createCapabilitiesCache } from '../../src/service/sellers/capabilities-cache.ts';
import { registerSellerRoutes } from '../../src/service/sellers/routes/register.ts';
import { openDisputes } from '../../src/service/start/open-disputes.ts';
import { openHub } from '../../src/service/start/open-hub.ts';
import { openLabels } from '../../src/service/start/open-labels.ts';
import { openReturnPhotos } from '../../src/service/start/open-return-photos.ts';
import { openReturns } from '../../src/service/start/open-returns.ts';
import { writeActsWith } from '../../src/service/start/write-acts.ts';
import { createTexts } from '../../src/service/texts/texts.ts';
import type { TextKeyOf } from '../../src/service/vault/text-keys.ts';
import { day } from '../builders.ts';
import { memoryFileStore } from '../files/memory-file-store.ts';
import { LATE, openTestLedger, POLICY_DOCUMENT, readPolicy } from '../ledger/drive.ts';
import { testLog } from '../reveals/served-reveals.ts';
import { ACTORS, testApp } from '../test-app.ts';
import { plainScreen } from '../threads/plain-screen.ts';
import { openTestVault } from '../vault/open-test-vault.ts';

/** Who may ask. */
const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  carrier: {
    ...{ kind: 'key', id: 'K-1', keyKind: 'carrier', scopes: ['labels:resolve'] },
    carrier: { carrier: 'Post', leg: 'all' },
  },
  customer: { kind: 'person', id: 'C-1', role: 'customer' },
  ada: { kind: 'person', id: 'P-ada', role: 'hub-operator' },
  ben: { kind: 'person', id: 'P-ben', role: 'hub-operator' },
  other: { kind: 'person', id: 'P-6', role: 'seller-owner', sellerId: 'S-2' },
  stranger: { kind: 'person', id: 'C-2', role: 'customer' },
  clerk: { kind: 'person', id: 'P-clerk', role: 'staff-agent' },
};

export type Answered = {
  readonly status: number;
  readonly type: string;
  readonly bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly body: any;
};

type WithoutId<Command> = Command extends unknown ? Omit<Command, 'id' | 'doneAt'> : never;

/** What a test has done at the desk: its id and time are made up. */
export type Done = WithoutId<DeskCommand> & { readonly id?: string; readonly doneAt?: string };

/** A marketplace with hubs, served. */
export type ServedHub = {
  readonly ledger: Ledger;
  readonly get: (who: string, url: string) => Promise<Answered>;
  readonly post: (who: string, url: string, body: object) => Promise<Answered>;
  /** Sends bytes as a file. */
  readonly put: (who: string, url: string, bytes: Buffer) => Promise<Answered>;
  readonly photos: ReturnPhotoParts;
  /** What lies in the file store. */
  readonly store: ReturnType<typeof memoryFileStore>;
  /** Lets all photos of an order be needed for a case, or not. */
  readonly hold: (order: string, isHeld: boolean) => void;
  /** Tells events as the marketplace does; none may be refused. */
  readonly tell: (...events: readonly object[]) => Promise<void>;
  /** Sends commands of a desk, and answers what came of them. */
  readonly desk: (
    who: string,
    commands: readonly object[],
    hub?: string,
    // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  ) => Promise<readonly any[]>;
  readonly labelOf: (code: string) => ReturnType<typeof findLabel>;
  readonly codeOf: (of: { seller: string; order: string; serial: number }) => string;
};

/** A command as tablets send it. */
export function command(done: Done): object {
  return { id: randomUUID(), doneAt: formatTimestamp(LATE), ...done };
}

/** An order as the marketplace places it. */
export function orderPlaced(
  order: string,
  items: Readonly<Record<string, number>> | undefined,
  {
    seller = 'S-1',
    fulfilment = 'dispatched',
    at = day(20),
    shipBy = day(22),
    customer = `C-of-${order}`,
    total = '',
  } = {},
): object {
  const lines = Object.entries(items ?? {}).map(([listingId, quantity]) => ({ listingId, quantity }));
  return {
    ...{ specversion: '1.0', id: `placed-${order}`, source: '/shop', type: 'order.placed', subject: seller },
    time: formatTimestamp(at),
    data: {
      ...(total === '' ? {} : { total: { amount: total, currency: 'USD' } }),
      ...{ orderId: order, customer, fulfilment, shipBy: formatTimestamp(shipBy) },
      ...{ deliverBy: formatTimestamp(shipBy + 8 * 86_400_000), destination: { country: 'JM', region: 'Portland' } },
      ...(items === undefined ? {} : { items: lines }),
    },
  };
}

/** Another event about an order. */
export function told(type: string, order: string, data: object, { seller = 'S-1', at = day(21) } = {}): object {
  const id = `${type}-${order}-${JSON.stringify(data).length}-${at}`;
  return {
    ...{ specversion: '1.0', id, source: '/shop', type, subject: seller, time: formatTimestamp(at) },
    data: { orderId: order, ...data },
  };
}

export async function serveHub(pool: Pool): Promise<ServedHub> {
  const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
  const audit = testLog(pool);
  let ticks = 0;
  const now = () => LATE + ticks++;
  const policy = readPolicy(POLICY_DOCUMENT);
  const accounts = {
    namesOf: async (ids: readonly string[]) => new Map(ids.map((id) => [id, `Name of ${id}`])),
    listKeys: async () => [],
  };
  const labels = openLabels({
    ...{ pool, ledger, audit, secret: 'a secret of the tests', now, accounts },
    policies: { inForce: async () => policy },
  });
  const policies = { inForce: async () => policy };
  const writeActs = writeActsWith(audit, now);
  const returning = openReturns({
    ...{ pool, ledger, policies, writeActs, secret: 'a secret of the tests' },
    customers: { ownOrder: (customer, order) => findOwnOrder(pool, customer, order) },
    accounts: { listPeople: async () => [] },
  });
  const store = memoryFileStore();
  const held = new Map<string, Hold>();
  const vault = openTestVault({ pool, folder: mkdtempSync(path.join(tmpdir(), 'kingston-hub-')) });
  const ownOrder = (customer: string, order: string) => findOwnOrder(pool, customer, order);
  const threads = {
    ...{ pool, ledger, store, now, policy: policies.inForce, ownOrder, writeActs, screen: plainScreen },
    keys: { ...vault.textKeys, destroy: (of: TextKeyOf) => vault.textKeys.destroy(of, 'settled') },
    ...{ readPicture: readPictures(), holdsOf: async () => held },
    ...{ askReader: async () => undefined, attestation: async () => ({ isGoodAt: () => true }) },
  };
  const photos = openReturnPhotos(threads);
  const disputes = openDisputes({
    ...{ pool, ledger, policies, threads, writeActs, now, customers: { ownOrder } },
    texts: createTexts({ key: Buffer.alloc(32, 3), newId: randomUUID }),
    accounts: { ...accounts, listPeople: async () => [] },
  });
  const hub = openHub({
    ...{
      pool,
      ledger,
      labels,
      accounts,
      writeActs,
      now,
      returns: returning.returns,
      hubs: ['Kingston', 'Montego Bay'],
    },
  });
  const capabilities = createCapabilitiesCache({ ledger, now: () => LATE, judgesByWall: false });
  const { app } = testApp({
    authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [
      (routes) => registerHubRoutes(routes, hub),
      (routes) => registerReturnRoutes(routes, returning.returns),
      (routes) => registerRefundRoutes(routes, returning.refunds),
      (routes) => registerReturnPhotoRoutes(routes, photos),
      (routes) => registerDisputeRoutes(routes, disputes),
      (routes) => registerOrderRoutes(routes, { ledger }),
      (routes) => registerSellerRoutes(routes, { ledger, pool, capabilities }),
    ],
  });
  const ask = async (who: string, method: 'GET' | 'POST' | 'PUT', url: string, body?: object): Promise<Answered> => {
    const isFile = Buffer.isBuffer(body);
    const answer = await app.inject({
      ...{ method, url, headers: { authorization: who, ...(isFile && { 'content-type': 'image/jpeg' }) } },
      ...(body === undefined ? {} : { payload: body }),
    });
    const type = String(answer.headers['content-type']);
    const isJson = type.includes('json');
    return { status: answer.statusCode, type, bytes: answer.rawPayload, body: isJson ? answer.json() : undefined };
  };
  return {
    ledger,
    get: (who, url) => ask(who, 'GET', url),
    post: (who, url, body) => ask(who, 'POST', url, body),
    put: (who, url, bytes) => ask(who, 'PUT', url, bytes),
    ...{ photos, store },
    hold: (order, isHeld) => void (isHeld ? held.set(order, { reason: 'case', until: undefined }) : held.delete(order)),
    async tell(...events) {
      const { rejected } = await ledger.append(events);
      if (rejected.length > 0) throw new Error(rejected[0]?.detail);
    },
    async desk(who, commands, at = 'Kingston') {
      const { status, body } = await ask(who, 'POST', '/v1/hub/commands', { hub: at, commands });
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body.answers;
    },
    labelOf: (code) => findLabel(labels, code),
    codeOf: (of) => labels.codes.codeOf(of),
  };
}
