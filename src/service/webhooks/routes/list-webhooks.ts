import { z } from 'zod';
import { WEBHOOK_ROUTE_WORDS } from '../../../words/webhooks-en.ts';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { paging } from '../../http/shapes.ts';
import { webhooksPage } from '../contract.ts';
import { type Endpoint, readEndpoints } from '../endpoint-store.ts';
import { toWebhooks } from '../view.ts';
import type { WebhookRoutes } from './register.ts';

const LIST = 'webhooks';
const cursorKey = z.tuple([z.number().int(), z.string().max(64)]);

/** `GET /v1/webhooks` */
export function listWebhooks(app: App, { pool, now }: WebhookRoutes): void {
  const schema = {
    operationId: 'listWebhooks',
    tags: ['webhooks'],
    summary: 'Who is told of changes',
    description: WEBHOOK_ROUTE_WORDS.list,
    querystring: z.object(paging),
    response: { 200: webhooksPage, ...refusals('bad-cursor') },
  };
  app.get('/v1/webhooks', { config: { access: requires('webhooks.manage') }, schema }, async ({ query }, reply) => {
    const after = readCursor(query.cursor, LIST, cursorKey);
    if (after === 'bad') return refuse(reply, BAD_CURSOR);
    const rest = (await readEndpoints(pool)).filter((each) => after === undefined || isBehind(each, after));
    const key = ({ created_at: at, id }: Endpoint) => [at, id];
    const page = pageOfRows(rest, query.limit, { list: LIST, key, item: (endpoint) => endpoint });
    return { items: [...(await toWebhooks(pool, page.items, now()))], next: page.next };
  });
}

function isBehind({ created_at: at, id }: Endpoint, [lastAt, lastId]: z.output<typeof cursorKey>): boolean {
  return at > lastAt || (at === lastAt && id > lastId);
}
