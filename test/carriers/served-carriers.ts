import type { Pool } from 'pg';
import { type Actor, NOBODY } from '../../src/rulebook/accounts/actor.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import type { CarrierBinding } from '../../src/rulebook/legs.ts';
import { registerCarrierRoutes } from '../../src/service/carriers/routes/register.ts';
import { findLabel } from '../../src/service/labels/find-label.ts';
import { issueLabels } from '../../src/service/labels/issue-labels.ts';
import type { LabelParts } from '../../src/service/labels/parts.ts';
import { voidLabelWith } from '../../src/service/labels/void-label.ts';
import { inTransaction } from '../../src/service/postgres/transaction.ts';
import { openCarriers } from '../../src/service/start/open-carriers.ts';
import { openLabels } from '../../src/service/start/open-labels.ts';
import { openValuesOf } from '../../src/service/start/open-values.ts';
import { recordAccesses } from '../../src/service/start/record-accesses.ts';
import { eventsOf } from '../events-of-facts.ts';
import { LATE, POLICY_DOCUMENT, readPolicy } from '../ledger/drive.ts';
import type { WithCustomers } from '../reveals/served-reveals.ts';
import { everybodyStays } from '../reveals/served-reveals.ts';
import { type TestApp, testApp } from '../test-app.ts';

/** Keys of carriers, by the name that a test asks as. */
const KEYS: Readonly<Record<string, CarrierBinding>> = {
  post: { carrier: 'Post', leg: 'all' },
  'post-pickup': { carrier: 'Post', leg: 'pickup' },
  'post-delivery': { carrier: 'Post', leg: 'delivery' },
  island: { carrier: 'Island Couriers', leg: 'all' },
};

const PASSWORDLESS: Readonly<Record<string, Actor>> = {
  unbound: { kind: 'key', id: 'K-unbound', keyKind: 'carrier', scopes: ['labels:resolve'] },
  old: { kind: 'key', id: 'K-old', keyKind: 'carrier', scopes: [] },
  seller: { kind: 'person', id: 'P-3', role: 'seller-owner', sellerId: 'S-1' },
};

/** An answer; `body` is what its JSON says. */
export type Answered = {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly body: any;
  readonly cookies: readonly string[];
};

type Sent = { readonly body?: object; readonly cookie?: string };

/** The API of carriers over a ledger with labels and a vault. */
export type ServedCarriers = TestApp & {
  /** `who`: a key of a carrier, `seller`, or nobody; with a cookie a driver. */
  readonly ask: (who: string, what: string, sent?: Sent) => Promise<Answered>;
  /** The code of an order's good label, made if there is none. */
  readonly codeOf: (order: string) => Promise<string>;
  readonly voidLabel: (order: string) => Promise<void>;
  readonly tell: (...facts: Fact[]) => Promise<void>;
};

type CarriersOptions = {
  readonly telephony?: string | undefined;
  readonly now?: () => number;
  readonly record?: ReturnType<typeof recordAccesses>['record'];
  readonly read?: WithCustomers['vault']['read'];
};

/** Serves what carriers ask. */
export function serveCarriers(
  pool: Pool,
  { ledger, audit, vault }: WithCustomers,
  { telephony, now = () => LATE, record, read = vault.read }: CarriersOptions = {},
): ServedCarriers {
  const policies = { inForce: async () => readPolicy(POLICY_DOCUMENT) };
  const accounts = { namesOf: async () => new Map<string, string>() };
  const labels: LabelParts = openLabels({ pool, ledger, policies, accounts, audit, secret: 'a secret', now });
  const others = { authenticate };
  const { routes, authenticate: who } = openCarriers({
    ...{ pool, ledger, policies, people: others, baseUrl: 'http://localhost:8080', now },
    ...{ config: { telephony }, open: openValuesOf({ read }) },
    record: record ?? recordAccesses(pool, audit, everybodyStays).record,
    findLabel: (code) => findLabel(labels, code),
  });
  const served = testApp({ authenticate: who, routes: [(app) => registerCarrierRoutes(app, routes)] });
  const of = (order: string) => ({ seller: order === 'foreign' ? 'S-2' : 'S-1', order });
  return {
    ...served,
    async ask(asker, what, { body, cookie } = {}) {
      const [method = 'GET', url = '/'] = what.split(' ');
      const headers =
        cookie === undefined
          ? { authorization: `Bearer ${asker}` }
          : { cookie, origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin' };
      const answer = await served.app.inject({
        ...{ method: method as 'GET', url, headers },
        ...(body === undefined ? {} : { payload: body }),
      });
      const cookies = [answer.headers['set-cookie'] ?? []].flat();
      const isJson = String(answer.headers['content-type']).includes('json');
      return {
        ...{ status: answer.statusCode, text: answer.body, cookies },
        body: isJson ? answer.json() : undefined,
      };
    },
    async codeOf(order) {
      const { seller } = of(order);
      const serials = await issueLabels(labels, { seller, person: 'P-3', at: LATE }, [order]);
      return labels.codes.codeOf({ seller, order, serial: serials.get(order) ?? 0 });
    },
    async voidLabel(order) {
      await inTransaction(pool, (transaction) =>
        voidLabelWith(labels)(transaction, of(order), { reason: 'address-corrected', at: LATE }),
      );
    },
    async tell(...facts) {
      const { rejected } = await ledger.append(eventsOf(facts));
      if (rejected.length > 0) throw new Error(rejected[0]?.detail);
    },
  };
}

function authenticate({ get }: { readonly get: (name: 'authorization' | 'cookie') => string | null }): Actor {
  const name = get('authorization')?.replace(/^Bearer /, '') ?? '';
  const carrier = KEYS[name];
  if (carrier === undefined) return PASSWORDLESS[name] ?? NOBODY;
  return { kind: 'key', id: `K-${name}`, keyKind: 'carrier', scopes: ['labels:resolve'], carrier };
}
