import { EVERYONE } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { TEXT, textDocument } from '../contract.ts';
import { readKeys } from '../tree-store.ts';
import type { AuditRoutes } from './register.ts';

/** `GET /v1/audit/keys` */
export function listAuditKeys(app: App, { pool }: Pick<AuditRoutes, 'pool'>): void {
  app.get(
    '/v1/audit/keys',
    {
      config: { access: EVERYONE, document: textDocument('Keys, one a line') },
      schema: {
        operationId: 'listAuditKeys',
        tags: ['audit'],
        summary: 'The keys that checkpoints are checked with',
        description:
          'One a line, the first one first, in the form of signed notes (`name+id+key`). A further one is there when a server began to sign with another key.',
        response: {},
      },
    },
    async (_request, reply) => {
      const lines = (await readKeys(pool)).map(({ verifier }) => `${verifier}\n`);
      return reply.type(TEXT).send(lines.join(''));
    },
  );
}
