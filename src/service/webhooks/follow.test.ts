import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { appealDecided, appealFiled, confirmed, day } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { emptyLedger, openTestLedger, storedLines } from '../../../test/ledger/drive.ts';
import { FAILURES, failingPool } from '../../../test/ledger/failures.ts';
import { endpointAt } from '../../../test/webhooks/bench.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { LEASE, type Recipient, relay, toAll } from '../ledger/relay.ts';
import { toCapabilities } from '../sellers/view.ts';
import { type FollowOptions, follower, lookAtChanging } from './follow.ts';
import { capabilitiesDigest, deliveryId, UNLIMITED } from './message.ts';
import { TOPICS, wants } from './topics.ts';

const database = withDatabase();
beforeEach(async () => {
  await emptyLedger(database().pool);
  await database().pool.query('truncate webhook_endpoints, webhook_told cascade');
});

const LINKS = { baseUrl: 'https://trust.example' };
const URL = 'http://127.0.0.1:9/';

function partsFor(ledger: Ledger, pool = database().pool): FollowOptions {
  return {
    ...{ ...LINKS, pool, now: () => 1000 },
    tell: (seller) =>
      ledger.look(seller, ({ clock, views }) => {
        const view = views.capabilities();
        return { at: clock, rung: view.rung, until: view.until, capabilities: toCapabilities(view) };
      }),
  };
}

/** What is on its way to an endpoint, in the order of what is told of each seller. */
async function messages(endpoint: string) {
  const { rows } = await database().pool.query(
    'select id, type, about, sequence, body from webhook_deliveries where endpoint_id = $1 order by about, sequence',
    [endpoint],
  );
  return rows.map((row) => ({ ...row, body: JSON.parse(row.body) }));
}

const passOn = (recipient: Recipient, now = () => 10) => relay(database().pool, recipient, now);

