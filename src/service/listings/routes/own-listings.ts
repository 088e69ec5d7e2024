import { orderFactsOf } from '../../../rulebook/order-facts.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ownOrderListings, ownOrderParameters } from '../contract.ts';
import type { ListingParts } from '../parts.ts';
import { reportsOfOrder } from '../report-store.ts';
import { seeReport } from '../see-report.ts';

/** `GET /v1/me/orders/{id}/listings` */
export function listOwnListings(app: App, parts: ListingParts): void {
  app.get(
    '/v1/me/orders/:id/listings',
    {
      config: { access: requires('own-data.read') },
      schema: {
        operationId: 'listOwnListings',
        tags: ['listings'],
        summary: 'What you bought with an order, and what became of your reports of it',
        description: 'Empty where so little is known of an old order that its items are not.',
        params: ownOrderParameters,
        response: { 200: ownOrderListings, ...refusals('no-such-own-order') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const customer = askingPerson(request);
      const own = await parts.ownOrder(customer, order);
      if (own === undefined) return refuse(reply, { code: 'no-such-own-order', parameters: { order } });
      const { seller } = own;
      const seen = await parts.ledger.look(seller, (docket) => ({
        at: docket.clock,
        listings: orderFactsOf(docket, order)?.listings ?? [],
      }));
      const { at, listings } = seen ?? { at: parts.now(), listings: [] };
      const reports = (await reportsOfOrder(parts.pool, seller, order)).filter((each) => each.customer === customer);
      const all = [...new Set([...listings, ...reports.map(({ listing }) => listing)])];
      const items = all.map(async (listing) => {
        const report = reports.findLast((each) => each.listing === listing);
        return { listing, ...(report !== undefined && { report: await seeReport(parts, report, at) }) };
      });
      return { seller, items: await Promise.all(items) };
    },
  );
}
