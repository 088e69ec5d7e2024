import { SIGNED_IN } from '../../http/access.ts';
import { refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { endedSessions } from '../contract.ts';
import { personOf, sessionHeaders } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `DELETE /v1/me/sessions` */
export function endMyOtherSessions(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'endMyOtherSessions',
    tags: ['accounts'],
    summary: 'Sign out everywhere else',
    description: 'Ends all your sign-ins but the one that asks.',
    response: { 200: endedSessions },
  };
  app.delete('/v1/me/sessions', { config: { access: SIGNED_IN }, schema }, async (request, reply) => {
    const person = personOf(request.actor);
    if ('code' in person) return refuseAccount(reply, person);
    const current = await accounts.sessionOf(sessionHeaders(request));
    if (current === undefined) return refuseAccount(reply, { code: 'sign-in-needed' });
    return { ended: await accounts.endOtherSessions(person.id, current.sessionId) };
  });
}
