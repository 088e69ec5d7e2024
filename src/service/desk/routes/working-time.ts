import { WORKING_TIME_REFUSALS } from '../../../words/desk-api-en.ts';
import { fill } from '../../../words/fill.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerParameters, workingTime, workingTimeRequest } from '../contract.ts';
import type { DeskParts } from '../parts.ts';
import { changeWorkingTime, workingTimeFor } from '../working-time.ts';

/** `GET /v1/sellers/{id}/working-time` */
export function getWorkingTime(app: App, parts: DeskParts): void {
  app.get(
    '/v1/sellers/:id/working-time',
    {
      config: { access: requires('orders.read', sellerInPath) },
      schema: {
        operationId: 'getWorkingTime',
        tags: ['desk'],
        summary: 'When a shop works',
        params: sellerParameters,
        response: { 200: workingTime, ...refusals('unknown-seller') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const found = await workingTimeFor(parts, seller);
      return found ?? refuse(reply, { code: 'unknown-seller', parameters: { seller } });
    },
  );
}

/** `PUT /v1/sellers/{id}/working-time` */
export function putWorkingTime(app: App, parts: DeskParts): void {
  app.put(
    '/v1/sellers/:id/working-time',
    {
      config: { access: requires('orders.hand-over', sellerInPath) },
      schema: {
        operationId: 'changeWorkingTime',
        tags: ['desk'],
        summary: 'Change when a shop works',
        description:
          'The whole of it. It counts for what is promised from now on; orders that are placed keep their dates.',
        params: sellerParameters,
        body: workingTimeRequest,
        response: { 200: workingTime, ...refusals('unknown-seller', 'working-time-changed') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const changed = await changeWorkingTime(parts, seller, request.body);
      if (!('refused' in changed)) return changed;
      const { refused } = changed;
      switch (refused.why) {
        case 'unknown-seller':
          return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
        case 'changed-meanwhile':
          return refuse(reply, { code: 'working-time-changed', parameters: { seller } });
        case 'refused': {
          const { code, ...rest } = refused.refusal;
          const pointer = 'index' in rest ? `/body/away/${rest.index}` : '/body/away';
          const errors = [{ pointer, detail: fill(WORKING_TIME_REFUSALS[code], rest) }];
          return refuse(reply, { code: 'invalid-request', errors });
        }
      }
    },
  );
}
