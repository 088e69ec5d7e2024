import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import type { App } from '../../http/registrar.ts';
import { allOwnReturns } from '../contract.ts';
import { seeRowsOfMany } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { returnsOfOrders } from '../store.ts';
import { toSummary } from '../view.ts';

/** `GET /v1/me/returns` */
export function listMyReturns(app: App, parts: ReturnParts): void {
  app.get(
    '/v1/me/returns',
    {
      config: { access: requires('returns.ask') },
      schema: {
        operationId: 'listMyReturns',
        tags: ['returns'],
        summary: 'Everything you are sending back, or have sent back',
        description: 'Those asked for last first, of all shops.',
        response: { 200: allOwnReturns },
      },
    },
    async (request) => {
      const own = await parts.ordersOf(askingPerson(request));
      const rows = [];
      for (const [seller, orders] of Map.groupBy(own, (each) => each.seller))
        rows.push(
          ...(await returnsOfOrders(
            parts.pool,
            seller,
            orders.map(({ order }) => order),
          )),
        );
      const seen = await seeRowsOfMany(parts, rows);
      const latest = seen.toSorted((one, other) => other.row.requested_at - one.row.requested_at);
      return { items: latest.map((each) => toSummary(each, 'customer')) };
    },
  );
}
