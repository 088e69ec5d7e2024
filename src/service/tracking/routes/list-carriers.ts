import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { allCarriers } from '../carrier-store.ts';
import { carriers } from '../contract.ts';
import type { TrackingParts } from '../parts.ts';
import { toCarrier } from '../view.ts';
import { readFigures } from './figures.ts';

/** `GET /v1/carriers` */
export function listCarriers(app: App, parts: TrackingParts): void {
  const schema = {
    operationId: 'listCarriers',
    tags: ['tracking'],
    summary: 'Who tells of parcels, and how well',
    description: TRACKING_API_WORDS.list,
    response: { 200: carriers },
  };
  app.get('/v1/carriers', { config: { access: requires('carriers.manage') }, schema }, async () => {
    const [all, figures] = await Promise.all([allCarriers(parts.pool), readFigures(parts)]);
    return { items: all.map((each) => toCarrier(each, figures)) };
  });
}
