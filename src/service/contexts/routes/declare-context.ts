import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { context, contextDeclaration } from '../contract.ts';
import { declarationEvent } from '../declaration.ts';
import { contextEntries, excusedByContext } from '../store.ts';
import { knownContexts, toContext } from '../view.ts';
import type { ContextRoutes } from './register.ts';

/** `POST /v1/contexts` */
export function declareContext(app: App, { ledger, pool, newId, now }: ContextRoutes): void {
  app.post(
    '/v1/contexts',
    {
      config: { access: requires('contexts.declare') },
      schema: {
        operationId: 'declareContext',
        tags: ['contexts'],
        summary: 'Declare what excuses',
        description:
          'Excuses at once every failure of the last 200 days that lies in it, and undoes what no longer stands. An excuse that was given stays, so look at the preview first.',
        body: contextDeclaration,
        response: { 201: context, ...refusals('invalid-request') },
      },
    },
    async (request, reply) => {
      const at = await clockNow(ledger.clock, now);
      const declared = declarationEvent(request.body, { event: newId(), context: newId() }, at);
      if ('errors' in declared) return refuse(reply, { code: 'invalid-request', errors: declared.errors });
      const { rejected } = await ledger.append([declared.event]);
      if (rejected.length > 0) throw new Error(`a declaration was rejected: ${rejected[0]?.detail}`);
      const [entries, excused] = await Promise.all([contextEntries(pool), excusedByContext(pool)]);
      const known = knownContexts(entries).find((each) => each.context.id === declared.fact.contextId);
      if (known === undefined) throw new Error(`the context ${declared.fact.contextId} is not in the log`);
      return reply.code(201).send(toContext(known, excused));
    },
  );
}
