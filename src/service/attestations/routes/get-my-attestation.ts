import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { attestationOf } from '../attestations.ts';
import { attestation } from '../contract.ts';
import { toAttestation } from '../view.ts';
import { attesterOf, ownSeller } from './own-team.ts';
import type { AttestationRoutes } from './register.ts';

/** `GET /v1/me/attestation` */
export function getMyAttestation(app: App, parts: AttestationRoutes): void {
  app.get(
    '/v1/me/attestation',
    {
      config: { access: requires('reveals.ask', ownSeller) },
      schema: {
        operationId: 'getMyAttestation',
        tags: ['customer-data'],
        summary: 'The privacy briefing, and whether you have attested it',
        description:
          'A few sentences that everybody of a store reads before anything of a customer is shown to them: the first time, once a year, and when they change.',
        response: { 200: attestation },
      },
    },
    async (request) => toAttestation(await attestationOf(parts, attesterOf(request))),
  );
}
