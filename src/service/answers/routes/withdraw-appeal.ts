import { decide } from '../../../rulebook/appeals/appeal.ts';
import { ownEvent } from '../../events/own-event.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { answerId, answerParameters, sellerOfAnswer, splitAnswer } from '../answer-path.ts';
import { appealView } from '../appeal-contract.ts';
import { appealProblem } from '../appeal-problem.ts';
import { type AppealRow, appealsOf, endWithdrawn } from '../appeal-store.ts';
import { TO_SELLER, tellAppeal } from '../appeal-view.ts';
import { appealedOf, lapsesOf, toRulebook } from '../appealed.ts';
import { nothing } from '../contract.ts';
import { findAction, isProblem } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { recordAnswer } from '../record-answer.ts';

/** `POST /v1/appeals/{id}/withdrawal` */
export function withdrawAppeal(app: App, parts: AnswerParts): void {
  const { pool, texts, newId, followers } = parts;
  app.post(
    '/v1/appeals/:id/withdrawal',
    {
      config: { access: requires('actions.answer', sellerOfAnswer) },
      schema: {
        operationId: 'withdrawAppeal',
        tags: ['answers'],
        summary: 'Withdraw an open appeal',
        description: 'The action goes on where it was paused. It can be appealed again.',
        params: answerParameters,
        body: nothing,
        response: { 200: appealView, ...refusals('unknown-appeal', 'appeal-over') },
      },
    },
    async (request, reply) => {
      const { seller, action: number, number: appeal } = splitAnswer(request.params.id);
      const about = { seller, action: number, number: appeal };
      const recorded = await recordAnswer(parts, { seller, number }, async (docket, at, transaction) => {
        const action = findAction(docket, number);
        if (isProblem(action)) return appealProblem({ code: 'unknown' }, about);
        const rows = await appealsOf(transaction, seller, number);
        const row = rows.find((each) => each.number === appeal);
        const lapses = lapsesOf(docket, number);
        if (row?.state === 'withdrawn') return { events: [], answer: { row, lapses } };
        const appealed = await appealedOf(transaction, parts, docket, action);
        const event = decide(appealed, rows.map(toRulebook), { type: 'withdraw', at, number: appeal });
        if ('refused' in event) return appealProblem(event.refused, about);
        if (row === undefined) throw new Error('what was withdrawn is not there');
        await endWithdrawn(transaction, row, at);
        const named = { seller, action: `${seller}/${number}`, at };
        await followers.appealEnded(transaction, { ...named, appeal: answerId(about), by: undefined });
        const ended: AppealRow = { ...row, state: 'withdrawn', ended_at: at };
        const data = { action: named.action, outcome: 'upheld' };
        const events = [ownEvent('appeal.decided', '/seller', seller, newId(), at, data)];
        return { events, answer: { row: ended, lapses } };
      });
      if (isProblem(recorded)) {
        const isUnknown = recorded.code === 'unknown-action';
        return refuse(reply, isUnknown ? appealProblem({ code: 'unknown' }, about) : recorded);
      }
      const { row, lapses } = recorded.answer;
      return tellAppeal(pool, texts, row, TO_SELLER, lapses);
    },
  );
}
