import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { readCaseId } from '../case-id.ts';
import { recordContact } from '../contact.ts';
import { caseContact, caseDetail, caseParameters } from '../contract.ts';
import { detailOf } from '../detail.ts';
import type { CaseParts } from '../parts.ts';
import { refuseCase } from '../refusal.ts';
import { workerOf } from './worker.ts';

/** `POST /v1/cases/{id}/contact` */
export function contactSeller(app: App, parts: CaseParts): void {
  app.post(
    '/v1/cases/:id/contact',
    {
      config: { access: requires('cases.work') },
      schema: {
        operationId: 'contactSeller',
        tags: ['cases'],
        summary: 'Record that the seller was contacted',
        description:
          'A seller without an action for six months is contacted before a proposed suspension is applied: record when it was done, with what was said. It becomes a `contact.recorded` event.',
        params: caseParameters,
        body: caseContact,
        response: { 200: caseDetail, ...refusals('unknown-case', 'case-closed', 'case-moved-on') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const key = readCaseId(id);
      const worker = workerOf(request);
      const refused = await recordContact(parts, key, worker, request.body.text);
      const detail = refused ?? (await detailOf(parts, key, worker.person)) ?? { code: 'unknown-case' as const };
      return 'code' in detail ? refuseCase(reply, detail, { id, colleagues: parts.colleagues }) : detail;
    },
  );
}
