import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { contextDeclaration, contextPreview } from '../contract.ts';
import { declarationEvent } from '../declaration.ts';
import { ContextEffects } from '../preview.ts';
import type { ContextRoutes } from './register.ts';

/** `POST /v1/contexts/preview` */
export function previewContext(app: App, { ledger, newId, now }: ContextRoutes): void {
  app.post(
    '/v1/contexts/preview',
    {
      config: { access: requires('contexts.preview'), cost: 10 },
      schema: {
        operationId: 'previewContext',
        tags: ['contexts'],
        summary: 'Whom a context would excuse',
        description:
          'Plays the declaration on copies of all sellers whom it may touch: how many lapses it would excuse, what would be decided, which actions would be undone. Nothing is stored.',
        body: contextDeclaration,
        response: { 200: contextPreview, ...refusals('invalid-request') },
      },
    },
    async (request, reply) => {
      const at = await clockNow(ledger.clock, now);
      const declared = declarationEvent(request.body, { event: newId(), context: newId() }, at);
      if ('errors' in declared) return refuse(reply, { code: 'invalid-request', errors: declared.errors });
      const effects = new ContextEffects(declared.fact.contextId);
      await ledger.rehearseContext(declared.fact, (seller, _before, after, decided) =>
        effects.add(seller, after, decided),
      );
      return effects.told();
    },
  );
}
