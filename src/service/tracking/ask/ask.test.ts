import { beforeAll, describe, expect, test } from 'vitest';
import { claimed, day, placed } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { openCarrierSite } from '../../../../test/tracking/carrier-site.ts';
import { withServedTracking } from '../../../../test/tracking/served-tracking.ts';
import { HOUR, MINUTE } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { askCarriers } from './ask.ts';

const database = withDatabase();
const served = withServedTracking(database);

const when = (hours: number): string => formatTimestamp(day(19, hours));
const scan = (code: string, hours: number) => ({ trackingNumber: 'T-100', code, at: when(hours) });

let site: Awaited<ReturnType<typeof openCarrierSite>>;

async function later(minutes: number): Promise<void> {
  await served().moveTo(served().now() + minutes * MINUTE);
}

const asking = async () => (await served().ask('admin', 'GET /v1/carriers/asked')).body;

async function scans(): Promise<readonly string[]> {
  const { body } = await served().ask('seller', 'GET /v1/orders/O-1/tracking');
  return body.parcels.flatMap((parcel: { scans: readonly { scan: string }[] }) =>
    parcel.scans.map((each) => each.scan),
  );
}

beforeAll(async () => {
  site = await openCarrierSite('a token of the carrier');
  await served().tell(
    placed({ orderId: 'O-1', customer: 'C-1', at: day(18) }),
    claimed({ orderId: 'O-1', at: day(18, 1), trackingNumber: 'T-100' }),
  );
  const poll = { url: site.url, everyMinutes: 5, secret: 'a token of the carrier' };
  const made = await served().ask('admin', 'POST /v1/carriers', { carrier: 'asked', name: 'Asked', poll });
  expect(made.status).toBe(201);
  return () => site.stop();
});

describe('a carrier that is asked', () => {
  test('tells of what is new, page by page, with its token; what has not changed is not sent again', async () => {
    site.pages = [[scan('accepted', 1)], [scan('in_transit', 2), scan('customs', 3)], [scan('out_for_delivery', 4)]];
    await askCarriers(served().parts);
    expect(await scans()).toEqual(['accepted', 'in_transit', 'customs', 'out_for_delivery']);
    expect(site.asked.map(({ cursor }) => cursor)).toEqual([null, '1', '2']);
    expect(site.asked.every(({ authorization }) => authorization === 'Bearer a token of the carrier')).toBe(true);
    expect(await asking()).toMatchObject({ poll: { outcome: 'new_scans', failures: 0 } });

    site.asked.length = 0;
    await askCarriers(served().parts);
    expect(site.asked).toEqual([]);
    await later(5);
    await askCarriers(served().parts);
    expect(site.asked).toMatchObject([{ cursor: '2', status: 304 }]);
    expect(await asking()).toMatchObject({ poll: { outcome: 'nothing_new' } });
    site.pages.push([scan('delivered', 5)]);
    await later(5);
    await askCarriers(served().parts);
    expect(await scans()).toHaveLength(5);
  });

  test('is asked by one of several servers at a time', async () => {
    await later(5);
    site.asked.length = 0;
    const asked = await Promise.all([1, 2, 3, 4].map(() => askCarriers(served().parts)));
    expect(asked.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(site.asked).toHaveLength(1);
  });

  test('that fails is left alone for longer each time, as long as it wants, and taken up again where it was', async () => {
    site.failing = { status: 500 };
    const waits: number[] = [];
    for (let time = 0; time < 3; time++) {
      await later(400);
      await askCarriers(served().parts);
      const { poll } = await asking();
      waits.push((Date.parse(poll.nextAt) - served().now()) / MINUTE);
    }
    expect(waits).toEqual([10, 20, 40]);
    site.failing = { status: 429, retryAfter: (2 * HOUR) / 1000 };
    await later(400);
    await askCarriers(served().parts);
    const { poll } = await asking();
    expect(poll).toMatchObject({ outcome: 'refused', failures: 4 });
    expect((Date.parse(poll.nextAt) - served().now()) / MINUTE).toBe(120);
    site.failing = undefined;
    site.pages.push([{ ...scan('exception', 6) }]);
    await later(400);
    await askCarriers(served().parts);
    expect(await scans()).toHaveLength(6);
    expect(await asking()).toMatchObject({ poll: { outcome: 'new_scans', failures: 0 } });
  });

  test.each<[string, Partial<typeof site>, string]>([
    ['sends what is no JSON', { raw: '<html>' }, 'unreadable'],
    ['sends more than a megabyte', { raw: 'x'.repeat(1024 * 1024 + 1) }, 'too-large'],
    ['cuts the line', { failing: { status: 0 } }, 'unreachable'],
  ])('that %s is told so', async (_, behaves, outcome) => {
    Object.assign(site, behaves);
    await later(800);
    await askCarriers(served().parts);
    expect(await asking()).toMatchObject({ poll: { outcome } });
    Object.assign(site, { raw: undefined, failing: undefined });
  });

  test('is asked at no private address, whatever its name leads to', async () => {
    await later(800);
    const resolve = async () => [{ address: '10.0.0.1', family: 4 }];
    const change = { poll: { url: 'https://carrier.example/scans', everyMinutes: 5 } };
    await served().ask('admin', 'PATCH /v1/carriers/asked', change);
    await askCarriers({ ...served().parts, resolve });
    expect(await asking()).toMatchObject({ poll: { outcome: 'forbidden-address' } });
    for (const url of [
      'http://carrier.example/scans',
      'https://10.0.0.1/',
      'ftp://x',
      'https://user:secret@x.example/',
    ]) {
      const answered = await served().ask('admin', 'PATCH /v1/carriers/asked', { poll: { url, everyMinutes: 5 } });
      expect([url, answered.status, answered.body.pointer]).toEqual([url, 400, '/body/poll/url']);
    }
  });
});
