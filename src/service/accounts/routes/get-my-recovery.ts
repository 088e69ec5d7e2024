import { RECOVERY_WAIT } from '../../../rulebook/accounts/recovery.ts';
import { HOUR } from '../../../rulebook/instant.ts';
import { EVERYONE } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { myRecovery } from '../contract.ts';
import { runningView } from '../recovery/views.ts';
import { sessionHeaders } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `GET /v1/recovery`. For who gave the password: with a session, or at the second step of the sign-in. */
export function getMyRecovery(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'getMyRecovery',
    tags: ['accounts'],
    summary: 'How your request to be let in stands',
    description: 'For whoever has given the password: while signed in, or at the second step of the sign-in.',
    response: { 200: myRecovery, ...refusals('password-first') },
  };
  app.get('/v1/recovery', { config: { access: EVERYONE }, schema }, async (request, reply) => {
    const asker = await accounts.askerOf(sessionHeaders(request));
    if (asker === undefined) return refuseAccount(reply, { code: 'password-first' });
    const running = await accounts.recovery.runningOf(asker.person.id);
    return {
      ...(running !== undefined && { running: runningView(running, asker.person.email) }),
      ...{ possible: accounts.recovery.isPossible, waitHours: RECOVERY_WAIT / HOUR },
    };
  });
}
