import { actionId } from '../../../rulebook/standing/act.ts';
import { ownEvent } from '../../events/own-event.ts';
import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { acknowledgement, nothing } from '../contract.ts';
import { findOpenAction, isProblem } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { recordAnswer } from '../record-answer.ts';

/** `POST /v1/actions/{id}/acknowledgement` */
export function acknowledgeAction(app: App, parts: AnswerParts): void {
  app.post(
    '/v1/actions/:id/acknowledgement',
    {
      config: { access: requires('actions.answer', sellerOfAction) },
      schema: {
        operationId: 'acknowledgeAction',
        tags: ['answers'],
        summary: 'Say that the notice of an action has been read',
        description: 'It is no admission: it says that the notice arrived. Twice changes nothing more.',
        params: actionParameters,
        body: nothing,
        response: { 200: acknowledgement, ...refusals('unknown-action', 'action-over') },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitAction(request.params.id);
      const recorded = await recordAnswer(parts, { seller, number }, async (docket, at) => {
        const action = findOpenAction(docket, number);
        if (isProblem(action)) return action;
        const id = actionId(docket.state, number);
        const answer = { action: id, acknowledged: true as const };
        if (action.acknowledged) return { events: [], answer };
        return {
          events: [ownEvent('action.acknowledged', '/seller', seller, parts.newId(), at, { action: id })],
          answer,
        };
      });
      return isProblem(recorded) ? refuse(reply, recorded) : recorded.answer;
    },
  );
}
