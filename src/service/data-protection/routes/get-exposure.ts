import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { exposureAnswer, periodQuery } from '../contract.ts';
import type { DataProtectionParts } from '../parts.ts';
import { periodOf } from '../period.ts';
import { exposureOf } from '../statistics.ts';

/** `GET /v1/data-protection/exposure` */
export function getExposure(app: App, parts: DataProtectionParts): void {
  app.get(
    '/v1/data-protection/exposure',
    {
      config: { access: requires('accesses.read'), cost: 5 },
      schema: {
        operationId: 'getExposure',
        tags: ['data-protection'],
        summary: 'Customer values shown to sellers, per order',
        description:
          'Whole values that sellers’ people were shown in the period, divided by the orders placed in it; for orders that sellers ship and those that the hub ships. What carriers and staff are shown is not in it.',
        querystring: periodQuery,
        response: { 200: exposureAnswer, ...refusals('invalid-request') },
      },
    },
    async (request, reply) => {
      const period = await periodOf(parts, request.query);
      return 'refused' in period ? refuse(reply, period.refused) : exposureOf(parts.pool, period);
    },
  );
}
