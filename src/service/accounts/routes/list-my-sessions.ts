import { SIGNED_IN } from '../../http/access.ts';
import { refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sessions } from '../contract.ts';
import { sessionView } from '../views.ts';
import { personOf, sessionHeaders } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `GET /v1/me/sessions` */
export function listMySessions(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'listMySessions',
    tags: ['accounts'],
    summary: 'Where you are signed in',
    description: 'Every sign-in that is still good, the latest first. All on one page.',
    response: { 200: sessions },
  };
  app.get('/v1/me/sessions', { config: { access: SIGNED_IN }, schema }, async (request, reply) => {
    const person = personOf(request.actor);
    if ('code' in person) return refuseAccount(reply, person);
    const current = await accounts.sessionOf(sessionHeaders(request));
    const list = await accounts.listSessions(person.id);
    return { items: list.map((session) => sessionView(session, current?.sessionId)), next: null };
  });
}
