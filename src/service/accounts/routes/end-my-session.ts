import { z } from 'zod';
import { SIGNED_IN } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { idParameters } from '../contract.ts';
import { personOf } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `DELETE /v1/me/sessions/{id}` */
export function endMySession(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'endMySession',
    tags: ['accounts'],
    summary: 'Sign out somewhere',
    description: 'Ends one of your sign-ins, at the latest after three seconds on every server.',
    params: idParameters,
    response: { 204: z.null(), ...refusals('no-such-session') },
  };
  app.delete('/v1/me/sessions/:id', { config: { access: SIGNED_IN }, schema }, async (request, reply) => {
    const person = personOf(request.actor);
    if ('code' in person) return refuseAccount(reply, person);
    const ended = await accounts.endSession(person.id, request.params.id);
    return ended ? reply.code(204).send(null) : refuseAccount(reply, { code: 'no-such-session' });
  });
}
