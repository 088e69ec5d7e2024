import type { FastifyReply, FastifyRequest } from 'fastify';
import { requires, sellerInPath } from '../../http/access.ts';
import { sellersPerson } from '../../http/own-seller.ts';
import { type ProblemCode, refusals, refuse, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { type Acting, act } from '../act.ts';
import { answer, review, sellersDispute, sellersDisputeParameters } from '../contract.ts';
import { seeSellersDispute } from '../see-sellers.ts';
import { ACT_REFUSALS, refuseAct, refuseUnknown } from './refuse.ts';
import type { DisputeRoutes } from './register.ts';

/** People of the seller; no key has it. */
const ACCESS = requires('disputes.answer', sellerInPath);

/** Customers’ words are read as conversations are: by people with a fresh proof of who they are who keep to the briefing (policy §5). */
const ADMITTING = ['attestation-needed', 'step-up-needed'] as const satisfies readonly ProblemCode[];

const ANSWERS = { 200: sellersDispute, ...refusals(...ACT_REFUSALS, ...ADMITTING, 'too-large') };

/** `GET /v1/sellers/{id}/disputes/{dispute}` */
export function getSellersDispute(app: App, parts: DisputeRoutes): void {
  app.get(
    '/v1/sellers/:id/disputes/:dispute',
    {
      config: { access: ACCESS },
      schema: {
        operationId: 'getSellersDispute',
        tags: ['disputes'],
        summary: 'One dispute about an order of the seller',
        description:
          'What the platform knows by itself, what the customer wrote as far as it may be read, by when to answer, and what it counts as to accept it. Another seller’s dispute is answered like one that there has never been.',
        params: sellersDisputeParameters,
        response: { 200: sellersDispute, ...refusals('unknown-dispute', ...ADMITTING) },
      },
    },
    async (request, reply) => {
      if (!(await admit(parts, request, reply))) return reply;
      return show(parts, request, reply);
    },
  );
}

/** `POST /v1/sellers/{id}/disputes/{dispute}/answer` */
export function answerDispute(app: App, parts: DisputeRoutes): void {
  app.post(
    '/v1/sellers/:id/disputes/:dispute/answer',
    {
      config: { access: ACCESS },
      schema: {
        operationId: 'answerDispute',
        tags: ['disputes'],
        summary: 'Answer a dispute',
        description:
          '`accept`: it ends at once as the seller’s fault and counts as such; only of orders that the seller sends. `state`: the facts as the seller knows them, once. A late answer is read until it is decided; none is no fault.',
        params: sellersDisputeParameters,
        body: answer,
        response: ANSWERS,
      },
    },
    (request, reply) => {
      const { body } = request;
      const acting =
        body.answer === 'accept'
          ? { command: { type: 'accept' } as const }
          : { command: { type: 'state' } as const, text: body.text };
      return move(parts, request, reply, acting);
    },
  );
}

/** `POST /v1/sellers/{id}/disputes/{dispute}/review` */
export function askSellersReview(app: App, parts: DisputeRoutes): void {
  app.post(
    '/v1/sellers/:id/disputes/:dispute/review',
    {
      config: { access: ACCESS },
      schema: {
        operationId: 'askSellersDisputeReview',
        tags: ['disputes'],
        summary: 'Ask that somebody else looks at a decision',
        description: 'Once for a dispute, by either side, within the time that the dispute tells.',
        params: sellersDisputeParameters,
        body: review,
        response: ANSWERS,
      },
    },
    (request, reply) =>
      move(parts, request, reply, { command: { type: 'ask_again', party: 'seller' }, text: request.body.text }),
  );
}

type Asking = Pick<FastifyRequest, 'actor' | 'headers'> & {
  readonly params: { readonly id: string; readonly dispute: string };
};

async function move(
  parts: DisputeRoutes,
  request: Asking,
  reply: FastifyReply,
  acting: Pick<Acting, 'command' | 'text'>,
) {
  if (!(await admit(parts, request, reply))) return reply;
  const { person } = sellersPerson(request);
  const { id: seller, dispute } = request.params;
  const refusal = await act(parts, { seller, dispute }, { ...acting, side: 'seller', person });
  return refusal === undefined ? show(parts, request, reply) : refuseAct(reply, dispute, refusal);
}

async function show(parts: DisputeRoutes, request: Asking, reply: FastifyReply) {
  const { id: seller, dispute } = request.params;
  const { role } = sellersPerson(request);
  return (await seeSellersDispute(parts, { seller, dispute }, role)) ?? refuseUnknown(reply, dispute);
}

/** False: it was refused. */
async function admit(
  { askReader, attestation, ledger, now }: DisputeRoutes,
  request: Asking,
  reply: FastifyReply,
): Promise<boolean> {
  const { headers } = request;
  const who = sellersPerson(request);
  const [refusal, attested, at] = await Promise.all([
    askReader({ get: (name) => headers[name] ?? null }),
    attestation(who),
    clockNow(ledger.clock, now),
  ]);
  if (refusal !== undefined) refuseAccount(reply, refusal);
  else if (!attested.isGoodAt(at)) refuse(reply, { code: 'attestation-needed' });
  else return true;
  return false;
}
