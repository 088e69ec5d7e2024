import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { NOBODY } from '../../src/rulebook/accounts/actor.ts';
import { attestationFor } from '../../src/service/attestations/attestations.ts';
import { registerCustomerRoutes } from '../../src/service/customers/routes/register.ts';
import type { App } from '../../src/service/http/registrar.ts';
import { registerRevealRoutes } from '../../src/service/reveals/routes/register.ts';
import { everybody, openCustomers, receiptsFrom } from '../../src/service/start/open-customers.ts';
import { openReveals } from '../../src/service/start/open-reveals.ts';
import { openValuesOf } from '../../src/service/start/open-values.ts';
import { recordAccesses } from '../../src/service/start/record-accesses.ts';
import { day, placed } from '../builders.ts';
import type { TestDatabase } from '../database.ts';
import { eventsOf } from '../events-of-facts.ts';
import { ADA, openAddresses, WHO, type WithCustomers, withCustomers } from '../reveals/served-reveals.ts';
import { testApp } from '../test-app.ts';
import { type Marketplace, openMarketplace, writeKeys } from './marketplace.ts';

export const BASE_URL = 'http://localhost:8080';
export const SHOP = 'https://shop.example/orders';

const SECRET = 'a-secret-of-the-tests-that-is-long-enough-0123456789';
const NO_OIDC = {
  ...{ customerOidcIssuer: undefined, customerOidcClientId: undefined, customerOidcClientSecret: undefined },
};

/** Who asks: a customer by the cookie, somebody of `WHO` by name. */
type Asked = { readonly cookie?: string; readonly as?: string; readonly body?: object };

type Answer = {
  readonly status: number;
  readonly cookie: string | undefined;
  readonly cookies: readonly string[];
  /** Where it leads. */
  readonly location: string | undefined;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
  readonly body: any;
};

/** A marketplace with customers, served: who comes by its links, and sellers who ask for what belongs to them. */
export type ServedCustomers = WithCustomers & {
  readonly marketplace: Marketplace;
  /** The file with the marketplace's keys. */
  readonly keys: string;
  readonly ask: (what: string, asked?: Asked) => Promise<Answer>;
  /** Comes by a link; answers the cookie. */
  readonly come: (customer: string) => Promise<string>;
  readonly advance: (by: number) => void;
  readonly logged: () => string;
};

/** C-1 has O-1 (values deposited), and O-2 with another shop; C-2 has O-3; C-3 has nothing. */
export function withServedCustomers(
  database: () => TestDatabase,
  settings: Partial<Record<'customerOidcIssuer' | 'customerOidcClientId' | 'customerOidcClientSecret', string>> = {},
): () => ServedCustomers {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-customers-'));
  const keys = path.join(folder, 'marketplace.json');
  let served: ServedCustomers;
  let app: App;
  beforeAll(async () => {
    const { pool } = database();
    let ahead = 0;
    const now = () => Date.now() + ahead;
    const parts = await withCustomers(pool, folder);
    const own = [
      placed({ orderId: 'own-1', customer: 'C-1', at: day(21, 1) }),
      placed({ orderId: 'own-2', customer: 'C-1', seller: 'S-2', at: day(21, 2), fulfilment: 'dispatched' }),
      placed({ orderId: 'own-3', customer: 'C-2', at: day(21, 3) }),
    ];
    const { rejected } = await parts.ledger.append(eventsOf(own));
    if (rejected.length > 0) throw new Error(rejected[0]?.detail);
    for (const [seller, order] of [
      ['S-1', 'own-1'],
      ['S-1', 'own-3'],
    ] as const)
      await parts.vault.deposit({ seller, order }, ADA);
    const marketplace = await openMarketplace({ audience: BASE_URL, now });
    writeKeys(keys, marketplace);
    const config = { customerLinkKeys: keys, marketplaceUrl: SHOP, customerOidcClaim: 'sub', ...NO_OIDC, ...settings };
    const opened = await openCustomers({ ...{ pool, config, now }, baseUrl: BASE_URL, secret: SECRET });
    if ('refused' in opened) throw new Error(opened.refused.code);
    const { customers } = opened;
    const open = openValuesOf(parts.vault);
    const policy = async () => openAddresses();
    const reveals = openReveals({
      ...{
        pool,
        ledger: parts.ledger,
        open,
        now,
        recorded: recordAccesses(pool, parts.audit, async (_, people) => new Set(people)),
      },
      askAgain: async () => undefined,
      attestation: attestationFor({ pool, zone: async () => openAddresses().zone }),
      ...{ policies: { inForce: policy }, accounts: { namesOf: async () => new Map() } },
    });
    const known = {
      authenticate: async (headers: { get: (name: 'authorization') => string | null }) =>
        WHO[headers.get('authorization')?.replace(/^Bearer /, '') ?? ''] ?? NOBODY,
      stepUp: { needed: async () => undefined },
    };
    const made = testApp({
      ...everybody(known as unknown as Parameters<typeof everybody>[0], customers),
      baseUrl: BASE_URL,
      routes: [
        (routes) => registerRevealRoutes(routes, reveals),
        (routes) =>
          registerCustomerRoutes(routes, {
            ...{ pool, ledger: parts.ledger, customers, open, policy, now, countArrival: async () => 0 },
            ...{ oidc: opened.oidc, baseUrl: BASE_URL },
            receiptOf: receiptsFrom(parts.audit),
          }),
      ],
    });
    app = made.app;
    const ask: ServedCustomers['ask'] = async (what, { cookie, as, body } = {}) => {
      const [method, url] = what.split(' ') as ['GET', string];
      const headers = {
        origin: BASE_URL,
        ...(cookie === undefined ? {} : { cookie }),
        ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
      };
      const answer = await app.inject({ method, url, headers, ...(body && { payload: body }) });
      const isJson = String(answer.headers['content-type'] ?? '').includes('json');
      const cookies = [answer.headers['set-cookie'] ?? []].flat();
      return {
        ...{ status: answer.statusCode, text: answer.body, cookie: cookies[0], cookies },
        location: answer.headers.location,
        body: isJson ? answer.json() : undefined,
      };
    };
    served = {
      ...{ ...parts, marketplace, keys, ask, logged: made.logged },
      async come(customer) {
        const body = { link: await marketplace.link(customer) };
        const { status, cookie, text } = await ask('POST /v1/customer-sessions', { body });
        if (status !== 201 || cookie === undefined) throw new Error(text);
        return cookie.split(';')[0] ?? '';
      },
      advance: (by) => {
        ahead += by;
      },
    };
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => served;
}
