import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ownReturn, ownReturnParameters } from '../contract.ts';
import type { ReturnParts } from '../parts.ts';
import { toOwn } from '../view.ts';
import { findMine } from './find-mine.ts';

/** `GET /v1/me/orders/{id}/returns/{return}` */
export function getMyReturn(app: App, parts: ReturnParts): void {
  app.get(
    '/v1/me/orders/:id/returns/:return',
    {
      config: { access: requires('returns.ask') },
      schema: {
        operationId: 'getMyReturn',
        tags: ['returns'],
        summary: 'One of your returns',
        description: 'Where it stands, what is next, and what was found and paid back.',
        params: ownReturnParameters,
        response: { 200: ownReturn, ...refusals('unknown-return') },
      },
    },
    async (request, reply) => {
      const { id: order, return: id } = request.params;
      const mine = await findMine(parts, askingPerson(request), { order, id });
      if (mine === undefined) return refuse(reply, { code: 'unknown-return' });
      return toOwn(mine.whole, parts.codes.of(mine.of));
    },
  );
}
