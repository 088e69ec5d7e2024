import type { z } from 'zod';
import { isSellerRole } from '../../../rulebook/accounts/actor.ts';
import { graveInvitation } from '../../../rulebook/accounts/grave-acts.ts';
import { mayInvite } from '../../../rulebook/accounts/invitations.ts';
import { requires } from '../../http/access.ts';
import type { AskedGravely } from '../../http/grave.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { createdInvitation, wantedInvitation } from '../contract.ts';
import { invitationView } from '../views.ts';
import { ownSeller, personOf } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `POST /v1/invitations` */
export function createInvitation(app: App, { accounts, baseUrl }: AccountRouteDeps): void {
  const schema = {
    operationId: 'createInvitation',
    tags: ['accounts'],
    summary: 'Invite somebody',
    description:
      'Owners invite to their own team, administrators to every role. The answer has the link for the invited person, once. It is the same whether the address signs in here already or not.',
    body: wantedInvitation,
    response: {
      201: createdInvitation,
      ...refusals('step-up-needed', 'role-not-invitable', 'seller-needed', 'seller-not-wanted'),
    },
  };
  const access = requires('people.invite', ({ actor }) => ownSeller(actor));
  const grave = ({ body }: AskedGravely) => graveInvitation((body as z.output<typeof wantedInvitation>).role);
  app.post('/v1/invitations', { config: { access, grave }, schema }, async ({ actor, body }, reply) => {
    const person = personOf(actor);
    if ('code' in person) return refuseAccount(reply, person);
    const { email, role } = body;
    const sellerId = body.sellerId ?? (isSellerRole(role) ? ownSeller(person) : undefined);
    const allowed = mayInvite(person, { role, sellerId });
    if (allowed !== true) return refuseAccount(reply, allowed);
    const created = await accounts.invite({ email, role, sellerId }, person.id);
    if ('code' in created) return refuseAccount(reply, created);
    const link = `${new URL('/invitation', baseUrl)}#${created.token}`;
    return reply.code(201).send({ invitation: invitationView(created.invitation), link });
  });
}
