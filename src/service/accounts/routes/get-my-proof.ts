import { SIGNED_IN } from '../../http/access.ts';
import { refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { standing } from '../contract.ts';
import { standingView } from '../views.ts';
import { personOf, sessionHeaders } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `GET /v1/me/proof` */
export function getMyProof(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'getMyProof',
    tags: ['accounts'],
    summary: 'How you can prove that it is you',
    description: 'What reaches far takes a proof that is not old. Signing in is one.',
    response: { 200: standing },
  };
  app.get('/v1/me/proof', { config: { access: SIGNED_IN }, schema }, async (request, reply) => {
    const person = personOf(request.actor);
    if ('code' in person) return refuseAccount(reply, person);
    const found = await accounts.stepUp.standing(sessionHeaders(request));
    return 'code' in found ? refuseAccount(reply, found) : standingView(found);
  });
}
