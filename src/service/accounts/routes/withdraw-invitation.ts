import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { idParameters } from '../contract.ts';
import { ownSeller } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `DELETE /v1/invitations/{id}` */
export function withdrawInvitation(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'withdrawInvitation',
    tags: ['accounts'],
    summary: 'Take an invitation back',
    description: 'Its link is good for nothing from then on.',
    params: idParameters,
    response: { 204: z.null(), ...refusals('no-such-invitation') },
  };
  const access = requires('people.invite', ({ actor }) => ownSeller(actor));
  app.delete('/v1/invitations/:id', { config: { access }, schema }, async ({ actor, params }, reply) => {
    const withdrawn = await accounts.withdrawInvitation(params.id, {
      by: askingPerson({ actor }),
      sellerId: ownSeller(actor),
    });
    return withdrawn ? reply.code(204).send(null) : refuseAccount(reply, { code: 'no-such-invitation' });
  });
}