describe('a decision', () => {
  test('becomes its line with a link, and tells standing and capabilities once they have changed', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'events');
    const { id: endpoint } = await endpointAt(pool, URL);
    await ledger.append(eventsOf([confirmed('off_platform_contact', { at: day(0) })]));
    await passOn(follower(partsFor(ledger)));
    const [line] = (await storedLines(pool)).map((each) => JSON.parse(each));
    const [action, standing, ...more] = await messages(endpoint);
    expect(action).toEqual({
      id: deliveryId('decision/S-1/1', 'action.warning.issued', endpoint),
      ...{ type: 'action.warning.issued', about: 'S-1', sequence: 1 },
      body: {
        type: 'action.warning.issued',
        timestamp: line.at,
        data: { ...line, link: 'https://trust.example/v1/actions/S-1~1', sequence: 1 },
      },
    });
    expect(standing.body).toEqual({
      type: 'standing.changed',
      timestamp: formatTimestamp(day(0)),
      data: {
        at: formatTimestamp(day(0)),
        rung: { before: 'good', after: 'warned' },
        link: 'https://trust.example/v1/sellers/S-1/standing',
        ...{ seller: 'S-1', sequence: 2 },
      },
    });
    expect(more).toEqual([]);

    await ledger.append(eventsOf([confirmed('off_platform_contact', { at: day(1) })]));
    await passOn(follower(partsFor(ledger)));
    const later = (await messages(endpoint)).slice(2);
    expect(later.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['action.restriction.applied', 3],
      ['standing.changed', 4],
      ['capabilities.changed', 5],
      ['action.restriction.applied', 6],
    ]);
    const told = await ledger.look('S-1', ({ views }) => toCapabilities(views.capabilities()));
    expect(later[2]?.body.data.capabilities).toEqual(JSON.parse(JSON.stringify(told)));
  });

  test('goes to those who want it', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'events');
    const wanted = [['standing.changed'], ['capabilities.changed'], ['action.*'], ['action.warning.issued']];
    const endpoints: string[] = [];
    for (const [index, topics] of wanted.entries())
      endpoints.push((await endpointAt(pool, `${URL}${index}`, { topics })).id);
    await ledger.append(eventsOf([0, 1].map((days) => confirmed('off_platform_contact', { at: day(days) }))));
    await passOn(follower(partsFor(ledger)));
    const types = await Promise.all(endpoints.map(async (each) => (await messages(each)).map(({ type }) => type)));
    expect(types).toEqual([
      // Both decisions were there when the first one was passed on: what changed is told once.
      ['standing.changed'],
      ['capabilities.changed'],
      ['action.warning.issued', 'action.restriction.applied', 'action.restriction.applied'],
      ['action.warning.issued'],
    ]);
  });

  test('told twice, by several servers or after one of them died, is one message', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'events');
    const { id: endpoint } = await endpointAt(pool, URL);
    const sellers = ['S-1', 'S-2', 'S-3'];
    await ledger.append(
      eventsOf(
        sellers.flatMap((seller) =>
          [0, 1, 2].map((days) => confirmed('off_platform_contact', { at: day(days), seller })),
        ),
      ),
    );
    const follow = follower(partsFor(ledger));
    const twice: Recipient = async (message) => {
      await Promise.all([follow(message), follow(message)]);
      await follow(message);
    };
    await Promise.all([passOn(twice), passOn(twice)]);
    const told = await messages(endpoint);
    const lines = await storedLines(pool);
    const actions = told.filter(({ type }) => type.startsWith('action.'));
    expect(actions.map(({ body }) => `${body.data.action} ${body.data.decision}`).toSorted()).toEqual(
      lines
        .map((each) => JSON.parse(each))
        .map(({ action, decision }) => `${action} ${decision}`)
        .toSorted(),
    );
    for (const seller of sellers)
      expect(told.filter(({ about, type }) => about === seller && !type.startsWith('action.'))).toHaveLength(2);
    expect(new Set(told.map(({ about, sequence }) => `${about} ${sequence}`)).size).toBe(told.length);
  });

  test('is kept, whatever statement fails or loses its answer', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'events');
    const { id: endpoint } = await endpointAt(pool, URL);
    let now = 0;
    for (const failure of FAILURES.filter((each) => each !== 'cut off'))
      for (let place = 1; place <= 6; place++) {
        const seller = `S-${failure.replace(' ', '-')}-${place}`;
        await ledger.append(eventsOf([confirmed('off_platform_contact', { at: day(0), seller })]));
        let sent = 0;
        const failing = failingPool(pool, () => (++sent === place ? failure : undefined));
        const follow = follower(partsFor(ledger, failing));
        for (let rounds = 0; rounds < 3; rounds++, now += LEASE) await passOn(follow, () => now);
        expect(sent).toBeGreaterThan(place);
        const told = (await messages(endpoint)).filter(({ about }) => about === seller);
        expect(told.map(({ type }) => type)).toEqual(['action.warning.issued', 'standing.changed']);
      }
  });
});

describe('an appeal', () => {
  test('is told when it is filed, decided or taken back, with what changes by it', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'events');
    const topics = ['appeal.*', 'standing.changed'];
    const { id: endpoint } = await endpointAt(pool, URL, { topics });
    const other = await endpointAt(pool, `${URL}other`, { topics: ['appeal.decided'] });
    await ledger.append(eventsOf([confirmed('off_platform_contact', { at: day(0) })]));
    await passOn(follower(partsFor(ledger)));
    await ledger.append(
      eventsOf([
        appealFiled({ at: day(1) }),
        appealDecided({ at: day(2), outcome: 'upheld', source: '/seller' }),
        appealFiled({ at: day(3) }),
        appealDecided({ at: day(4), outcome: 'overturned' }),
      ]),
    );
    const follow = follower(partsFor(ledger));
    await passOn(async (message) => {
      await follow(message);
      await follow(message);
    });
    const told = (await messages(endpoint)).map(({ body }) => body);
    const link = 'https://trust.example/v1/actions/S-1~1';
    const about = { seller: 'S-1', action: 'S-1/1', link };
    const appeals = told.filter(({ type }) => type.startsWith('appeal.'));
    expect(appeals).toMatchObject([
      { type: 'appeal.filed', timestamp: formatTimestamp(day(1)), data: { at: formatTimestamp(day(1)), ...about } },
      { type: 'appeal.decided', data: { outcome: 'withdrawn', ...about } },
      { type: 'appeal.filed', data: about },
      { type: 'appeal.decided', data: { at: formatTimestamp(day(4)), outcome: 'overturned', ...about } },
    ]);
    expect(appeals[0].data).not.toHaveProperty('outcome');
    expect(told.filter(({ type }) => type === 'standing.changed').map(({ data }) => data.rung)).toEqual([
      { before: 'good', after: 'warned' },
      { before: 'warned', after: 'good' },
    ]);
    expect((await messages(other.id)).map(({ type }) => type)).toEqual(['appeal.decided', 'appeal.decided']);
  });
});

