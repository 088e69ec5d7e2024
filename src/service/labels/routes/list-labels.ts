import { decideLabel } from '../../../rulebook/labels/issue.ts';
import { orderFactsOf } from '../../../rulebook/order-facts.ts';
import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { labelsOfOrder, orderParameters } from '../contract.ts';
import { labelsOf } from '../store.ts';
import { toLabels } from '../view.ts';
import type { LabelRoutes } from './register.ts';

/** `GET /v1/orders/{id}/labels` */
export function listLabels(app: App, { pool, ledger, named }: LabelRoutes): void {
  app.get(
    '/v1/orders/:id/labels',
    {
      config: { access: requires('labels.print', ownSeller) },
      schema: {
        operationId: 'listLabels',
        tags: ['labels'],
        summary: 'The labels of an order, the latest first',
        description:
          'Who had each one made and when, what it is worth, and whether one may be printed now. Never a code. Another seller’s order is answered like one that there has never been.',
        params: orderParameters,
        response: { 200: labelsOfOrder, ...refusals('unknown-order') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const { seller } = sellersPerson(request);
      const seen = await ledger.look(seller, (docket) => ({ facts: orderFactsOf(docket, order) }));
      if (seen?.facts === undefined) return refuse(reply, { code: 'unknown-order', parameters: { seller, order } });
      const rows = await labelsOf(pool, { seller, order });
      const people = rows.flatMap(({ issued_by: issuer, voided_by: voider }) => [
        issuer,
        ...(voider === null ? [] : [voider]),
      ]);
      return toLabels(seen.facts, decideLabel(seen.facts), rows, await named([...new Set(people)]));
    },
  );
}
