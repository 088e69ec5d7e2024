import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { preview, previewRequest, sellerParameters } from '../contract.ts';
import { withOrdersApart } from '../orders-apart.ts';
import { playPreview, readPreview, timeTrouble, withoutCustomers } from '../preview.ts';
import { toStanding } from '../view.ts';
import type { SellerRoutes } from './register.ts';
import { seesCustomers } from './seller-access.ts';

/** A thousand events of a kilobyte. */
const MOST_BYTES = 1024 * 1024;

/** `POST /v1/sellers/{id}/preview` */
export function previewSeller(app: App, { ledger }: Pick<SellerRoutes, 'ledger'>): void {
  app.post(
    '/v1/sellers/:id/preview',
    {
      bodyLimit: MOST_BYTES,
      config: { access: requires('standing.preview', sellerInPath), cost: 10 },
      schema: {
        operationId: 'previewSeller',
        tags: ['sellers'],
        summary: 'What these events would do',
        description:
          'Plays events that have not happened on a copy of the seller, each at its own time (what lies in the past at the clock), then moves the clock on to `until`, two years ahead at most. Nothing is stored. The weekly record stays the one in force. For sellers each order is taken for one of a customer of its own and tracking numbers are left out, so that no preview tells which orders are of one customer: it may tell of a violation that does not come, because fewer customers were concerned.',
        params: sellerParameters,
        body: previewRequest,
        response: { 200: preview, ...refusals('unknown-seller') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { events, until } = request.body;
      const { facts, rejected } = readPreview(seller, events);
      const { actor } = request;
      const isExact = actor.kind === 'key' || seesCustomers(actor, seller);
      const played = isExact ? facts : withoutCustomers(facts);
      const end = until === undefined ? undefined : parseTimestamp(until);
      const outcome = await ledger.rehearse(seller, (docket, decided) => {
        const trouble = end === undefined ? undefined : timeTrouble(end, docket.clock);
        const copy = isExact ? docket : withOrdersApart(docket, decided);
        return trouble ?? playPreview(copy, decided, played, end);
      });
      if (outcome === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      if (typeof outcome === 'string')
        return refuse(reply, { code: 'invalid-request', errors: [{ pointer: '/body/until', detail: outcome }] });
      return {
        decisions: [...outcome.decisions],
        rejected: [...rejected, ...outcome.rejected].sort((one, other) => one.index - other.index),
        before: toStanding(outcome.before),
        after: toStanding(outcome.after),
      };
    },
  );
}
