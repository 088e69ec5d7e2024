import { ARRIVAL_RESTS } from '../../../rulebook/accounts/arrivals.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { EVERYONE } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { truncateAddress } from '../../truncate-address.ts';
import { arrival, arrived } from '../contract.ts';
import type { CustomerRoutes } from './register.ts';

/** `POST /v1/customer-sessions` */
export function arrive(app: App, { customers, countArrival, now }: CustomerRoutes): void {
  app.post(
    '/v1/customer-sessions',
    {
      config: { access: EVERYONE },
      schema: {
        operationId: 'arriveAsCustomer',
        tags: ['customers'],
        summary: 'Sign in with a link of the marketplace',
        description:
          'Customers have no password here. The marketplace sends them with a link that it signs for 10 minutes at most; it stands behind #, so no server’s log has it, and the page posts it. The answer sets a cookie.',
        body: arrival,
        response: {
          201: arrived,
          ...refusals('link-unreadable', 'link-not-signed', 'link-incomplete', 'link-elsewhere', 'link-too-early'),
          ...refusals('link-lasts-too-long', 'arrivals-closed', 'signed-in-as-another', 'link-expired', 'link-used'),
          ...refusals('too-many-attempts', 'marketplace-away'),
        },
      },
    },
    async (request, reply) => {
      const { actor } = request;
      if (actor.kind === 'person' && actor.role !== 'customer')
        return refuseAccount(reply, { code: 'signed-in-as-another' });
      const network = truncateAddress(request.ip);
      const seconds = await countArrival(network);
      if (seconds > 0) return refuseAccount(reply, { code: 'too-many-attempts', seconds });
      const came = await customers.arrive(request.body.link, network);
      if ('code' in came) return refuseAccount(reply, came);
      reply.header('set-cookie', came.cookie);
      return reply.code(201).send({ signedInUntil: formatTimestamp(now() + ARRIVAL_RESTS) });
    },
  );
}
