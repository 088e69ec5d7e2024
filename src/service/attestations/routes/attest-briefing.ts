import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { attest } from '../attestations.ts';
import { attestation, attestationRequest } from '../contract.ts';
import { toAttestation } from '../view.ts';
import { attesterOf, ownSeller } from './own-team.ts';
import type { AttestationRoutes } from './register.ts';

/** `POST /v1/me/attestation` */
export function attestBriefing(app: App, parts: AttestationRoutes): void {
  app.post(
    '/v1/me/attestation',
    {
      config: { access: requires('reveals.ask', ownSeller) },
      schema: {
        operationId: 'attest',
        tags: ['customer-data'],
        summary: 'Say that you have read the privacy briefing and keep to it',
        description:
          'Names the version that was read. It is kept for good, with a leaf in the tamper-evident log. Said again while it is good, nothing changes.',
        body: attestationRequest,
        response: { 200: attestation, ...refusals('briefing-changed') },
      },
    },
    async (request, reply) => {
      const { version } = request.body;
      const state = await attest(parts, attesterOf(request), version);
      return 'refused' in state
        ? refuse(reply, { code: state.refused, parameters: { version } })
        : toAttestation(state);
    },
  );
}
