import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { ACCESS_ROLES, type AccessRole } from '../../accesses/access.ts';
import { CustomerValue } from '../../customer-value.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { breachParameters } from '../contract.ts';
import type { BreachParts } from '../parts.ts';
import { refuseBreach } from '../refusal.ts';
import { type TraceRefusal, traceLeak } from '../trace.ts';
import { leakTrace, traceRequest } from '../trace-contract.ts';
import type { TraceWithin } from '../trace-store.ts';
import { toTrace } from '../trace-view.ts';

/** `POST /v1/data-breaches/{id}/traces` */
export function traceText(app: App, parts: BreachParts): void {
  app.post(
    '/v1/data-breaches/:id/traces',
    {
      config: { access: requires('incidents.work'), grave: 'breach.trace' },
      schema: {
        operationId: 'traceLeakedText',
        tags: ['data-breaches'],
        summary: 'Find out from whose view a text came',
        description:
          'Everybody who is shown an address, number or name is shown it in a writing of their own. A text that was found is compared with them: the answer says how likely each viewer is, and names one only where that is sure enough; for what was typed anew, or is too short, it cannot tell. The text is kept nowhere. That it was traced, why and what came of it is in the record of the inquiry and in the tamper-evident log before it is answered; the customers whose values stood in it see that they were compared.',
        params: breachParameters,
        body: traceRequest,
        response: {
          200: leakTrace,
          ...refusals(
            ...([
              'unknown-breach',
              'breach-closed',
              'breach-about-you',
              'breach-words-missing',
              'trace-too-often',
            ] as const),
            ...(['trace-too-wide', 'trace-nowhere', 'keys-unavailable', 'step-up-needed'] as const),
          ),
        },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const { text: words, within, found } = request.body;
      const traced = await traceLeak(parts, {
        ...{ breach: request.params.id, words, ...askerOf(request) },
        found: new CustomerValue(found),
        within: within && withinOf(within),
      });
      return 'refused' in traced ? refuseTrace(request, reply, traced.refused) : toTrace(parts, traced);
    },
  );
}

function askerOf({ actor }: Pick<FastifyRequest, 'actor'>): { readonly by: string; readonly role: AccessRole } {
  if (actor.kind !== 'person') throw new Error('only people get here');
  const role = ACCESS_ROLES.find((each) => each === actor.role);
  if (role === undefined) throw new Error('only staff gets here');
  return { by: actor.id, role };
}

function withinOf({ sellers, orders, from, to }: NonNullable<z.output<typeof traceRequest>['within']>): TraceWithin {
  const instantOf = (text: string | undefined) => (text === undefined ? undefined : parseTimestamp(text));
  return { sellers, orders, from: instantOf(from), to: instantOf(to) };
}

function refuseTrace(request: FastifyRequest, reply: FastifyReply, refusal: TraceRefusal): FastifyReply {
  switch (refusal.code) {
    case 'trace-too-often':
    case 'trace-too-wide':
      return refuse(reply, { code: refusal.code, parameters: { most: refusal.most } });
    case 'trace-nowhere':
      return refuse(reply, { code: refusal.code, pointer: '/body/within' });
    case 'keys-unavailable': {
      const { keys } = refusal;
      request.log.error({ keys }, 'keys of customer values cannot be used');
      return refuse(reply, { code: refusal.code, parameters: { keys } });
    }
    default:
      return refuseBreach(reply, refusal);
  }
}
