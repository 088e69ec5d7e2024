import { requires } from '../../http/access.ts';
import { refusals, refuse, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { askerOf } from '../asker.ts';
import { resolution, resolutionRequest } from '../contract.ts';
import { resolveLabel } from '../resolve.ts';
import { toProblem, toResolution } from '../view.ts';
import type { CarrierRoutes } from './register.ts';
import { SCAN_COST, SCAN_REFUSALS } from './scans.ts';

/** `POST /v1/labels/resolutions` */
export function resolveLabelOf(app: App, parts: CarrierRoutes): void {
  app.post(
    '/v1/labels/resolutions',
    {
      config: { access: requires('labels.resolve'), cost: SCAN_COST },
      schema: {
        operationId: 'resolveLabel',
        tags: ['carriers'],
        summary: 'What a scanned parcel needs',
        description:
          'For a carrier’s key or a driver’s pass, while the parcel is on the carrier’s own leg and until it is delivered: the name and the address. There is no telephone number: a call is put through. Every scan is written down before anything is answered. The code is sent in the body, never in an address.',
        body: resolutionRequest,
        response: {
          200: resolution,
          ...refusals(...SCAN_REFUSALS),
        },
      },
    },
    async (request, reply) => {
      const asker = askerOf(request.actor);
      if ('code' in asker) return refuseAccount(reply, asker);
      const resolved = await resolveLabel(parts, asker, request.body.code);
      if (!('refused' in resolved)) return toResolution(resolved, parts.telephony !== undefined);
      if (resolved.refused === 'keys')
        request.log.error({ keys: resolved.keys }, 'keys of customer values cannot be used');
      return refuse(reply, toProblem(resolved));
    },
  );
}
