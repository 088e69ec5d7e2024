import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { policyProposal, policyWithdrawal, proposalParameters } from '../contract.ts';
import { readProposal } from '../proposal-store.ts';
import { toProposal } from '../proposal-view.ts';
import { decideAboutProposal } from '../proposals.ts';
import { refuseProposal } from './refuse-proposal.ts';
import type { PolicyRoutes } from './register.ts';

/** `POST /v1/policies/proposals/{id}/withdrawal` */
export function withdrawProposal(app: App, parts: PolicyRoutes): void {
  app.post(
    '/v1/policies/proposals/:id/withdrawal',
    {
      config: { access: requires('policy.propose') },
      schema: {
        operationId: 'withdrawPolicyProposal',
        tags: ['policy'],
        summary: 'Withdraw a proposal',
        description: 'It stays, with the reason, and can no longer be activated.',
        params: proposalParameters,
        body: policyWithdrawal,
        response: { 200: policyProposal, ...refusals('unknown-proposal', 'proposal-over') },
      },
    },
    async (request, reply) => {
      const by = askingPerson(request);
      const { id } = request.params;
      const refusal = await decideAboutProposal(parts, { id, by, do: 'withdraw', reason: request.body.reason });
      const row = await readProposal(parts.pool, id);
      if (refusal !== undefined || row === undefined)
        return refuseProposal(reply, parts, refusal ?? { code: 'unknown-proposal' }, id);
      return toProposal(parts, row, by);
    },
  );
}
