import type { z } from 'zod';
import type { GraveAct } from '../../../rulebook/accounts/grave-acts.ts';
import { graveDecision } from '../../../rulebook/cases/grave-decisions.ts';
import { formatDecision } from '../../../rulebook/decision-line.ts';
import { requires } from '../../http/access.ts';
import type { AskedGravely } from '../../http/grave.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { readCaseId } from '../case-id.ts';
import { caseDecided, caseDecision, caseParameters } from '../contract.ts';
import { decideCase as decide } from '../decide.ts';
import { detailOf } from '../detail.ts';
import type { CaseParts } from '../parts.ts';
import { refuseCase } from '../refusal.ts';
import { workerOf } from './worker.ts';

/** By the kind, which is part of the id, and by what is decided. */
function grave({ params, body }: AskedGravely): GraveAct | undefined {
  const key = readCaseId(params['id'] ?? '');
  return key && graveDecision(key.kind, (body as z.output<typeof caseDecision>).decision);
}

/** `POST /v1/cases/{id}/decision` */
export function decideCase(app: App, parts: CaseParts): void {
  app.post(
    '/v1/cases/:id/decision',
    {
      config: { access: requires('cases.work'), grave },
      schema: {
        operationId: 'decideCase',
        tags: ['cases'],
        summary: 'Decide a case',
        description:
          'For whoever holds it. The decision goes into the ledger as an event with the person and a reference to the reason, and takes effect at once. A removal takes two different people: after the first approval the case goes back to the queue for somebody else. When more was decided about the seller since the case was read (`seen`), nothing is recorded and the answer says what.',
        params: caseParameters,
        body: caseDecision,
        response: {
          200: caseDecided,
          ...refusals(
            'step-up-needed',
            'unknown-case',
            'case-closed',
            'case-claimed',
            'case-not-claimed',
            'second-person-needed',
            'decision-not-offered',
            'changed-meanwhile',
            'case-moved-on',
            'contact-first',
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const key = readCaseId(id);
      const worker = workerOf(request);
      const outcome = await decide(parts, key, worker, request.body);
      const refused = 'refused' in outcome ? outcome.refused : undefined;
      const detail = refused ?? (await detailOf(parts, key, worker.person)) ?? { code: 'unknown-case' as const };
      if ('code' in detail) return refuseCase(reply, detail, { id, colleagues: parts.colleagues });
      const decided = 'decided' in outcome ? outcome.decided : [];
      const lines = decided.map(({ decision }) => JSON.parse(formatDecision(decision)) as Record<string, unknown>);
      return { case: detail, decisions: lines };
    },
  );
}
