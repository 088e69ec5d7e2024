import { requires } from '../../http/access.ts';
import { type Problem, refusals, refuse, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { scanAnswer, scanRequest } from '../contract.ts';
import { receiveReturn, sendReturn } from '../deeds.ts';
import { findByCode, lookAtReturn } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { problemOf } from '../refusal.ts';

const UNKNOWN: Problem = { code: 'return-code-unknown' };

/** `POST /v1/return-codes/scans` */
export function scanReturn(app: App, parts: ReturnParts): void {
  app.post(
    '/v1/return-codes/scans',
    {
      config: { access: requires('labels.resolve') },
      schema: {
        operationId: 'scanReturnCode',
        tags: ['returns'],
        summary: 'Take a return from a customer, or hand it over at the shop',
        description:
          'For carriers and their drivers. The customer shows a code in place of an address; the answer says where the parcel goes. Scanned again it is no news.',
        body: scanRequest,
        response: {
          200: scanAnswer,
          ...refusals('return-code-unreadable', 'return-code-unknown', 'return-moved-on', 'return-not-yours'),
        },
      },
    },
    async (request, reply) => {
      const { actor } = request;
      // Nobody else has this permission.
      if (actor.kind !== 'key' && actor.kind !== 'driver')
        return refuseAccount(reply, { code: 'not-permitted', permission: 'labels.resolve' });
      const { code, scan } = request.body;
      const of = await findByCode(parts, code);
      if (of === 'no-code') return refuse(reply, { code: 'return-code-unreadable', pointer: '/body/code' });
      if (of === undefined) return refuse(reply, UNKNOWN);
      const acting = { of, party: 'carrier', seen: undefined, by: actor.id } as const;
      const done = await (scan === 'accepted' ? sendReturn(parts, acting) : receiveReturn(parts, acting));
      if (done !== true) return refuse(reply, problemOf(done.refused));
      const whole = await lookAtReturn(parts, of, 'platform');
      if (whole === undefined) return refuse(reply, UNKNOWN);
      const { fulfilment, state } = whole.seen;
      return { to: fulfilment === 'dispatched' ? ('hub' as const) : ('seller' as const), seller: of.seller, state };
    },
  );
}
