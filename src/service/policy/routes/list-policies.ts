import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { policiesList } from '../contract.ts';
import { listAll } from '../proposal-view.ts';
import type { PolicyRoutes } from './register.ts';

/** `GET /v1/policies` */
export function listPolicies(app: App, parts: PolicyRoutes): void {
  app.get(
    '/v1/policies',
    {
      config: { access: requires('policy.propose') },
      schema: {
        operationId: 'listPolicies',
        tags: ['policy'],
        summary: 'Every version of the policy',
        description:
          'The versions, the one that takes effect last first, with who brought each and why; and what is proposed. What the versions say everybody can read in the guide.',
        response: { 200: policiesList },
      },
    },
    () => listAll(parts),
  );
}
