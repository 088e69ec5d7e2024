import { EVERYONE } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { runningRecovery, wantedRecovery } from '../contract.ts';
import { runningView } from '../recovery/views.ts';
import { sessionHeaders } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `POST /v1/recovery`. */
export function askForRecovery(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'askForRecovery',
    tags: ['accounts'],
    summary: 'Ask to be let in without the second step',
    description:
      'For whoever has given the password. The address of the account is written to at once and can stop it; after a waiting time a link is mailed, for staff only when two colleagues have approved. Asked again while one runs, the answer is that one.',
    body: wantedRecovery,
    response: {
      202: runningRecovery,
      ...refusals('password-first', 'second-step-off', 'recovery-without-mail', 'too-many-attempts'),
    },
  };
  app.post('/v1/recovery', { config: { access: EVERYONE }, schema }, async (request, reply) => {
    const asker = await accounts.askerOf(sessionHeaders(request));
    if (asker === undefined) return refuseAccount(reply, { code: 'password-first' });
    if (!asker.hasMore) return refuseAccount(reply, { code: 'second-step-off' });
    const running = await accounts.recovery.ask(asker.person, request.body.reason);
    if ('code' in running) return refuseAccount(reply, running);
    return reply.code(202).send(runningView(running, asker.person.email));
  });
}
