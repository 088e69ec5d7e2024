import { z } from 'zod';
import { EVERYONE } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { truncateAddress } from '../../truncate-address.ts';
import { recoveryToken } from '../contract.ts';
import type { AccountRouteDeps } from './register.ts';

/** `POST /v1/recovery/cancellation`. Not by opening the link: programs that look through mail open those. */
export function cancelRecovery(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'cancelRecovery',
    tags: ['accounts'],
    summary: 'Stop a request with the link of the mail',
    description: '“It was not me.” Every sign-in of the account ends with it.',
    body: recoveryToken,
    response: { 204: z.null(), ...refusals('recovery-over', 'too-many-attempts') },
  };
  // Attempts are counted behind it.
  const config = { access: EVERYONE, limit: 'none' } as const;
  app.post('/v1/recovery/cancellation', { config, schema }, async ({ body, ip }, reply) => {
    const done = await accounts.recovery.cancelByLink(body.token, truncateAddress(ip));
    return done === true ? reply.code(204).send(null) : refuseAccount(reply, done);
  });
}
