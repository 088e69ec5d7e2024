import { z } from 'zod';
import { EVERYONE } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { truncateAddress } from '../../truncate-address.ts';
import { recoveryToken } from '../contract.ts';
import type { AccountRouteDeps } from './register.ts';

/** `POST /v1/recovery/completion`. The token comes in the body: addresses stand in the logs of proxies. */
export function completeRecovery(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'completeRecovery',
    tags: ['accounts'],
    summary: 'Take away the second step with the link of the mail',
    description:
      'Once. Authenticator app, recovery codes, passkeys and every sign-in end; the password stays. Whoever signs in then sets up a new second step before anything else.',
    body: recoveryToken,
    response: { 204: z.null(), ...refusals('recovery-over', 'too-many-attempts') },
  };
  // Attempts are counted behind it.
  const config = { access: EVERYONE, limit: 'none' } as const;
  app.post('/v1/recovery/completion', { config, schema }, async ({ body, ip }, reply) => {
    const done = await accounts.recovery.complete(body.token, truncateAddress(ip));
    return done === true ? reply.code(204).send(null) : refuseAccount(reply, done);
  });
}
