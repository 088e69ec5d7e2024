import { z } from 'zod';
import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { sellerId } from '../../http/shapes.ts';
import { linksOfSeller } from '../contract.ts';
import { raisedLinks } from '../link-store.ts';
import type { LinkParts } from '../parts.ts';
import { tellLinks } from '../view.ts';

/** `GET /v1/sellers/{id}/links` */
export function listLinks(app: App, { pool, texts }: Pick<LinkParts, 'pool' | 'texts'>): void {
  app.get(
    '/v1/sellers/:id/links',
    {
      config: { access: requires('answers.read', ({ params }) => params['id']) },
      schema: {
        operationId: 'listLinks',
        tags: ['links'],
        summary: 'Links to other accounts that somebody looks at',
        description:
          'What a seller is told of them: the kinds of what is shared, never with whom. Links too weak to be put before people are not listed, and nothing follows from them.',
        params: z.object({ id: sellerId }),
        response: { 200: linksOfSeller },
      },
    },
    async (request) => {
      const { id: seller } = request.params;
      return { items: await tellLinks(pool, { texts }, seller, await raisedLinks(pool, seller)) };
    },
  );
}
