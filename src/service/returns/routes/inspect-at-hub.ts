import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { hubInspectionRequest, hubReturn, returnParameters } from '../contract.ts';
import { inspectReturn } from '../deeds.ts';
import { lookAtReturn } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { problemOf } from '../refusal.ts';
import { toHub } from '../view.ts';

/** `POST /v1/hub/returns/{id}/{return}/inspection` */
export function inspectAtHub(app: App, parts: ReturnParts): void {
  app.post(
    '/v1/hub/returns/:id/:return/inspection',
    {
      config: { access: requires('returns.inspect') },
      schema: {
        operationId: 'inspectReturnAtHub',
        tags: ['returns'],
        summary: 'Say what was found in a return at the hub',
        description:
          'Point by point, what it comes to, and where the goods go. What is owed is paid back at once, in the marketplace’s name.',
        params: returnParameters,
        body: hubInspectionRequest,
        response: {
          200: hubReturn,
          ...refusals(
            'unknown-return',
            'return-moved-on',
            'return-changed',
            'return-not-yours',
            'inspection-contradicts',
            'not-for-stock',
          ),
        },
      },
    },
    async (request, reply) => {
      const { id: seller, return: id } = request.params;
      const { version, ...found } = request.body;
      const of = { seller, id };
      const acting = { of, party: 'hub', seen: version, by: askingPerson(request) } as const;
      const done = await inspectReturn(parts, acting, found);
      if (done !== true) return refuse(reply, problemOf(done.refused));
      const whole = await lookAtReturn(parts, of);
      return whole === undefined ? refuse(reply, { code: 'unknown-return' }) : toHub(whole.seen);
    },
  );
}
