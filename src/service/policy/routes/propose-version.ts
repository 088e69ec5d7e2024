import { describePolicyProblem } from '../../../words/policies-api-en.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { policyProposal, policyWanted } from '../contract.ts';
import { readProposal } from '../proposal-store.ts';
import { toProposal } from '../proposal-view.ts';
import { proposeVersion } from '../proposals.ts';
import { refuseProposal } from './refuse-proposal.ts';
import type { PolicyRoutes } from './register.ts';

/** `POST /v1/policies/proposals` */
export function proposeVersionRoute(app: App, parts: PolicyRoutes): void {
  app.post(
    '/v1/policies/proposals',
    {
      config: { access: requires('policy.propose') },
      schema: {
        operationId: 'proposePolicy',
        tags: ['policy'],
        summary: 'Propose a version of the policy',
        description:
          'Checks the file and keeps it with the reason, for another person to activate. The same file twice is one proposal.',
        body: policyWanted,
        response: { 201: policyProposal, ...refusals('invalid-request', 'version-not-new') },
      },
    },
    async (request, reply) => {
      const by = askingPerson(request);
      const proposed = await proposeVersion(parts, { ...request.body, by });
      if ('problems' in proposed) {
        const errors = proposed.problems.map((each) => ({
          pointer: '/body/document',
          detail: describePolicyProblem(each),
        }));
        return refuse(reply, { code: 'invalid-request', errors });
      }
      if ('refused' in proposed) return refuseProposal(reply, parts, proposed.refused, '');
      const row = await readProposal(parts.pool, proposed.id);
      if (row === undefined) throw new Error(`the proposal ${proposed.id} was there a moment ago`);
      return reply.code(201).send(await toProposal(parts, row, by));
    },
  );
}
