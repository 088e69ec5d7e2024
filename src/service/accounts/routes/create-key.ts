import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { createdKey, wantedKey } from '../contract.ts';
import { keyView } from '../views.ts';
import { personOf } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `POST /v1/keys` */
export function createKey(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'createKey',
    tags: ['accounts'],
    summary: 'Make a key for a program',
    description: 'The answer has the key itself, once. Keep it where the program finds it and nobody else does.',
    body: wantedKey,
    response: {
      201: createdKey,
      ...refusals('step-up-needed', 'scope-not-for-kind', 'carrier-missing', 'carrier-not-wanted', 'expiry-past'),
    },
  };
  app.post(
    '/v1/keys',
    { config: { access: requires('keys.manage'), grave: 'key.make' }, schema },
    async ({ actor, body }, reply) => {
      const person = personOf(actor);
      if ('code' in person) return refuseAccount(reply, person);
      const { expiresAt, ...rest } = body;
      const ends = expiresAt === undefined ? undefined : parseTimestamp(expiresAt);
      const created = await accounts.createKey({ ...rest, expiresAt: ends }, person.id);
      if ('code' in created) return refuseAccount(reply, created);
      return reply.code(201).send({ key: keyView(created.key), secret: created.secret });
    },
  );
}
