import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { planVersions as answer } from '../contract.ts';
import { findAction, isProblem, unknownAction } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { planVersions } from '../plan-store.ts';
import { toPlanVersion } from '../plan-view.ts';

/** `GET /v1/actions/{id}/plan` */
export function getPlan(app: App, { ledger, pool, texts }: AnswerParts): void {
  app.get(
    '/v1/actions/:id/plan',
    {
      config: { access: requires('answers.read', sellerOfAction) },
      schema: {
        operationId: 'getPlan',
        tags: ['answers'],
        summary: 'The plan for an action, every version of it',
        description: 'The latest first. Empty where none was recorded here.',
        params: actionParameters,
        response: { 200: answer, ...refusals('unknown-action') },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitAction(request.params.id);
      const found = await ledger.look(seller, (docket) => findAction(docket, number));
      if (found === undefined) return refuse(reply, unknownAction(seller, number));
      if (isProblem(found)) return refuse(reply, found);
      const rows = await planVersions(pool, seller, number);
      const known = await texts.read(
        pool,
        seller,
        rows.map(({ text_ref }) => text_ref),
      );
      return {
        action: `${seller}/${number}`,
        versions: rows.map((row) => toPlanVersion(row, known.get(row.text_ref))),
      };
    },
  );
}
