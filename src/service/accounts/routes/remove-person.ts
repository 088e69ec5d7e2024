import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import type { AskedGravely } from '../../http/grave.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { idParameters } from '../contract.ts';
import { ownSeller } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `DELETE /v1/people/{id}` */
export function removePerson(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'removePerson',
    tags: ['accounts'],
    summary: 'Remove somebody',
    description:
      'With password, passkeys and sign-ins; invitations of theirs that are still open are taken back. Owners remove people of their own team.',
    params: idParameters,
    response: { 204: z.null(), ...refusals('step-up-needed', 'no-such-person', 'last-administrator') },
  };
  const access = requires('people.remove', ({ actor }) => ownSeller(actor));
  // Of their own team owners decide as they like; administrators remove staff.
  const grave = ({ actor }: AskedGravely) => (ownSeller(actor) === undefined ? ('staff.remove' as const) : undefined);
  app.delete('/v1/people/:id', { config: { access, grave }, schema }, async ({ actor, params }, reply) => {
    const removed = await accounts.removePerson(params.id, { by: askingPerson({ actor }), sellerId: ownSeller(actor) });
    return removed === true ? reply.code(204).send(null) : refuseAccount(reply, removed);
  });
}
