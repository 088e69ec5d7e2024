import type { FastifyReply } from 'fastify';
import { WEBHOOK_URL_WORDS } from '../../../words/webhooks-en.ts';
import { refuse } from '../../http/problems.ts';
import type { EndpointRefusal } from '../endpoints.ts';

/** Answers why an endpoint cannot be made or changed. */
export function refuseEndpoint(reply: FastifyReply, id: string, refusal: EndpointRefusal): FastifyReply {
  switch (refusal.code) {
    case 'bad-url': {
      const errors = [{ pointer: '/body/url', detail: WEBHOOK_URL_WORDS[refusal.why.code] }];
      return refuse(reply, { code: 'invalid-request', errors });
    }
    case 'webhook-exists':
      return refuse(reply, { code: 'webhook-exists', pointer: '/body/url' });
    case 'too-many-webhooks':
      return refuse(reply, { code: 'too-many-webhooks', parameters: { most: refusal.most } });
    case 'conflict':
      return refuse(reply, { code: 'conflict' });
    case 'unknown-webhook':
      return refuse(reply, { code: 'unknown-webhook', parameters: { webhook: id } });
  }
}
