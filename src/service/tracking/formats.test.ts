import { describe, expect, test } from 'vitest';
import { SIGN } from '../../../test/tracking/sign.ts';
import { MINUTE } from '../../rulebook/instant.ts';
import { readCode } from '../../rulebook/tracking/codes/read-code.ts';
import { type Format, OWN_CODES, SIGNED } from './carrier.ts';
import { checkScan, isUsable } from './read/check-scan.ts';
import { readMessage } from './read/read-message.ts';
import { believe } from './signatures.ts';

const NOW = Date.parse('2026-03-20T12:00:00Z');
const SECRET = 'whsec_c2VjcmV0IG9mIGEgY2FycmllciwgMzIgYnl0ZXM=';

describe.each(SIGNED)('a message signed as %s', (signed) => {
  const body = '{"scans": [] }\n';
  const headers = SIGN[signed](SECRET, body, NOW);
  const told = (sent: object, text = body, secrets = [SECRET], now = NOW) =>
    believe(signed, secrets, { headers: sent as Record<string, string>, body: Buffer.from(text) }, now);

  test('is believed, also with an older secret beside, and known again', () => {
    const believed = told(headers, body, ['another secret, also good', SECRET]);
    expect(believed).toEqual({ id: expect.stringMatching(/^.{32,128}$/) });
    expect(told(headers)).toEqual(believed);
  });

  test('is not, with another secret, another body, a header cut off or none', () => {
    expect(told(headers, body, ['another secret'])).toEqual({ distrust: 'wrong_signature' });
    expect(told(headers, body, [])).toEqual({ distrust: 'wrong_signature' });
    expect(told(headers, body.trim())).toEqual({ distrust: 'wrong_signature' });
    expect(told({})).toEqual({ distrust: 'unsigned' });
    for (const [name, value] of Object.entries(headers)) {
      const cut = { ...headers, [name]: value.slice(0, -3) };
      expect(told(cut)).toEqual({ distrust: expect.stringMatching(/unsigned|wrong_signature/) });
    }
  });

  test('long ago is not, where it says when; else it is known by what it says', () => {
    const later = told(headers, body, [SECRET], NOW + 6 * MINUTE);
    const isTimed = ['standard_webhooks', 'shippo', 'timestamped'].includes(signed);
    expect(later).toEqual(isTimed ? { distrust: 'too_old' } : told(headers));
  });
});

/** A message as each sends it, shortened to what matters, with something of a person in it. */
const MESSAGES: Readonly<Record<Format, string>> = {
  scans: JSON.stringify({
    scans: [
      { trackingNumber: 'rr 473124829 jm', code: 'EMI', at: '2026-03-20T10:00:00Z', region: 'Kingston', name: 'Ada' },
    ],
  }),
  lines:
    '{"trackingNumber":"RR473124829JM","code":["x9","EMI"],"at":"2026-03-20T10:00:00Z","region":"Kingston"}\n\nno json\n',
  csv: 'at,code,trackingNumber,region,name\n2026-03-20T10:00:00Z,EMI,RR473124829JM,Kingston,Ada\n',
  easypost: JSON.stringify({
    ...{ id: 'evt_1', object: 'Event', description: 'tracker.updated' },
    result: {
      ...{ tracking_code: 'RR473124829JM', status: 'delivered', signed_by: 'Ada', carrier: 'USPS' },
      tracking_details: [
        {
          ...{ status: 'delivered', datetime: '2026-03-20T10:00:00Z', message: 'Left with Ada' },
          tracking_location: { city: '17 Canary Road', state: 'Kingston', zip: '00017' },
        },
      ],
    },
  }),
  shippo: JSON.stringify({
    event: 'track_updated',
    data: {
      tracking_number: 'RR473124829JM',
      address_to: { city: 'Ada Town', state: 'Kingston' },
      tracking_history: [
        {
          ...{ status: 'DELIVERED', substatus: { code: 'delivered' }, status_date: '2026-03-20T10:00:00Z' },
          location: { city: 'Ada Town', state: 'Kingston' },
        },
      ],
    },
  }),
  aftership: JSON.stringify({
    event: 'tracking_update',
    msg: {
      ...{ tracking_number: 'RR473124829JM', customer_name: 'Ada' },
      checkpoints: [
        { tag: 'Delivered', subtag: 'Delivered_003', checkpoint_time: '2026-03-20T10:00:00Z', state: 'Kingston' },
      ],
    },
  }),
  seventeen_track: JSON.stringify({
    event: 'TRACKING_UPDATED',
    data: {
      number: 'RR473124829JM',
      track_info: {
        tracking: {
          providers: [
            {
              events: [
                {
                  ...{ time_utc: '2026-03-20T10:00:00Z', sub_status: 'Delivered_Other', stage: 'Delivered' },
                  ...{ description: 'Signed by Ada', address: { state: 'Kingston', street: '17 Canary Road' } },
                },
              ],
            },
          ],
        },
      },
    },
  }),
};

describe.each(Object.entries(MESSAGES) as [Format, string][])('a message as %s', (format, message) => {
  test('tells the number, what happened, when and in which region, and nothing of a person', () => {
    const read = readMessage(format, Buffer.from(message));
    if ('unreadable' in read) throw new Error(read.unreadable.wanted);
    const [scan, ...rest] = read.scans.map((each) => checkScan(each, NOW));
    expect(scan).toMatchObject({ number: 'RR473124829JM', at: Date.parse('2026-03-20T10:00:00Z'), region: 'Kingston' });
    if (scan === undefined || !isUsable(scan)) throw new Error('not usable');
    expect(readCode(OWN_CODES[format] ?? 'upu', {}, scan.codes)?.meaning).toBe('delivered');
    expect(JSON.stringify(scan)).not.toMatch(/Ada|Canary/);
    // What else stands among the lines is named, and keeps none of the others from being read.
    expect(rest.map((each) => isUsable(each))).toEqual(format === 'lines' ? [false] : []);
  });

  test('of another kind is told to be one', () => {
    for (const other of ['{}', '{"data":[]}', '{"scans":{}}', '[]', '"x"', '1']) {
      const read = readMessage(format, Buffer.from(other));
      const isNothing = 'unreadable' in read || read.scans.every((each) => !isUsable(checkScan(each, NOW)));
      expect([other, isNothing]).toEqual([other, true]);
    }
  });
});

test('what could be an address or a name is no place', () => {
  const at = '2026-03-20T10:00:00Z';
  const placeOf = (region: unknown) => {
    const scan = checkScan({ pointer: '', number: 'T-100', codes: ['accepted'], at, region }, NOW);
    return isUsable(scan) ? scan.region : 'faulty';
  };
  for (const place of [
    '17 Canary Road, Kingston 10',
    'ada@example.com',
    '+1 876 555 0123',
    'x'.repeat(33),
    7,
    {},
    '<b>',
  ])
    expect([place, placeOf(place)]).toEqual([place, undefined]);
  expect(['Kingston', ' JM-08 ', 'Depot 7', 'Saint-Élie'].map(placeOf)).toEqual([
    ...['Kingston', 'JM-08', 'Depot 7', 'Saint-Élie'],
  ]);
});
