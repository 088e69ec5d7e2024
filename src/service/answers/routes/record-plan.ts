import { formatDecision } from '../../../rulebook/decision-line.ts';
import { actionId } from '../../../rulebook/standing/act.ts';
import { ownEvent } from '../../events/own-event.ts';
import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { fileFaults } from '../attached-files.ts';
import { planRecorded, planRequest } from '../contract.ts';
import { findOpenAction, isProblem } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { insertPlan, planVersions } from '../plan-store.ts';
import { toPlanVersion, writePlan } from '../plan-view.ts';
import { recordAnswer } from '../record-answer.ts';

/** `POST /v1/actions/{id}/plan` */
export function recordPlan(app: App, parts: AnswerParts): void {
  const { texts, files, newId } = parts;
  app.post(
    '/v1/actions/:id/plan',
    {
      config: { access: requires('actions.answer', sellerOfAction) },
      schema: {
        operationId: 'recordPlan',
        tags: ['answers'],
        summary: 'Record a plan for an action, or revise it',
        description:
          'It is no admission. A revision is a further version. Where the action waited for a plan only, it is lifted at once.',
        params: actionParameters,
        body: planRequest,
        response: { 201: planRecorded, ...refusals('unknown-action', 'action-over') },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitAction(request.params.id);
      const text = writePlan(request.body);
      const about = { seller, purpose: 'plan', number } as const;
      const recorded = await recordAnswer(parts, { seller, number }, async (docket, at, transaction) => {
        const action = findOpenAction(docket, number);
        if (isProblem(action)) return action;
        const [latest] = await planVersions(transaction, seller, number);
        if (latest !== undefined && action.planned) {
          const known = await texts.read(transaction, seller, [latest.text_ref]);
          const sent = await files.sentWith(transaction, { ...about, answer: latest.version });
          const isSame = known.get(latest.text_ref) === text && request.body.files.every((file) => sent.includes(file));
          if (isSame) return { events: [], answer: latest };
        }
        const version = (latest?.version ?? 0) + 1;
        const missing = await files.attach(transaction, { ...about, answer: version }, [
          ...new Set(request.body.files),
        ]);
        if (missing.length > 0)
          return { code: 'invalid-request', errors: fileFaults(filesNamed(request.body), missing) };
        const ref = await texts.keep(transaction, seller, text, at);
        const plan = { version, recorded_at: at, text_ref: ref };
        await insertPlan(transaction, seller, number, { ...plan, recorded_by: askingPerson(request) });
        const data = { action: actionId(docket.state, number), textRef: ref };
        return { events: [ownEvent('plan.recorded', '/seller', seller, newId(), at, data)], answer: plan };
      });
      if (isProblem(recorded)) return refuse(reply, recorded);
      const lines = recorded.decided.map(({ decision }) => decision);
      return reply.code(201).send({
        plan: toPlanVersion(recorded.answer, text),
        lifted: lines.some(({ decision }) => decision === 'action.lifted'),
        decisions: lines.map((line) => JSON.parse(formatDecision(line)) as Record<string, unknown>),
      });
    },
  );
}

function filesNamed({
  files,
}: {
  readonly files: readonly string[];
}): readonly (readonly [file: string, pointer: string])[] {
  return files.map((file, index) => [file, `/body/files/${index}`] as const);
}
