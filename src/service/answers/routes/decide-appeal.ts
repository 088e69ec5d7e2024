import { decide } from '../../../rulebook/appeals/appeal.ts';
import { formatDecision } from '../../../rulebook/decision-line.ts';
import { ownEvent } from '../../events/own-event.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { answerId, answerParameters, splitAnswer } from '../answer-path.ts';
import { appealDecided, decisionRequest } from '../appeal-contract.ts';
import { appealProblem } from '../appeal-problem.ts';
import { appealsOf, endDecided } from '../appeal-store.ts';
import { tellAppeal, writeDecision } from '../appeal-view.ts';
import { appealedOf, lapsesOf, toRulebook } from '../appealed.ts';
import { findAction, isProblem } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { recordAnswer } from '../record-answer.ts';

/** `POST /v1/appeals/{id}/decision` */
export function decideAppeal(app: App, parts: AnswerParts): void {
  const { pool, texts, newId, followers } = parts;
  app.post(
    '/v1/appeals/:id/decision',
    {
      config: { access: requires('cases.work') },
      schema: {
        operationId: 'decideAppeal',
        tags: ['answers'],
        summary: 'Decide an appeal',
        description:
          'Every item is answered with a reason. Upheld: the action stands. Overturned: it is as if it had never been. Reduced: one rung lower. Not for who decided the action or an earlier appeal of it.',
        params: answerParameters,
        body: decisionRequest,
        response: { 200: appealDecided, ...refusals('unknown-appeal', 'appeal-over', 'appeal-decider-barred') },
      },
    },
    async (request, reply) => {
      const { seller, action: number, number: appeal } = splitAnswer(request.params.id);
      const { outcome, items } = request.body;
      const by = askingPerson(request);
      const about = { seller, action: number, number: appeal };
      const recorded = await recordAnswer(parts, { seller, number }, async (docket, at, transaction) => {
        const action = findAction(docket, number);
        if (isProblem(action)) return appealProblem({ code: 'unknown' }, about);
        const rows = await appealsOf(transaction, seller, number);
        const appealed = await appealedOf(transaction, parts, docket, action);
        const wanted = { type: 'decide', at, number: appeal, by, outcome, items } as const;
        const event = decide(appealed, rows.map(toRulebook), wanted);
        if ('refused' in event) return appealProblem(event.refused, about);
        const row = rows.find((each) => each.number === appeal);
        if (event.type !== 'decided' || row === undefined) throw new Error(`deciding came to ${event.type}`);
        const order = row.items.map(({ item }) => item);
        const ref = await texts.keep(transaction, seller, writeDecision(request.body, order), at);
        const decided = { ended_at: at, outcome, answers: event.answers, decided_by: by, reasons_ref: ref };
        await endDecided(transaction, { ...row, ...decided });
        const named = { seller, action: `${seller}/${number}`, at };
        await followers.appealEnded(transaction, { ...named, appeal: answerId(about), by });
        const data = { action: named.action, outcome };
        const answer = { row: { ...row, ...decided, state: 'decided' as const }, lapses: lapsesOf(docket, number) };
        return { events: [ownEvent('appeal.decided', '/staff', seller, newId(), at, data)], answer };
      });
      if (isProblem(recorded)) {
        const isUnknown = recorded.code === 'unknown-action';
        return refuse(reply, isUnknown ? appealProblem({ code: 'unknown' }, about) : recorded);
      }
      const { row, lapses } = recorded.answer;
      return {
        appeal: await tellAppeal(pool, texts, row, { isStaff: true, mine: undefined }, lapses),
        decisions: recorded.decided.map(
          ({ decision }) => JSON.parse(formatDecision(decision)) as Record<string, unknown>,
        ),
      };
    },
  );
}
