import { SIGNED_IN } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { givenProof, standing } from '../contract.ts';
import { standingView } from '../views.ts';
import { personOf, sessionHeaders } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `POST /v1/me/proof` */
export function proveMyself(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'proveMyself',
    tags: ['accounts'],
    summary: 'Prove that it is you',
    description:
      'For people, in the session that asks. A passkey or a code of the authenticator app where you have one, else the password. Afterwards what was refused with `step-up-needed` can be sent again.',
    body: givenProof,
    response: {
      200: standing,
      ...refusals(
        ...(['step-up-needed', 'wrong-password', 'wrong-code', 'passkey-refused', 'passkey-unverified'] as const),
        'too-many-attempts',
      ),
    },
  };
  app.post('/v1/me/proof', { config: { access: SIGNED_IN }, schema }, async (request, reply) => {
    const person = personOf(request.actor);
    if ('code' in person) return refuseAccount(reply, person);
    const proved = await accounts.stepUp.prove(sessionHeaders(request), request.body);
    return 'code' in proved ? refuseAccount(reply, proved) : standingView(proved);
  });
}
