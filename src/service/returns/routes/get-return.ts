import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { returnDetail, returnParameters } from '../contract.ts';
import { lookAtReturn } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { toDetail } from '../view.ts';
import { lookerOf } from './looker.ts';

/** `GET /v1/sellers/{id}/returns/{return}` */
export function getReturn(app: App, parts: ReturnParts): void {
  app.get(
    '/v1/sellers/:id/returns/:return',
    {
      config: { access: requires('returns.read', sellerInPath) },
      schema: {
        operationId: 'getReturn',
        tags: ['returns'],
        summary: 'One return of a seller',
        description:
          'Step by step, with what may be done now. Of a dispatched order the seller sees where it stands and what the hub found (D7).',
        params: returnParameters,
        response: { 200: returnDetail, ...refusals('unknown-return') },
      },
    },
    async (request, reply) => {
      const { id: seller, return: id } = request.params;
      const looker = lookerOf(request);
      const whole = await lookAtReturn(parts, { seller, id }, looker);
      return whole === undefined ? refuse(reply, { code: 'unknown-return' }) : toDetail(whole, looker);
    },
  );
}
