import { requires } from '../../http/access.ts';
import { refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { driverOf } from '../asker.ts';
import { driverSession } from '../contract.ts';
import { toSession } from '../view.ts';
import type { CarrierRoutes } from './register.ts';

/** `GET /v1/carrier/session` */
export function getMyShift(app: App, { passes, telephony }: CarrierRoutes): void {
  app.get(
    '/v1/carrier/session',
    {
      config: { access: requires('labels.resolve') },
      schema: {
        operationId: 'getMyShift',
        tags: ['carriers'],
        summary: 'The shift that a driver is on',
        description: 'For whom the pass is, of which carrier and leg, and until when. For drivers only.',
        response: { 200: driverSession },
      },
    },
    async ({ actor }, reply) => {
      const driver = driverOf(actor);
      if ('code' in driver) return refuseAccount(reply, driver);
      const pass = await passes.byId(driver.id);
      return pass === undefined
        ? refuseAccount(reply, { code: 'sign-in-needed' })
        : toSession(pass, telephony !== undefined);
    },
  );
}
