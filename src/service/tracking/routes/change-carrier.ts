import type { z } from 'zod';
import { MINUTE } from '../../../rulebook/instant.ts';
import type { CodeTableName } from '../../../rulebook/tracking/codes/read-code.ts';
import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { requires } from '../../http/access.ts';
import type { AskedGravely } from '../../http/grave.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { type CarrierChange, changeCarrier } from '../carriers.ts';
import { carrier, carrierChange, carrierParameters } from '../contract.ts';
import type { TrackingParts } from '../parts.ts';
import { toCarrier } from '../view.ts';
import { readFigures } from './figures.ts';
import { refuseCarrier } from './refuse-carrier.ts';

/** `PATCH /v1/carriers/{carrier}` */
export function changeCarrierOf(app: App, parts: TrackingParts): void {
  const schema = {
    operationId: 'changeCarrier',
    tags: ['tracking'],
    summary: 'Change, pause or resume a carrier, or enter its codes and places',
    description: TRACKING_API_WORDS.change,
    params: carrierParameters,
    body: carrierChange,
    response: {
      200: carrier,
      ...refusals('invalid-request', 'step-up-needed', 'unknown-carrier', 'conflict', 'codes-of-format'),
    },
  };
  // To pause one, or to call it otherwise, harms nobody; everything else decides what is taken as a fact.
  const grave = ({ body }: AskedGravely) =>
    Object.keys(body as z.output<typeof carrierChange>).every((each) => HARMLESS.has(each))
      ? undefined
      : ('carrier.set-up' as const);
  const config = { access: requires('carriers.manage'), grave };
  app.patch('/v1/carriers/:carrier', { config, schema }, async ({ params, body, actor }, reply) => {
    const { carrier: id } = params;
    const changed = await changeCarrier(parts, id, changeOf(body), { expected: body.version, by: actor });
    if ('code' in changed) return refuseCarrier(reply, id, changed, body.format);
    return toCarrier(changed, await readFigures(parts));
  });
}

const HARMLESS: ReadonlySet<string> = new Set(['name', 'state', 'version']);

function changeOf({ furtherCodes, poll, codes, version: _, ...rest }: z.output<typeof carrierChange>): CarrierChange {
  return {
    ...rest,
    ...(furtherCodes === undefined ? {} : { further_codes: furtherCodes }),
    ...(codes === undefined ? {} : { codes: codes as CodeTableName }),
    ...(poll === undefined ? {} : { poll_url: poll?.url ?? null, poll_every: poll && poll.everyMinutes * MINUTE }),
    ...(poll?.secret === undefined ? {} : { asking: poll.secret }),
  } as CarrierChange;
}
