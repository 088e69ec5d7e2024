import { DAY } from '../../../rulebook/instant.ts';
import { LARGEST_BATCH, ordersOfDay } from '../../../rulebook/labels/batch.ts';
import { startOfLocalDay, type Zone } from '../../../rulebook/zone.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { batchAnswer, batchRequest, PDF, sellerParameters } from '../contract.ts';
import { issueLabels } from '../issue-labels.ts';
import { printLabels } from '../print/print-labels.ts';
import { type SeenOrders, seeOrders } from '../see-orders.ts';
import { toBatch } from '../view.ts';
import type { LabelRoutes } from './register.ts';
import { sendJson, sendPdf } from './send.ts';

/** `POST /v1/sellers/{id}/label-batches` */
export function makeLabelBatch(app: App, parts: LabelRoutes): void {
  app.post(
    '/v1/sellers/:id/label-batches',
    {
      config: { access: requires('labels.print', sellerInPath) },
      schema: {
        operationId: 'makeLabelBatch',
        tags: ['labels'],
        summary: `Labels of several orders, ${LARGEST_BATCH} at most`,
        description:
          'Of the orders that are named, or of all that are to be handed over by the end of a day of the marketplace’s zone, those that are late first. With `Accept: application/pdf` it is one PDF, whose last page names the orders without a label and why; otherwise the same is told as JSON. Asked again, it prints the same labels.',
        params: sellerParameters,
        body: batchRequest,
        response: { 200: batchAnswer, ...refusals('unknown-seller') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { symbol, size } = request.body;
      const { person } = sellersPerson(request);
      const { zone } = await parts.policy();
      const seen = await seeBatch(parts, seller, request.body, zone);
      if (seen === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      const { at, printable: orders, without, left } = seen;
      const ids = orders.map(({ orderId }) => orderId);
      const serials = await issueLabels(parts, { seller, person, at }, ids);
      reply.header('vary', 'accept');
      if (request.headers.accept?.includes(PDF) !== true)
        return sendJson(reply, toBatch(ids, serials, { without, left }));
      const sheets = { seller, at, orders, serials, without, symbol, size, zone };
      return sendPdf(reply, `labels-${ids.length}.pdf`, await printLabels(parts.codes, sheets), 'attachment');
    },
  );
}

type Asked = { readonly orders: readonly string[] } | { readonly shipBy: string };

/** The orders that are asked for; `left`: how many of the day did not fit. */
async function seeBatch(
  parts: LabelRoutes,
  seller: string,
  asked: Asked,
  zone: Zone,
): Promise<(SeenOrders & { readonly left: number }) | undefined> {
  if ('orders' in asked) {
    const seen = await seeOrders(parts, seller, [...new Set(asked.orders)]);
    return seen === undefined ? undefined : { ...seen, left: 0 };
  }
  const end = startOfLocalDay(zone, Date.parse(asked.shipBy) / DAY + 1);
  return parts.ledger.look(seller, ({ clock: at, orders: known }) => {
    const open = known.newest(EVERY_OPEN_ORDER);
    const { orders: printable, left } = ordersOfDay(open, end);
    return { at, printable, without: [], left };
  });
}

const EVERY_OPEN_ORDER = {
  count: Number.MAX_SAFE_INTEGER,
  after: undefined,
  orderId: undefined,
  filter: 'open',
  fulfilment: 'seller',
} as const;
