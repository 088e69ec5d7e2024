import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { answerId } from '../answer-path.ts';
import { beginConversation } from '../converse.ts';
import { findAction, isProblem } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { questionRequest, questionView } from '../question-contract.ts';
import { messagesOf, questionsOf } from '../question-store.ts';
import { tellQuestions } from '../question-view.ts';
import { recordAnswer } from '../record-answer.ts';

/** `POST /v1/actions/{id}/questions` */
export function askQuestion(app: App, parts: AnswerParts): void {
  const { pool, texts } = parts;
  app.post(
    '/v1/actions/:id/questions',
    {
      config: { access: requires('actions.answer', sellerOfAction) },
      schema: {
        operationId: 'askQuestion',
        tags: ['answers'],
        summary: 'Ask support about an action',
        description:
          'Never counts against a seller: while a question is open, the clock of ignoring a warning stands still.',
        params: actionParameters,
        body: questionRequest,
        response: { 201: questionView, ...refusals('unknown-action') },
      },
    },
    async (request, reply) => {
      const { seller, number: action } = splitAction(request.params.id);
      const { reason, text } = request.body;
      const recorded = await recordAnswer(parts, { seller, number: action }, async (docket, at, transaction) => {
        const found = findAction(docket, action);
        if (isProblem(found)) return found;
        const questions = await questionsOf(transaction, seller, action);
        const last = questions.at(-1);
        const messages = await messagesOf(transaction, seller, action);
        const only = messages.filter(({ question }) => question === last?.number);
        const [first] = only;
        if (last?.answered_at === null && last.reason === reason && first !== undefined && only.length === 1) {
          // A second press of the button.
          const known = await texts.read(transaction, seller, [first.text_ref]);
          if (known.get(first.text_ref) === text) return { events: [], answer: last.number };
        }
        const id = { seller, action, number: (last?.number ?? 0) + 1 };
        const word = { id, author: 'seller', person: askingPerson(request), text } as const;
        const events = await beginConversation(parts, { docket, at, transaction }, word, reason);
        return { events, answer: id.number };
      });
      if (isProblem(recorded)) return refuse(reply, recorded);
      const id = answerId({ seller, action, number: recorded.answer });
      const told = await tellQuestions(pool, texts, { seller, action }, false);
      return reply.code(201).send(told.find(({ question }) => question === id) as (typeof told)[number]);
    },
  );
}
