import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { findCarrier } from '../carrier-store.ts';
import { carrierDetail, carrierParameters } from '../contract.ts';
import type { TrackingParts } from '../parts.ts';
import { unknownOf } from '../state-store.ts';
import { toCarrierDetail } from '../view.ts';
import { readFigures } from './figures.ts';
import { refuseCarrier } from './refuse-carrier.ts';

/** `GET /v1/carriers/{carrier}` */
export function getCarrier(app: App, parts: TrackingParts): void {
  const schema = {
    operationId: 'getCarrier',
    tags: ['tracking'],
    summary: 'A carrier that tells of parcels',
    description: TRACKING_API_WORDS.get,
    params: carrierParameters,
    response: { 200: carrierDetail, ...refusals('unknown-carrier') },
  };
  const config = { access: requires('carriers.manage') };
  app.get('/v1/carriers/:carrier', { config, schema }, async ({ params: { carrier: id } }, reply) => {
    const found = await findCarrier(parts.pool, id);
    if (found === undefined) return refuseCarrier(reply, id, { code: 'unknown-carrier' });
    const [figures, unknown] = await Promise.all([readFigures(parts), unknownOf(parts.pool, id)]);
    return toCarrierDetail(found, figures, unknown);
  });
}
