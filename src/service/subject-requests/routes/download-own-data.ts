import { Readable } from 'node:stream';
import { requires } from '../../http/access.ts';
import { refusals, refuse, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ownDataCopy, requestParameters } from '../contract.ts';
import { downloadOwnData } from '../own-data.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { writeCopy } from '../write-copy.ts';
import { askingCustomer } from './customer.ts';

/** `POST /v1/me/requests/{id}/copy` */
export function downloadCopy(app: App, parts: SubjectRequestParts): void {
  app.post(
    '/v1/me/requests/:id/copy',
    {
      config: { access: requires('own-data.ask'), grave: 'own-data.ask' },
      schema: {
        operationId: 'downloadOwnData',
        tags: ['customers'],
        summary: 'Download the copy of your data',
        description:
          'It is made in this moment and kept nowhere: your values per order, who was shown them, what happened, what you wrote and got with the pictures themselves, what you were told of data breaches, what you asked. Only the session that asked for it gets it, for an hour.',
        params: requestParameters,
        response: {
          200: ownDataCopy,
          ...refusals('unknown-request', 'request-over', 'copy-elsewhere', 'copy-expired', 'keys-unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { customer, session } = await askingCustomer(request, parts);
      if (session === undefined) return refuseAccount(reply, { code: 'sign-in-needed' });
      const made = await downloadOwnData(parts, { customer, request: request.params.id, session });
      if ('copy' in made) {
        reply.header('content-disposition', 'attachment; filename="my-data.json"').type('application/json');
        // A stream is sent as it is.
        return reply.send(Readable.from(writeCopy(made.copy)) as never);
      }
      const parameters = made.refused === 'keys-unavailable' ? { parameters: { keys: made.keys }, retryAfter: 30 } : {};
      return refuse(reply, { code: made.refused, ...parameters });
    },
  );
}
