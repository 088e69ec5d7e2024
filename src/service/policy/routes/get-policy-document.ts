import { policyId } from '../../../rulebook/policy/policy.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { storedPolicies } from '../activation-store.ts';
import { policyDocument, policyParameters } from '../contract.ts';
import { readStoredPolicy } from '../in-force.ts';
import type { PolicyRoutes } from './register.ts';

/** `GET /v1/policies/{id}` */
export function getPolicyDocument(app: App, { pool }: Pick<PolicyRoutes, 'pool'>): void {
  app.get(
    '/v1/policies/:id',
    {
      config: { access: requires('policy.propose') },
      schema: {
        operationId: 'getPolicyDocument',
        tags: ['policy'],
        summary: 'The file of a version',
        description: 'Its YAML, word for word: what a new version begins with.',
        params: policyParameters,
        response: { 200: policyDocument, ...refusals('unknown-policy') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = (await storedPolicies(pool)).find(({ document }) => policyId(readStoredPolicy(document)) === id);
      if (found === undefined) return refuse(reply, { code: 'unknown-policy', parameters: { policy: id } });
      return { id, document: found.document };
    },
  );
}
