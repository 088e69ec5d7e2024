import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { inGroups, type LabelCode, readLabelCode } from '../../rulebook/labels/code.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { closeReturnCase, openReturnCase } from '../cases/open.ts';
import type { Customers } from '../customers/customers.ts';
import { customerOfOrder } from '../customers/order-store.ts';
import { sentWith } from '../hub/parcel-store.ts';
import { labelCodes } from '../labels/label-codes.ts';
import { drawSymbol } from '../labels/print/symbols.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import { writtenAmount } from '../refunds/amounts.ts';
import { refundLeftOf } from '../refunds/give.ts';
import type { RefundParts } from '../refunds/parts.ts';
import { type OfOrder, refundsOf } from '../refunds/store.ts';
import { photosFor } from '../return-photos/show-photo.ts';
import { namePhotos } from '../return-photos/store.ts';
import type { ReturnParts } from '../returns/parts.ts';
import { type OfReturn, returnsOfOrder } from '../returns/store.ts';
import { deriveKey } from '../sealing.ts';
import { allOrdersOf } from './open-subject-requests.ts';
import { teamWith } from './team.ts';

type Sources = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'rehearse' | 'clock'>;
  readonly policies: { inForce(): Promise<Policy> };
  readonly customers: Pick<Customers, 'ownOrder'>;
  readonly accounts: Pick<Accounts, 'listPeople'>;
  readonly writeActs: WriteActs;
  /** Of the installation: what codes of returns are made from. */
  readonly secret: string;
};

/** Puts together returns and refunds, which know nothing of each other. */
export function openReturns({ pool, ledger, policies, customers, accounts, writeActs, secret }: Sources): {
  readonly returns: ReturnParts;
  readonly refunds: RefundParts;
} {
  const team = teamWith(accounts);
  const sidesOf = async ({ seller, order }: OfOrder) => {
    const [people, customer] = await Promise.all([team(seller), customerOfOrder(pool, { seller, order })]);
    return customer === undefined ? people : [...people, customer];
  };
  return {
    returns: {
      ...{ pool, ledger, writeActs, policy: policies.inForce, newId: randomUUID, codes: codesWith(secret) },
      ...{ ownOrder: customers.ownOrder, sidesOf },
      ordersOf: (customer) => allOrdersOf(pool, customer),
      cases: { open: openReturnCase, close: closeReturnCase },
      ...{ sentWith, namePhotos },
      photosFor: (of, viewer) => photosFor({ pool, ledger, policy: policies.inForce }, of, viewer),
      refundLeft: (transaction, of) => refundLeftOf(transaction, { ...of, id: randomUUID() }),
      refundsOf: async (database, of) =>
        (await refundsOf(database, of)).map(({ at, given_by: by, amount: minor, currency, reviewed }) => ({
          ...{ at, by, reviewed, amount: writtenAmount({ minor, currency }) },
        })),
    },
    refunds: {
      ...{ pool, ledger, writeActs, sidesOf },
      returnsOf: async (database, of) =>
        (await returnsOfOrder(database, of)).map(({ return_id: id, requested_at: openedAt, inspected_at }) => ({
          ...{ id, openedAt, reviewed: inspected_at !== null },
        })),
      async settled(transaction, { seller, order, at }) {
        for (const { return_id: id } of await returnsOfOrder(transaction, { seller, order }))
          await closeReturnCase(transaction, { seller, id, at });
      },
    },
  };
}

/** Codes of returns are made as those of labels are, from a key of their own: none opens what the other is for. */
function codesWith(secret: string): ReturnParts['codes'] {
  const codes = labelCodes(deriveKey(secret, 'return codes'));
  return {
    of({ seller, id }: OfReturn) {
      const text = codes.codeOf({ seller, order: id, serial: 1 });
      const { width, quiet, parts } = drawSymbol('qr', text);
      return { text, groups: inGroups(text), symbol: { width, quiet, parts } };
    },
    digestOf: (code) => codes.digestOf(code as LabelCode),
    read: readLabelCode,
  };
}
