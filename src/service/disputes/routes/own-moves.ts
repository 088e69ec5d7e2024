import type { FastifyReply } from 'fastify';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { type Acting, act } from '../act.ts';
import { ownDisputeParameters, ownDisputes, review } from '../contract.ts';
import { seeOwnDisputes } from '../see-own.ts';
import { findOwnDispute } from '../store.ts';
import { ACT_REFUSALS, refuseAct, refuseUnknown } from './refuse.ts';
import type { DisputeRoutes } from './register.ts';

const ANSWERS = { 200: ownDisputes, ...refusals(...ACT_REFUSALS, 'too-large') };

/** `POST /v1/me/disputes/{id}/withdrawal` */
export function withdrawDispute(app: App, parts: DisputeRoutes): void {
  app.post(
    '/v1/me/disputes/:id/withdrawal',
    {
      config: { access: requires('disputes.open') },
      schema: {
        operationId: 'withdrawDispute',
        tags: ['disputes'],
        summary: 'Withdraw a dispute of yours',
        description: 'While it is not decided. It counts against nobody, and you can open another one.',
        params: ownDisputeParameters,
        response: ANSWERS,
      },
    },
    (request, reply) =>
      moveOwn(parts, reply, askingPerson(request), request.params.id, { command: { type: 'withdraw' } }),
  );
}

/** `POST /v1/me/disputes/{id}/review` */
export function askOwnReview(app: App, parts: DisputeRoutes): void {
  app.post(
    '/v1/me/disputes/:id/review',
    {
      config: { access: requires('disputes.open') },
      schema: {
        operationId: 'askOwnDisputeReview',
        tags: ['disputes'],
        summary: 'Ask that somebody else looks at a decision',
        description: 'Once for a dispute, by either side, within the time that the dispute tells.',
        params: ownDisputeParameters,
        body: review,
        response: ANSWERS,
      },
    },
    (request, reply) =>
      moveOwn(parts, reply, askingPerson(request), request.params.id, {
        ...{ command: { type: 'ask_again', party: 'customer' }, text: request.body.text },
      }),
  );
}

async function moveOwn(
  parts: DisputeRoutes,
  reply: FastifyReply,
  customer: string,
  dispute: string,
  acting: Pick<Acting, 'command' | 'text'>,
) {
  const own = await findOwnDispute(parts.pool, customer, dispute);
  if (own === undefined) return refuseUnknown(reply, dispute);
  const refusal = await act(parts, own, { ...acting, side: 'customer', person: undefined });
  if (refusal !== undefined) return refuseAct(reply, dispute, refusal);
  return (await seeOwnDisputes(parts, customer, own.order)) ?? refuseUnknown(reply, dispute);
}
