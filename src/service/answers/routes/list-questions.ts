import { may } from '../../../rulebook/accounts/may.ts';
import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { findAction, isProblem, unknownAction } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { questionsOfAction } from '../question-contract.ts';
import { tellQuestions } from '../question-view.ts';

/** `GET /v1/actions/{id}/questions` */
export function listQuestions(app: App, { ledger, pool, texts }: AnswerParts): void {
  app.get(
    '/v1/actions/:id/questions',
    {
      config: { access: requires('answers.read', sellerOfAction) },
      schema: {
        operationId: 'listQuestions',
        tags: ['answers'],
        summary: 'The conversations with support about an action',
        description: 'The latest first, each with everything that was written in it.',
        params: actionParameters,
        response: { 200: questionsOfAction, ...refusals('unknown-action') },
      },
    },
    async (request, reply) => {
      const { seller, number: action } = splitAction(request.params.id);
      const found = await ledger.look(seller, (docket) => findAction(docket, action));
      if (found === undefined) return refuse(reply, unknownAction(seller, action));
      if (isProblem(found)) return refuse(reply, found);
      const isStaff = may(request.actor, 'cases.read') === true;
      return { items: await tellQuestions(pool, texts, { seller, action }, isStaff) };
    },
  );
}
