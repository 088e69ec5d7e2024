import { FINDING_NAMES, SHIPPED_REPLIES } from '../../../words/threads-api-en.ts';
import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { quickReplies, quickRepliesRequest } from '../contract.ts';
import { changeQuickReplies, type QuickReplies, quickRepliesOf } from '../quick-replies.ts';
import type { ThreadRoutes } from './register.ts';

/** Customers answer with words of the moment. */
const OF_SHOP = requires('quick-replies.keep', ownSeller);

/** `GET /v1/quick-replies` */
export function getQuickReplies(app: App, parts: ThreadRoutes): void {
  app.get(
    '/v1/quick-replies',
    {
      config: { access: OF_SHOP },
      schema: {
        operationId: 'getQuickReplies',
        tags: ['threads'],
        summary: 'Texts to answer with',
        description: 'A shop’s own, and ours. Sent, they are messages like any other.',
        response: { 200: quickReplies },
      },
    },
    async (request) => toQuickReplies(await quickRepliesOf(parts, sellersPerson(request).seller)),
  );
}

/** `PUT /v1/quick-replies` */
export function putQuickReplies(app: App, parts: ThreadRoutes): void {
  app.put(
    '/v1/quick-replies',
    {
      config: { access: OF_SHOP },
      schema: {
        operationId: 'changeQuickReplies',
        tags: ['threads'],
        summary: 'Keep texts to answer with',
        description:
          'The whole list, in place of the one before. Each is screened as a message is: what would not go out as it is, is not kept.',
        body: quickRepliesRequest,
        response: { 200: quickReplies, ...refusals('quick-replies-changed') },
      },
    },
    async (request, reply) => {
      const changed = await changeQuickReplies(parts, sellersPerson(request).seller, request.body);
      if (!('refused' in changed)) return toQuickReplies(changed);
      if (changed.refused === 'changed-meanwhile') return refuse(reply, { code: 'quick-replies-changed' });
      const found = changed.kinds.map((kind) => FINDING_NAMES[kind]).join(', ');
      const errors = [{ pointer: `/body/own/${changed.at}`, detail: `cannot be sent like this: take out ${found}` }];
      return refuse(reply, { code: 'invalid-request', errors });
    },
  );
}

function toQuickReplies({ version, own }: QuickReplies) {
  return { version, own: [...own], shipped: [...SHIPPED_REPLIES] };
}
