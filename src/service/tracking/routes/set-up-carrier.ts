import { MINUTE } from '../../../rulebook/instant.ts';
import type { CodeTableName } from '../../../rulebook/tracking/codes/read-code.ts';
import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { setUpCarrier, type WantedCarrier } from '../carriers.ts';
import { carrierWithSecret, wantedCarrier } from '../contract.ts';
import type { TrackingParts } from '../parts.ts';
import { toCarrier } from '../view.ts';
import { readFigures } from './figures.ts';
import { refuseCarrier } from './refuse-carrier.ts';

/** `POST /v1/carriers` */
export function setUpCarrierOf(app: App, parts: TrackingParts): void {
  const schema = {
    operationId: 'setUpCarrier',
    tags: ['tracking'],
    summary: 'Let a carrier tell of parcels',
    description: TRACKING_API_WORDS.create,
    body: wantedCarrier,
    response: {
      201: carrierWithSecret,
      ...refusals('invalid-request', 'step-up-needed', 'carrier-exists', 'too-many-carriers', 'codes-of-format'),
    },
  };
  const config = { access: requires('carriers.manage'), grave: 'carrier.set-up' } as const;
  app.post('/v1/carriers', { config, schema }, async ({ body, actor }, reply) => {
    const { carrier: id, furtherCodes, poll, secret, codes, ...rest } = body;
    const wanted: WantedCarrier = {
      ...{ ...rest, state: 'active', further_codes: furtherCodes, codes: codes as CodeTableName | undefined },
      ...{ poll_url: poll?.url ?? null, poll_every: poll === null ? null : poll.everyMinutes * MINUTE },
    };
    const made = await setUpCarrier(parts, id, wanted, { signing: secret, asking: poll?.secret }, actor);
    if ('code' in made) return refuseCarrier(reply, id, made, body.format);
    const carrier = toCarrier(made.carrier, await readFigures(parts));
    return reply.code(201).send({ carrier, secret: made.secret ?? null });
  });
}
