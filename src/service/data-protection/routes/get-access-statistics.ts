import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { accessStatistics, periodQuery } from '../contract.ts';
import type { DataProtectionParts } from '../parts.ts';
import { periodOf } from '../period.ts';
import { accessStatisticsOf } from '../statistics.ts';

/** `GET /v1/data-protection/accesses` */
export function getAccessStatistics(app: App, parts: DataProtectionParts): void {
  app.get(
    '/v1/data-protection/accesses',
    {
      config: { access: requires('accesses.read'), cost: 5 },
      schema: {
        operationId: 'getAccessStatistics',
        tags: ['data-protection'],
        summary: 'Who asked for what of customers, counted',
        description:
          'Everybody who asked in the period, sellers’ people, carriers and staff: by day, role, purpose, field and rule. Counts alone, of no customer and no order.',
        querystring: periodQuery,
        response: { 200: accessStatistics, ...refusals('invalid-request') },
      },
    },
    async (request, reply) => {
      const period = await periodOf(parts, request.query);
      if ('refused' in period) return refuse(reply, period.refused);
      return accessStatisticsOf(parts.pool, period, (await parts.policy()).zone.name);
    },
  );
}
