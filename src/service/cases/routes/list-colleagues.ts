import { z } from 'zod';
import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { colleague } from '../contract.ts';
import type { CaseParts } from '../parts.ts';

/** `GET /v1/cases/colleagues` */
export function listColleagues(app: App, { colleagues }: CaseParts): void {
  app.get(
    '/v1/cases/colleagues',
    {
      config: { access: requires('cases.work') },
      schema: {
        operationId: 'listColleagues',
        tags: ['cases'],
        summary: 'Who works on cases',
        description: 'Everybody to whom a case can be handed over, by name.',
        response: { 200: z.object({ items: z.array(colleague) }) },
      },
    },
    async () => ({ items: [...(await colleagues.all())] }),
  );
}
