import { policyId } from '../../../rulebook/policy/policy.ts';
import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { policyCheck, policyCheckRequest } from '../contract.ts';
import { loadPolicy } from '../load.ts';
import { compareWithLatest } from '../proposal-view.ts';
import type { PolicyRoutes } from './register.ts';

/** `POST /v1/policies/check` */
export function checkVersion(app: App, parts: PolicyRoutes): void {
  app.post(
    '/v1/policies/check',
    {
      config: { access: requires('policy.propose') },
      schema: {
        operationId: 'checkPolicy',
        tags: ['policy'],
        summary: 'What is wrong with a file, or what it would change',
        description:
          'Every problem by line, with the cure; or, of a good file, what it says that the latest version does not, and from when on it may judge. Nothing is stored.',
        body: policyCheckRequest,
        response: { 200: policyCheck },
      },
    },
    async (request) => {
      const { document } = request.body;
      const loaded = loadPolicy(document);
      if ('problems' in loaded)
        return { policy: null, problems: loaded.problems.map((each) => ({ ...each })), comparison: null };
      const at = await clockNow(parts.clock, parts.now);
      const comparison = await compareWithLatest(parts, { ...loaded, document }, at);
      return { policy: policyId(loaded.policy), problems: [], comparison };
    },
  );
}
