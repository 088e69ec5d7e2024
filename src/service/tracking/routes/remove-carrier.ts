import { z } from 'zod';
import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { removeCarrier } from '../carriers.ts';
import { carrierParameters } from '../contract.ts';
import type { TrackingParts } from '../parts.ts';
import { refuseCarrier } from './refuse-carrier.ts';

/** `DELETE /v1/carriers/{carrier}` */
export function removeCarrierOf(app: App, parts: TrackingParts): void {
  const schema = {
    operationId: 'removeCarrier',
    tags: ['tracking'],
    summary: 'Take nothing more from a carrier',
    description: TRACKING_API_WORDS.remove,
    params: carrierParameters,
    response: { 204: z.null(), ...refusals('unknown-carrier') },
  };
  const config = { access: requires('carriers.manage') };
  app.delete('/v1/carriers/:carrier', { config, schema }, async ({ params: { carrier: id }, actor }, reply) => {
    const isGone = await removeCarrier(parts, id, actor);
    return isGone ? reply.code(204).send(null) : refuseCarrier(reply, id, { code: 'unknown-carrier' });
  });
}
