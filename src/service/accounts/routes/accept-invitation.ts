import { EVERYONE } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { acceptance, accepted } from '../contract.ts';
import type { AccountRouteDeps } from './register.ts';

/** `POST /v1/invitations/acceptance`. The token comes in the body: addresses stand in the logs of proxies. */
export function acceptInvitation(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'acceptInvitation',
    tags: ['accounts'],
    summary: 'Accept an invitation',
    description: 'Once, within a week. Afterwards sign in with the e-mail address of the answer and the password.',
    body: acceptance,
    response: {
      201: accepted,
      ...refusals(
        ...(['invitation-over', 'password-too-short', 'password-too-long', 'password-too-common'] as const),
        'too-many-attempts',
      ),
    },
  };
  // Attempts are counted behind it.
  const config = { access: EVERYONE, limit: 'none' } as const;
  app.post('/v1/invitations/acceptance', { config, schema }, async ({ body, ip }, reply) => {
    const answer = await accounts.acceptInvitation(body.token, body, ip);
    return 'code' in answer ? refuseAccount(reply, answer) : reply.code(201).send(answer);
  });
}
