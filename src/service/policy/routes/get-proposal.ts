import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { policyProposal, proposalParameters } from '../contract.ts';
import { readProposal } from '../proposal-store.ts';
import { toProposal } from '../proposal-view.ts';
import type { PolicyRoutes } from './register.ts';

/** `GET /v1/policies/proposals/{id}` */
export function getProposal(app: App, parts: PolicyRoutes): void {
  app.get(
    '/v1/policies/proposals/:id',
    {
      config: { access: requires('policy.propose') },
      schema: {
        operationId: 'getPolicyProposal',
        tags: ['policy'],
        summary: 'A proposal, and what it would change',
        description:
          'Sentence by sentence and value by value against the latest version, and from when on it may judge.',
        params: proposalParameters,
        response: { 200: policyProposal, ...refusals('unknown-proposal') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const row = await readProposal(parts.pool, id);
      if (row === undefined) return refuse(reply, { code: 'unknown-proposal', parameters: { proposal: id } });
      return toProposal(parts, row, askingPerson(request));
    },
  );
}
