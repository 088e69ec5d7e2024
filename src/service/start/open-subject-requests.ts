import type { Pool } from 'pg';
import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { REGIMES, type RegimeName } from '../../rulebook/subject-requests/regimes.ts';
import { describeKeyTrouble } from '../../words/vault-en.ts';
import { accessesOfOrder } from '../accesses/store.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import { toReceiptDocument } from '../audit/view.ts';
import type { Customers } from '../customers/customers.ts';
import { listOwnOrders, type OwnOrder } from '../customers/order-store.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OrderOf, SeenOrder, SubjectRequestParts } from '../subject-requests/parts.ts';
import { KeysUnavailable } from '../vault/key-ring/key-ring.ts';
import type { Vault } from '../vault/vault.ts';

type Sources = Pick<
  SubjectRequestParts,
  | 'pool'
  | 'now'
  | 'open'
  | 'conversations'
  | 'noticesOf'
  | 'marketplace'
  | 'ordersOf'
  | 'ownOrder'
  | 'voidLabel'
  | 'sessionOf'
  | 'warn'
> & {
  readonly ledger: Pick<Ledger, 'look'>;
  readonly policies: { inForce(): Promise<Policy> };
  readonly audit: Pick<AuditLog, 'appendIn' | 'tagOf' | 'receiptOf'>;
  readonly vault: Pick<Vault, 'erase' | 'amend' | 'versionOf'>;
  /** The laws that the marketplace is under. */
  readonly laws: readonly RegimeName[];
};

/** Puts together what customers ask about their own data: their orders, the vault, the labels and the tamper-evident log. */
export function openSubjectRequests(sources: Sources): SubjectRequestParts {
  const { pool, now, ledger, policies, audit, vault, laws, ...rest } = sources;
  return {
    ...{ ...rest, pool, now, policy: policies.inForce },
    newId: () => newLeafId(now()),
    regimes: laws.map((law) => REGIMES[law]),
    see: (of) => seeOrder(ledger, policies, of, now),
    vault: {
      erase: vault.erase,
      versionOf: vault.versionOf,
      async amend(of, change) {
        try {
          return await vault.amend(of, change);
        } catch (error) {
          if (error instanceof KeysUnavailable)
            return { keys: describeKeyTrouble(error.trouble.code, error.trouble.reason) };
          throw error;
        }
      },
    },
    accessesOf: async (of) =>
      (await accessesOfOrder(pool, of)).map(({ at, role, purpose, verdicts, leaf_id: leaf }) => ({
        ...{ at, role, purpose, verdicts, leaf },
      })),
    log: writeIn(audit),
  };
}

/** Entries of the log: of a customer and of an order they have keyed hashes. */
function writeIn(audit: Sources['audit']): SubjectRequestParts['log'] {
  return {
    acts: (transaction, acts) =>
      audit.appendIn(
        transaction,
        acts.map(({ leaf: leafId, at, request, customer, kind, act, order, ground }) => ({
          leafId,
          leaf: {
            ...{
              kind: 'subject-request' as const,
              at,
              request,
              subject: audit.tagOf('customer', customer),
              asked: kind,
              act,
            },
            ...(order === undefined ? {} : { order: audit.tagOf('order', order) }),
            ...(ground === undefined ? {} : { ground }),
          },
        })),
      ),
    erasure: (transaction, { leaf: leafId, at, request, customer, orders, statement }) =>
      audit.appendIn(transaction, [
        {
          leafId,
          leaf: { kind: 'erasure-receipt', at, request, subject: audit.tagOf('customer', customer), orders, statement },
        },
      ]),
    async receiptOf(leaf) {
      const receipt = await audit.receiptOf(leaf);
      return receipt === undefined ? undefined : toReceiptDocument(receipt);
    },
  };
}

async function seeOrder(
  ledger: Sources['ledger'],
  policies: Sources['policies'],
  { seller, order: orderId }: OrderOf,
  now: () => Instant,
): Promise<SeenOrder> {
  const { window, decidedWithin } = (await policies.inForce()).ladder.appeal;
  const seen = await ledger.look(seller, (docket) => ({
    at: docket.clock,
    order: orderFactsOf(docket, orderId),
    appealableUntil: appealableUntil(docket, orderId, { window, decidedWithin }),
  }));
  return seen ?? { at: now(), order: undefined, appealableUntil: undefined };
}

/** Until when the last action that cites an order can be appealed, and an appeal of it be decided (policy §5: evidence stays for that). */
function appealableUntil(
  docket: Docket,
  orderId: string,
  { window, decidedWithin }: Pick<Policy['ladder']['appeal'], 'window' | 'decidedWithin'>,
): Instant | undefined {
  const { views } = docket;
  const ends = views.actions().flatMap(({ action, status, since, appealBy }) => {
    if (status === 'withdrawn' || status === 'dropped') return [];
    const end = (appealBy ?? since + window) + decidedWithin;
    if (end <= docket.clock) return [];
    const number = Number(action.slice(action.lastIndexOf('/') + 1));
    const cites = views.action(number)?.evidence.some(({ order }) => order?.orderId === orderId) === true;
    return cites ? [end] : [];
  });
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** How many orders are looked up in one statement. */
const PAGE = 500;

/** All orders of a customer that we know. */
export async function allOrdersOf(pool: Pool, customer: string): Promise<readonly OrderOf[]> {
  const all: OwnOrder[] = [];
  for (;;) {
    const last = all.at(-1);
    const after = last === undefined ? undefined : ([last.placedAt, last.order] as const);
    const page = await listOwnOrders(pool, customer, { after, limit: PAGE });
    all.push(...page);
    if (page.length < PAGE) return all.map(({ seller, order }) => ({ seller, order }));
  }
}

/** Which session asks: a customer's who came from the marketplace, or that of somebody with an account. */
export function sessionsOf(
  customers: Pick<Customers, 'sessionOf'>,
  accounts: Pick<Accounts, 'sessionOf'>,
): SubjectRequestParts['sessionOf'] {
  return async (credentials) => {
    const arrived = await customers.sessionOf(credentials);
    return arrived?.token.toString('hex') ?? (await accounts.sessionOf(credentials))?.sessionId;
  };
}
