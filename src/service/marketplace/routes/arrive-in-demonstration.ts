import { EVERYONE } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { isFromThisMachine } from '../../http/this-machine.ts';
import { demoArrival, wantedArrival } from '../contract.ts';
import type { MarketplaceDeps } from './get-marketplace.ts';

/** `POST /v1/demonstration/arrivals`: stands in for the page of the marketplace that leads its customers here. */
export function arriveInDemonstration(app: App, { demonstration }: MarketplaceDeps): void {
  app.post(
    '/v1/demonstration/arrivals',
    {
      config: { access: EVERYONE },
      schema: {
        operationId: 'arriveInDemonstration',
        tags: ['marketplace'],
        summary: 'A link for a customer of the demonstration',
        description:
          'Signed like those of a real marketplace, with a key of the demonstration. On the machine that it runs on, and for its own customers only.',
        body: wantedArrival,
        response: { 200: demoArrival, ...refusals('no-such-page') },
      },
    },
    async (request, reply) => {
      const { customer } = request.body;
      const arrivals = isFromThisMachine(request) ? demonstration()?.arrivals : undefined;
      const isKnown = arrivals?.customers.some((each) => each.customer === customer) === true;
      return arrivals !== undefined && isKnown
        ? { link: await arrivals.linkFor(customer) }
        : refuse(reply, { code: 'no-such-page' });
    },
  );
}
