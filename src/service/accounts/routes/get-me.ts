import { permissionsOf } from '../../../rulebook/accounts/may.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { SIGNED_IN } from '../../http/access.ts';
import { refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { me } from '../contract.ts';
import { runningView } from '../recovery/views.ts';
import { sessionHeaders } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `GET /v1/me` */
export function getMe(app: App, { accounts, customerOf }: AccountRouteDeps): void {
  const schema = {
    operationId: 'getMe',
    tags: ['accounts'],
    summary: 'Who you are and what you may do',
    description:
      'For people the name, the e-mail address and the role; for customers how long they are signed in; for keys their scopes.',
    response: { 200: me },
  };
  app.get('/v1/me', { config: { access: SIGNED_IN, limit: 'local' }, schema }, async (request, reply) => {
    const { actor } = request;
    const permissions = permissionsOf(actor);
    if (actor.kind === 'key') return { ...actor, scopes: [...actor.scopes], permissions };
    if (actor.kind === 'person' && actor.role === 'customer') {
      const customer = await customerOf(sessionHeaders(request));
      if (customer === undefined) return refuseAccount(reply, { code: 'sign-in-needed' });
      return { kind: 'customer' as const, id: actor.id, ...customer, permissions };
    }
    const signedIn = await accounts.sessionOf(sessionHeaders(request));
    if (signedIn === undefined) return refuseAccount(reply, { code: 'sign-in-needed' });
    const { person, expiresAt } = signedIn;
    const running = await accounts.recovery.runningOf(person.id);
    return {
      ...{ kind: 'person' as const, ...person, signedInUntil: formatTimestamp(expiresAt), permissions },
      ...(running !== undefined && { recovery: runningView(running, person.email) }),
    };
  });
}
