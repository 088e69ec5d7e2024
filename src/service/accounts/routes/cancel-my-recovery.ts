import { z } from 'zod';
import { SIGNED_IN } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { personOf, sessionHeaders } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `POST /v1/me/recovery/cancellation`. No proof is asked for: it only takes away what somebody else might do. */
export function cancelMyRecovery(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'cancelMyRecovery',
    tags: ['accounts'],
    summary: 'Stop a request to be let in as you',
    description: 'While signed in. Your other sign-ins end with it.',
    response: { 204: z.null(), ...refusals('recovery-over') },
  };
  app.post('/v1/me/recovery/cancellation', { config: { access: SIGNED_IN }, schema }, async (request, reply) => {
    const person = personOf(request.actor);
    if ('code' in person) return refuseAccount(reply, person);
    const session = await accounts.sessionOf(sessionHeaders(request));
    if (session === undefined) return refuseAccount(reply, { code: 'sign-in-needed' });
    const done = await accounts.recovery.cancelOwn(session.person.id, session.sessionId);
    return done === true ? reply.code(204).send(null) : refuseAccount(reply, done);
  });
}