test('every follower gets a message that another one refuses, and again', async () => {
  const ledger = await openTestLedger(database().pool, 'events');
  await ledger.append(eventsOf([confirmed('off_platform_contact', { at: day(0) })]));
  const told: string[] = [];
  let isRefused = true;
  const refusing: Recipient = async () => {
    if (isRefused) throw new Error('not now');
  };
  const all = toAll([refusing, async ({ topic, key }) => void (topic === 'decision' && told.push(key))]);
  await passOn(all, () => 0);
  isRefused = false;
  await passOn(all, () => LEASE);
  await passOn(all, () => 3 * LEASE);
  expect(told).toEqual(['decision/S-1/1', 'decision/S-1/1']);
});

test('what time alone takes away is told: a warning that was not read in time', async () => {
  const { pool } = database();
  let now = day(0);
  const ledger = await openTestLedger(pool, 'wall', { now: () => now });
  const { id: endpoint } = await endpointAt(pool, URL);
  await ledger.append(eventsOf([confirmed('off_platform_contact', { at: day(0) })]));
  const parts = partsFor(ledger);
  await passOn(follower(parts));
  expect((await messages(endpoint)).map(({ type }) => type)).toEqual(['action.warning.issued', 'standing.changed']);
  const changes: string[] = [];
  for (; now < day(20); now += 3_600_000) {
    await lookAtChanging(parts, now);
    const told = (await messages(endpoint)).slice(2);
    if (told.length > changes.length) changes.push(told.at(-1)?.body.data.at);
  }
  const last = (await messages(endpoint)).at(-1);
  expect(last?.body.data.capabilities.features.customer_data.allowed).toBe(false);
  expect(last?.type).toBe('capabilities.changed');
  expect(changes).toHaveLength(1);
  expect(await lookAtChanging(parts, now)).toBe(0);
});

describe('what counts as a change of capabilities', () => {
  const feature = { allowed: true };
  const body = { selling: true, listingsVisible: true, features: { payouts: { ...feature, heldDays: 5 } } };

  test('is not for how many more days money is held, nor when they change next', () => {
    const later = { ...body, until: 'x', features: { payouts: { ...feature, heldDays: 4 } } };
    expect(capabilitiesDigest(later)).toBe(capabilitiesDigest(body));
    expect(capabilitiesDigest({ ...body, selling: false })).not.toBe(capabilitiesDigest(body));
    expect(capabilitiesDigest({ ...body, features: { payouts: { allowed: false } } })).not.toBe(
      capabilitiesDigest(body),
    );
  });

  test('begins with no limit at all, as the ledger tells it', async () => {
    const ledger = await openTestLedger(database().pool, 'events');
    await ledger.append(eventsOf([confirmed('off_platform_contact', { at: day(0) })]));
    const told = await ledger.look('S-1', ({ views }) => toCapabilities(views.capabilities()));
    expect(told && capabilitiesDigest(told)).toBe(UNLIMITED);
  });
});

test('an id is one message to one endpoint', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.string(), fc.string()), { minLength: 2, selector: String }), (pairs) => {
      const ids = pairs.map(([cause, endpoint]) => deliveryId(cause, 'webhook.test', endpoint));
      expect(new Set(ids).size).toBe(new Set(pairs.map((each) => JSON.stringify(each))).size);
      for (const id of ids) expect(id).toMatch(/^msg_[\w-]{32}$/);
    }),
  );
});

test('every topic is one that something is told about', () => {
  expect(
    TOPICS.filter((topic) => !topic.endsWith('.*')).every((topic) => wants([topic], topic as 'standing.changed')),
  ).toBe(true);
  expect(wants(['action.*', 'appeal.*'], 'standing.changed')).toBe(false);
  expect([wants(['appeal.*'], 'appeal.filed'), wants(['action.*'], 'appeal.decided')]).toEqual([true, false]);
});

test('before the clock has a reading nobody is looked at', async () => {
  const ledger = await openTestLedger(database().pool, 'events');
  expect(await lookAtChanging(partsFor(ledger), await ledger.clock())).toBe(0);
});
