import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ownReturn, ownReturnParameters, versionRequest } from '../contract.ts';
import { withdrawReturn } from '../deeds.ts';
import type { ReturnParts } from '../parts.ts';
import { problemOf } from '../refusal.ts';
import { toOwn } from '../view.ts';
import { findMine } from './find-mine.ts';

/** `POST /v1/me/orders/{id}/returns/{return}/withdrawal` */
export function withdrawMyReturn(app: App, parts: ReturnParts): void {
  app.post(
    '/v1/me/orders/:id/returns/:return/withdrawal',
    {
      config: { access: requires('returns.ask') },
      schema: {
        operationId: 'withdrawMyReturn',
        tags: ['returns'],
        summary: 'Keep it after all',
        description: 'Ends a return of which no carrier has the parcel yet. Another one can be asked for in its time.',
        params: ownReturnParameters,
        body: versionRequest,
        response: { 200: ownReturn, ...refusals('unknown-return', 'return-moved-on', 'return-changed') },
      },
    },
    async (request, reply) => {
      const { id: order, return: id } = request.params;
      const who = askingPerson(request);
      const mine = await findMine(parts, who, { order, id });
      if (mine === undefined) return refuse(reply, { code: 'unknown-return' });
      const { of } = mine;
      const done = await withdrawReturn(parts, { of, party: 'customer', seen: request.body.version });
      if (done !== true) return refuse(reply, problemOf(done.refused));
      const now = await findMine(parts, who, { order, id });
      return toOwn((now ?? mine).whole, parts.codes.of(of));
    },
  );
}
