import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { rotateCarrierSecret } from '../carriers.ts';
import { carrierParameters, rotated, rotation } from '../contract.ts';
import type { TrackingParts } from '../parts.ts';
import { refuseCarrier } from './refuse-carrier.ts';

/** `POST /v1/carriers/{carrier}/secret` */
export function rotateCarrierSecretOf(app: App, parts: TrackingParts): void {
  const schema = {
    operationId: 'rotateCarrierSecret',
    tags: ['tracking'],
    summary: 'Give a carrier a new secret',
    description: TRACKING_API_WORDS.rotate,
    params: carrierParameters,
    body: rotation,
    response: { 200: rotated, ...refusals('step-up-needed', 'unknown-carrier') },
  };
  const config = { access: requires('carriers.manage'), grave: 'carrier.set-up' } as const;
  app.post('/v1/carriers/:carrier/secret', { config, schema }, async ({ params, body, actor }, reply) => {
    const { carrier: id } = params;
    const made = await rotateCarrierSecret(parts, id, { given: body.secret, endOldNow: body.endOldNow, by: actor });
    if (made === undefined) return refuseCarrier(reply, id, { code: 'unknown-carrier' });
    return { secret: made.secret ?? null };
  });
}
