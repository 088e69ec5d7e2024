import { NEVER } from '../../../rulebook/instant.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { context, contextParameters } from '../contract.ts';
import { withdrawalEvent } from '../declaration.ts';
import { contextEntries, excusedByContext } from '../store.ts';
import { type KnownContext, knownContexts, toContext } from '../view.ts';
import type { ContextRoutes } from './register.ts';

/** `POST /v1/contexts/{id}/withdrawal` */
export function withdrawContext(app: App, { ledger, pool, newId, now }: ContextRoutes): void {
  const find = async (id: string): Promise<KnownContext | undefined> =>
    knownContexts(await contextEntries(pool)).find((each) => each.context.id === id);
  app.post(
    '/v1/contexts/:id/withdrawal',
    {
      config: { access: requires('contexts.declare') },
      schema: {
        operationId: 'withdrawContext',
        tags: ['contexts'],
        summary: 'Withdraw a context',
        description:
          'What settles from now on is no longer excused by it; an excuse it gave stays. Withdrawing it twice changes nothing more.',
        params: contextParameters,
        response: { 200: context, ...refusals('unknown-context') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const known = await find(id);
      if (known === undefined) return refuse(reply, { code: 'unknown-context', parameters: { context: id } });
      if (known.context.withdrawnAt === NEVER) {
        const { rejected } = await ledger.append([withdrawalEvent(id, newId(), await clockNow(ledger.clock, now))]);
        if (rejected.length > 0) throw new Error(`a withdrawal was rejected: ${rejected[0]?.detail}`);
      }
      return toContext((await find(id)) ?? known, await excusedByContext(pool));
    },
  );
}
