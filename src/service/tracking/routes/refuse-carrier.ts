import type { FastifyReply } from 'fastify';
import { WEBHOOK_URL_WORDS } from '../../../words/webhooks-en.ts';
import { refuse } from '../../http/problems.ts';
import type { CarrierRefusal } from '../carriers.ts';

/** Answers why a carrier cannot be set up or changed. */
export function refuseCarrier(
  reply: FastifyReply,
  carrier: string,
  refusal: CarrierRefusal,
  format = '',
): FastifyReply {
  switch (refusal.code) {
    case 'bad-poll-address': {
      const errors = [{ pointer: '/body/poll/url', detail: WEBHOOK_URL_WORDS[refusal.why] }];
      return refuse(reply, { code: 'invalid-request', errors });
    }
    case 'carrier-exists':
      return refuse(reply, { code: 'carrier-exists', parameters: { carrier }, pointer: '/body/carrier' });
    case 'unknown-carrier':
      return refuse(reply, { code: 'unknown-carrier', parameters: { carrier } });
    case 'too-many-carriers':
      return refuse(reply, { code: 'too-many-carriers', parameters: { most: refusal.most } });
    case 'codes-of-format': {
      const parameters = { format, codes: refusal.codes };
      return refuse(reply, { code: 'codes-of-format', parameters, pointer: '/body/codes' });
    }
    case 'conflict':
      return refuse(reply, { code: 'conflict' });
  }
}
