import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { codeRequest, hubReturn } from '../contract.ts';
import { receiveReturn } from '../deeds.ts';
import { findByCode, lookAtReturn } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { problemOf } from '../refusal.ts';
import { toHub } from '../view.ts';

/** `POST /v1/hub/returns/receipts` */
export function receiveAtHub(app: App, parts: ReturnParts): void {
  app.post(
    '/v1/hub/returns/receipts',
    {
      config: { access: requires('returns.inspect') },
      schema: {
        operationId: 'receiveReturnAtHub',
        tags: ['returns'],
        summary: 'Take in a return by its code',
        description: 'Scanned a second time it is the same return, so that a scanner that stutters does no harm.',
        body: codeRequest,
        response: {
          200: hubReturn,
          ...refusals('return-code-unreadable', 'return-code-unknown', 'return-moved-on', 'return-not-yours'),
        },
      },
    },
    async (request, reply) => {
      const of = await findByCode(parts, request.body.code);
      if (of === 'no-code') return refuse(reply, { code: 'return-code-unreadable', pointer: '/body/code' });
      if (of === undefined) return refuse(reply, { code: 'return-code-unknown' });
      const acting = { of, party: 'hub', seen: undefined, by: askingPerson(request) } as const;
      const done = await receiveReturn(parts, acting);
      if (done !== true) return refuse(reply, problemOf(done.refused));
      const whole = await lookAtReturn(parts, of);
      return whole === undefined ? refuse(reply, { code: 'return-code-unknown' }) : toHub(whole.seen);
    },
  );
}
