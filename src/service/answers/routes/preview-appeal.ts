import { formatDecision } from '../../../rulebook/decision-line.ts';
import { parseFact } from '../../../rulebook/facts/parse.ts';
import { ownEvent } from '../../events/own-event.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { answerParameters, splitAnswer } from '../answer-path.ts';
import { appealPreview, previewRequest } from '../appeal-contract.ts';
import { appealProblem } from '../appeal-problem.ts';
import { appealsOf } from '../appeal-store.ts';
import { toRulebook } from '../appealed.ts';
import type { AnswerParts } from '../parts.ts';

/** `POST /v1/appeals/{id}/preview` */
export function previewAppeal(app: App, { ledger, pool, newId }: AnswerParts): void {
  app.post(
    '/v1/appeals/:id/preview',
    {
      config: { access: requires('cases.work'), cost: 10 },
      schema: {
        operationId: 'previewAppeal',
        tags: ['answers'],
        summary: 'What a decision of an appeal would bring',
        description: 'Plays the outcome on a copy of the seller. Nothing is stored.',
        params: answerParameters,
        body: previewRequest,
        response: { 200: appealPreview, ...refusals('unknown-appeal', 'appeal-over') },
      },
    },
    async (request, reply) => {
      const { seller, action, number } = splitAnswer(request.params.id);
      const row = (await appealsOf(pool, seller, action)).find((each) => each.number === number);
      const about = { seller, action, number };
      const appeal = row === undefined ? undefined : toRulebook(row);
      if (appeal === undefined) return refuse(reply, appealProblem({ code: 'unknown' }, about));
      if (appeal.state !== 'open') return refuse(reply, appealProblem({ code: 'over', appeal }, about));
      const { outcome } = request.body;
      const told = await ledger.rehearse(seller, (docket, decided) => {
        const before = docket.views.standing().rung;
        const data = { action: `${seller}/${action}`, outcome };
        const event = ownEvent('appeal.decided', '/staff', seller, newId(), docket.clock, data);
        const fact = parseFact(event, Number.POSITIVE_INFINITY);
        if (fact.type !== 'appeal.decided') throw new Error(`a decision was read as ${fact.type}`);
        docket.fold(fact, docket.clock);
        return {
          decisions: decided.map(({ decision }) => JSON.parse(formatDecision(decision)) as Record<string, unknown>),
          rung: { before, after: docket.views.standing().rung },
        };
      });
      return told ?? refuse(reply, appealProblem({ code: 'unknown' }, about));
    },
  );
}
