import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { policyActivation, policyProposal, proposalParameters } from '../contract.ts';
import { readProposal } from '../proposal-store.ts';
import { toProposal } from '../proposal-view.ts';
import { decideAboutProposal } from '../proposals.ts';
import { refuseProposal } from './refuse-proposal.ts';
import type { PolicyRoutes } from './register.ts';

/** `POST /v1/policies/proposals/{id}/activation` */
export function activateVersion(app: App, parts: PolicyRoutes): void {
  app.post(
    '/v1/policies/proposals/:id/activation',
    {
      config: { access: requires('policy.activate'), grave: 'policy.activate' },
      schema: {
        operationId: 'activatePolicy',
        tags: ['policy'],
        summary: 'Activate a version of the policy',
        description:
          'Has it judge what happens from an instant on, and nothing before. Another person than proposed it; a stricter version is announced ahead for as long as the policy promises.',
        params: proposalParameters,
        body: policyActivation,
        response: {
          200: policyProposal,
          ...refusals(
            ...(['unknown-proposal', 'proposal-over', 'proposed-yourself', 'policy-moved-on'] as const),
            ...(['notice-too-short', 'version-not-new', 'from-too-early'] as const),
          ),
        },
      },
    },
    async (request, reply) => {
      const by = askingPerson(request);
      const { id } = request.params;
      const { seen, from, reason } = request.body;
      const wanted = {
        id,
        by,
        reason,
        do: 'activate' as const,
        seen,
        from: from === undefined ? from : Date.parse(from),
      };
      const refusal = await decideAboutProposal(parts, wanted);
      const row = await readProposal(parts.pool, id);
      if (refusal !== undefined || row === undefined)
        return refuseProposal(reply, parts, refusal ?? { code: 'unknown-proposal' }, row === undefined ? id : seen);
      return toProposal(parts, row, by);
    },
  );
}
