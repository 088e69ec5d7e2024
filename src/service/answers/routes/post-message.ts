import { may } from '../../../rulebook/accounts/may.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { answerId, answerParameters, sellerOfAnswer, splitAnswer } from '../answer-path.ts';
import { goOn } from '../converse.ts';
import { isProblem } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { messageRequest, questionView } from '../question-contract.ts';
import { messagesOf, questionsOf } from '../question-store.ts';
import { tellQuestions } from '../question-view.ts';
import { recordAnswer } from '../record-answer.ts';

/** `POST /v1/questions/{id}/messages` */
export function postMessage(app: App, parts: AnswerParts): void {
  const { pool, texts } = parts;
  app.post(
    '/v1/questions/:id/messages',
    {
      config: { access: requires('questions.answer', sellerOfAnswer) },
      schema: {
        operationId: 'postMessage',
        tags: ['answers'],
        summary: 'Write in a conversation with support',
        description: 'What staff write answers the question; what the seller writes after that asks again.',
        params: answerParameters,
        body: messageRequest,
        response: { 201: questionView, ...refusals('unknown-question') },
      },
    },
    async (request, reply) => {
      const id = splitAnswer(request.params.id);
      const { seller, action } = id;
      const { text } = request.body;
      const isStaff = may(request.actor, 'cases.work') === true;
      const unknown = { code: 'unknown-question', parameters: { question: answerId(id) } } as const;
      const recorded = await recordAnswer(parts, { seller, number: action }, async (docket, at, transaction) => {
        const question = (await questionsOf(transaction, seller, action)).find(({ number }) => number === id.number);
        if (question === undefined) return unknown;
        const messages = await messagesOf(transaction, seller, action);
        const own = messages.filter((each) => each.question === id.number);
        const author = isStaff ? 'support' : 'seller';
        const last = own.at(-1);
        if (last?.author === author) {
          const known = await texts.read(transaction, seller, [last.text_ref]);
          if (known.get(last.text_ref) === text) return { events: [], answer: undefined };
        }
        const word = { id, author, person: askingPerson(request), text } as const;
        return { events: await goOn(parts, { docket, at, transaction }, word, question, own), answer: undefined };
      });
      if (isProblem(recorded)) return refuse(reply, recorded.code === 'unknown-action' ? unknown : recorded);
      const told = await tellQuestions(pool, texts, id, isStaff);
      const [here] = told.filter(({ question }) => question === answerId(id));
      if (here === undefined) throw new Error('a conversation went on and is not there');
      return reply.code(201).send(here);
    },
  );
}
