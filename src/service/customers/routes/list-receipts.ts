import { z } from 'zod';
import type { AccessRole } from '../../accesses/access.ts';
import { ACCESS_ROLES } from '../../accesses/access.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { accessesOfOrders } from '../access-store.ts';
import { receiptsPage, receiptsQuery, type WHO } from '../contract.ts';
import { listOwnOrders } from '../order-store.ts';
import { toAccessReceipt } from '../view.ts';
import type { CustomerRoutes } from './register.ts';

/** The latest so many orders of a customer are looked through: somebody with more finds the others by their id. */
const MOST_ORDERS = 5_000;

const cursorKey = z.tuple([z.uuid()]);

/** `GET /v1/me/receipts` */
export function listMyReceipts(app: App, { customers, pool, receiptOf }: CustomerRoutes): void {
  app.get(
    '/v1/me/receipts',
    {
      config: { access: requires('own-data.read') },
      schema: {
        operationId: 'listMyReceipts',
        tags: ['customers'],
        summary: 'Who used your data, each with its receipt',
        description:
          'Every time somebody asked for something of you: which shop’s order, what they are who asked, what for, and what was answered field by field; the latest first. Each comes with its entry in the tamper-evident log and the proof that it is there. No name and no value is in it.',
        querystring: receiptsQuery,
        response: { 200: receiptsPage, ...refusals('bad-cursor', 'no-such-own-order') },
      },
    },
    async (request, reply) => {
      const { limit, cursor, order, who, answer } = request.query;
      const list = `receipts ${order} ${who} ${answer}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const customer = askingPerson(request);
      const own =
        order === undefined
          ? await listOwnOrders(pool, customer, { after: undefined, limit: MOST_ORDERS })
          : [await customers.ownOrder(customer, order)].filter((each) => each !== undefined);
      if (order !== undefined && own.length === 0)
        return refuse(reply, { code: 'no-such-own-order', parameters: { order } });
      const rows = await accessesOfOrders(pool, {
        ...{ orders: own, limit: limit + 1, after: after?.[0] },
        ...{ roles: rolesOf(who), shown: answer === undefined ? undefined : answer === 'shown' },
      });
      const receipts = await Promise.all(rows.map(({ leaf_id: leaf }) => receiptOf(leaf)));
      const items = rows.map((row, index) => ({ row, receipt: receipts[index] }));
      return pageOfRows(items, limit, {
        list,
        key: ({ row }) => [row.access_id],
        item({ row, receipt }) {
          // They are written in one commit.
          if (receipt === undefined) throw new Error('an access without its entry in the tamper-evident log');
          return toAccessReceipt(row, receipt);
        },
      });
    },
  );
}

function rolesOf(who: (typeof WHO)[number] | undefined): readonly AccessRole[] {
  return who === undefined ? ACCESS_ROLES : ACCESS_ROLES.filter((role) => whoIs(role) === who);
}

function whoIs(role: AccessRole): (typeof WHO)[number] {
  switch (role) {
    case 'seller-owner':
    case 'seller-member':
      return 'shop';
    case 'carrier':
    case 'driver':
      return 'carrier';
    case 'staff-agent':
    case 'staff-lead':
    case 'policy-editor':
    case 'data-protection-officer':
    case 'administrator':
      return 'staff';
  }
}
