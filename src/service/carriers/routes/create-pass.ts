import { requires } from '../../http/access.ts';
import { refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { systemOf } from '../asker.ts';
import { createdPass, passRequest } from '../contract.ts';
import { toCreatedPass } from '../view.ts';
import type { CarrierRoutes } from './register.ts';

/** `POST /v1/carrier/passes` */
export function createPass(app: App, { passes, baseUrl }: CarrierRoutes): void {
  app.post(
    '/v1/carrier/passes',
    {
      config: { access: requires('labels.resolve') },
      schema: {
        operationId: 'createDriverPass',
        tags: ['carriers'],
        summary: 'Let a driver scan for one shift',
        description:
          'The answer has a link for the driver’s phone, good once and for fifteen minutes; with it the page for drivers is open until the shift is over. The pass has the carrier and the leg of your key, and ends with the key. For keys only.',
        body: passRequest,
        response: { 201: createdPass },
      },
    },
    async ({ actor, body }, reply) => {
      const system = systemOf(actor);
      if ('code' in system) return refuseAccount(reply, system);
      const { pass, link } = await passes.give(system, body);
      return reply.code(201).send(toCreatedPass(pass, link, baseUrl));
    },
  );
}
