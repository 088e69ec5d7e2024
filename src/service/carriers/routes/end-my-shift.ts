import { requires } from '../../http/access.ts';
import { refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { driverOf } from '../asker.ts';
import { driverCookies } from '../driver-cookie.ts';
import type { CarrierRoutes } from './register.ts';

/** `DELETE /v1/carrier/session` */
export function endMyShift(app: App, { passes, baseUrl }: CarrierRoutes): void {
  app.delete(
    '/v1/carrier/session',
    {
      config: { access: requires('labels.resolve') },
      schema: {
        operationId: 'endMyShift',
        tags: ['carriers'],
        summary: 'End the own shift',
        description: 'The pass is over for good, on every device. For drivers only.',
      },
    },
    async ({ actor }, reply) => {
      const driver = driverOf(actor);
      if ('code' in driver) return refuseAccount(reply, driver);
      // Whether it was ended at the same time from elsewhere is of no matter: it is over.
      await passes.end(driver.id, driver.carrier.carrier);
      return reply
        .header('set-cookie', driverCookies('', 0, baseUrl.startsWith('https:')))
        .code(204)
        .send();
    },
  );
}
