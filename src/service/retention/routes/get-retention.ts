import { HOUR } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { retentionAnswer } from '../contract.ts';
import type { RetentionRoutes } from './register.ts';

/** `GET /v1/data-protection/retention` */
export function getRetention(app: App, { retentionState }: RetentionRoutes): void {
  app.get(
    '/v1/data-protection/retention',
    {
      config: { access: requires('data-protection.read') },
      schema: {
        operationId: 'getRetention',
        tags: ['data-protection'],
        summary: 'What is kept of customers, and until when',
        description: 'Counts of orders and of keys. Nothing in it is of one customer, seller or order.',
        response: { 200: retentionAnswer },
      },
    },
    async () => {
      const { at, keyVersions, rotatedAt, overdue, held, ...counts } = await retentionState();
      return {
        ...counts,
        at: formatTimestamp(at),
        overdue: {
          orders: overdue.orders,
          oldestHours: overdue.oldest === undefined ? null : Math.round((overdue.oldest / HOUR) * 10) / 10,
        },
        held: {
          openCase: held.in_case,
          appealWindow: held.held_appeal_window,
          appeal: held.held_appeal,
          staffCase: held.held_case,
        },
        keyVersions: keyVersions.map((each) => ({ ...each })),
        rotatedAt: rotatedAt === undefined ? null : formatTimestamp(rotatedAt),
      };
    },
  );
}
