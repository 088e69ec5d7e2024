import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { askerOf } from '../asker.ts';
import { callCustomer } from '../call.ts';
import { call, callRequest } from '../contract.ts';
import { toProblem } from '../view.ts';
import type { CarrierRoutes } from './register.ts';
import { SCAN_COST, SCAN_REFUSALS } from './scans.ts';

/** `POST /v1/labels/calls` */
export function callCustomerOf(app: App, parts: CarrierRoutes): void {
  app.post(
    '/v1/labels/calls',
    {
      config: { access: requires('labels.resolve'), cost: SCAN_COST },
      schema: {
        operationId: 'callCustomer',
        tags: ['carriers'],
        summary: 'Have a call put through to the customer of a parcel',
        description:
          'Answers a number that leads to the customer from the number that you name, for a while. Neither sees the other’s number. The same limits hold as for the address, and it is written down first.',
        body: callRequest,
        response: {
          200: call,
          ...refusals(...SCAN_REFUSALS, 'call-not-granted', 'no-telephony', 'no-number', 'telephony-failed'),
        },
      },
    },
    async (request, reply) => {
      const asker = askerOf(request.actor);
      if ('code' in asker) return refuseAccount(reply, asker);
      const called = await callCustomer(parts, asker, request.body);
      if (!('refused' in called)) {
        const { access, dial, until } = called;
        return { access: access.id, dial, until: formatTimestamp(until) };
      }
      if (called.refused === 'keys') request.log.error({ keys: called.keys }, 'keys of customer values cannot be used');
      if (called.refused === 'telephony') request.log.error({ trouble: called.trouble }, 'a call was not put through');
      return refuse(reply, toProblem(called));
    },
  );
}
