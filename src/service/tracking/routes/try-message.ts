import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { readCode } from '../../../rulebook/tracking/codes/read-code.ts';
import { checkNumber } from '../../../rulebook/tracking/number-kind.ts';
import { readRegion } from '../../../rulebook/tracking/region.ts';
import { SCAN_FAULTS, TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import type { Carrier } from '../carrier.ts';
import { findCarrier } from '../carrier-store.ts';
import { carrierParameters, trial, trialRequest } from '../contract.ts';
import { ordersOfNumbers } from '../number-store.ts';
import type { TrackingParts } from '../parts.ts';
import { checkScan, type HeardScan, isUsable } from '../read/check-scan.ts';
import { readMessage } from '../read/read-message.ts';
import { refuseCarrier } from './refuse-carrier.ts';

/** `POST /v1/carriers/{carrier}/trials` */
export function tryMessage(app: App, parts: TrackingParts): void {
  const schema = {
    operationId: 'tryCarrierMessage',
    tags: ['tracking'],
    summary: 'See what would be read of a message',
    description: TRACKING_API_WORDS.trial,
    params: carrierParameters,
    body: trialRequest,
    response: { 200: trial, ...refusals('invalid-request', 'malformed-json', 'unknown-carrier') },
  };
  const config = { access: requires('carriers.manage'), cost: 10 };
  app.post('/v1/carriers/:carrier/trials', { config, schema }, async ({ params, body }, reply) => {
    const found = await findCarrier(parts.pool, params.carrier);
    if (found === undefined) return refuseCarrier(reply, params.carrier, { code: 'unknown-carrier' });
    const read = readMessage(found.format, Buffer.from(body.message));
    if ('unreadable' in read) {
      const { pointer, wanted: detail } = read.unreadable;
      return refuse(reply, { code: 'invalid-request', errors: [{ pointer, detail }] });
    }
    const checked = read.scans.map((scan) => checkScan(scan, parts.now()));
    const usable = checked.filter(isUsable);
    const known = await ordersOfNumbers(parts.pool, [...new Set(usable.map(({ number }) => number))]);
    const numbers = new Set(known.map(({ number }) => number));
    return {
      scans: usable.map((scan) => ({ ...understood(found, scan), orderKnown: numbers.has(scan.number) })),
      rejected: checked.flatMap((scan) =>
        isUsable(scan) ? [] : [{ pointer: scan.pointer, detail: SCAN_FAULTS[scan.fault] }],
      ),
    };
  });
}

function understood({ codes, further_codes, regions }: Carrier, scan: HeardScan) {
  const { pointer, number, at, region } = scan;
  const read = readCode(codes, further_codes, scan.codes);
  const where = region === undefined ? undefined : readRegion(region, regions, undefined);
  return {
    ...{ pointer, trackingNumber: number, numberIsWrong: checkNumber(number).check === 'wrong' },
    ...{ code: read?.code ?? scan.codes[0] ?? '', says: read?.meaning ?? null, at: formatTimestamp(at) },
    ...{ region: where ?? null, unknownPlace: region !== undefined && where === undefined ? region : null },
  };
}
