import { requires } from '../../http/access.ts';
import { refusals, refuse, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { systemOf } from '../asker.ts';
import { passParameters } from '../contract.ts';
import type { CarrierRoutes } from './register.ts';

/** `DELETE /v1/carrier/passes/{id}` */
export function endPassOf(app: App, { passes }: CarrierRoutes): void {
  app.delete(
    '/v1/carrier/passes/:id',
    {
      config: { access: requires('labels.resolve') },
      schema: {
        operationId: 'endDriverPass',
        tags: ['carriers'],
        summary: 'End a driver’s pass before the shift is over',
        description: 'The driver is out at once, and a link that was not opened opens nothing. For keys only.',
        params: passParameters,
        response: { ...refusals('unknown-pass') },
      },
    },
    async ({ actor, params }, reply) => {
      const system = systemOf(actor);
      if ('code' in system) return refuseAccount(reply, system);
      if (!(await passes.end(params.id, system.carrier.carrier))) return refuse(reply, { code: 'unknown-pass' });
      return reply.code(204).send();
    },
  );
}
