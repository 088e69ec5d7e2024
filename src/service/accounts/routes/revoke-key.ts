import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { idParameters } from '../contract.ts';
import type { AccountRouteDeps } from './register.ts';

/** `DELETE /v1/keys/{id}` */
export function revokeKey(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'revokeKey',
    tags: ['accounts'],
    summary: 'Revoke a key',
    description: 'Ends it for good, at the latest after three seconds on every server.',
    params: idParameters,
    response: { 204: z.null(), ...refusals('step-up-needed', 'no-such-key') },
  };
  app.delete(
    '/v1/keys/:id',
    { config: { access: requires('keys.manage'), grave: 'key.revoke' }, schema },
    async ({ actor, params }, reply) => {
      const revoked = await accounts.revokeKey(params.id, askingPerson({ actor }));
      return revoked ? reply.code(204).send(null) : refuseAccount(reply, { code: 'no-such-key' });
    },
  );
}
