import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { confirmed, day, linked } from '../../../../test/builders.ts';
import { withCases } from '../../../../test/cases.ts';
import { png, quarters } from '../../../../test/files/pictures.ts';
import { STRENGTHS } from '../../../rulebook/links/weigh.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const { claim, decide, only, pool, queue, served } = withCases();

/** All that S-0 is known by. It sells counterfeits on day 2 and is suspended. */
const OF_BANNED = { payout_account: 'p0', tax_id: 't0', device: ['d0', 'd1'], phone: 'f0', address: 'a0' };

/** A registration with identifiers; the harness has no fact for them. */
async function register(seller: string, days: number, identifiers?: object): Promise<void> {
  const at = formatTimestamp(day(days));
  const told = identifiers === undefined ? {} : { identifiers };
  const event = {
    specversion: '1.0',
    id: `${seller}-${days}`,
    source: '/shop',
    type: 'seller.registered',
    subject: seller,
  };
  const receipt = await served().ledger.append([{ ...event, time: at, data: { country: 'JM', ...told } }]);
  expect(receipt).toMatchObject({ rejected: [] });
}

async function banned(identifiers: object = OF_BANNED): Promise<void> {
  await register('S-0', 0, identifiers);
  await served().tell([confirmed('counterfeit_goods', { seller: 'S-0', at: day(2) })]);
  await served().passOn();
}

async function linksIn(seller: string): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await pool().query<{ source: string; data: Record<string, unknown> }>(
    `select source, body -> 'data' as data from events where seller_id = $1 and type = 'account.linked' order by position`,
    [seller],
  );
  return rows.map(({ source, data }) => ({ source, ...data }));
}

describe('a seller who registers', () => {
  test('with what a suspended account is known by is linked to it, and a person is asked', async () => {
    await banned();
    await register('S-1', 3, { payoutAccount: 'p0', device: 'd1', phone: 'another' });
    await served().passOn();
    expect(await linksIn('S-1')).toEqual([
      { source: '/service', otherSeller: 'S-0', signals: ['payout_account', 'device'], strength: 0.888 },
    ]);
    const id = await only();
    const { body } = await served().get('staff', `/v1/cases/${id}`);
    expect(body).toMatchObject({ kind: 'linked_account', seller: 'S-1', harm: 'critical', status: 'open' });
    expect(body.link).toEqual({
      ...{ otherSeller: 'S-0', signals: ['payout_account', 'device'], strength: 0.888 },
      weighed: [
        { signal: 'payout_account', weight: STRENGTHS.payout_account, others: 0 },
        { signal: 'device', weight: STRENGTHS.device, others: 0 },
      ],
      registeredAt: formatTimestamp(day(3)),
      other: { rung: 'suspended', since: formatTimestamp(day(2)) },
      explanation: null,
    });
    expect((await served().get('staff', '/v1/sellers/S-1/standing')).body.rung).toBe('good');
    // The outbox may bring everything again.
    await served().followLinks({
      seller_id: 'S-1',
      key: 'event/S-1/1',
      topic: 'event',
      body: { type: 'seller.registered' },
    });
    await served().passOn();
    expect(await linksIn('S-1')).toHaveLength(1);
    expect(await queue()).toHaveLength(1);
  });

  test('with one signal that is shared is noted, and nothing else follows', async () => {
    await banned();
    await register('S-1', 3, { tax_id: 't0' });
    await register('S-2', 4, { device: ['d0', 'd1'] });
    await served().passOn();
    expect(await linksIn('S-1')).toMatchObject([{ signals: ['tax_id'], strength: STRENGTHS.tax_id }]);
    expect(await linksIn('S-2')).toMatchObject([{ signals: ['device'], strength: STRENGTHS.device }]);
    expect(await queue()).toEqual([]);
    expect(served().raisedLinks).toEqual([]);
    // Nor is the seller told: nobody looks at it.
    expect((await served().get('seller', '/v1/sellers/S-1/links')).body).toEqual({ items: [] });
  });

  test('is compared by all that was ever told of both: signals add up over time', async () => {
    await banned();
    await register('S-1', 3, { address: 'a0' });
    await served().passOn();
    expect(await queue()).toEqual([]);
    await register('S-1', 5, { payout_account: 'p0', address: 'a1' });
    await served().passOn();
    expect(await linksIn('S-1')).toMatchObject([
      { signals: ['address'] },
      { signals: ['payout_account', 'address'], strength: 0.85 },
    ]);
    await only();
    // What was told once more is no new link.
    await register('S-1', 6, { payout_account: 'p0' });
    await served().passOn();
    expect(await linksIn('S-1')).toHaveLength(2);
  });

  test('with what many in good standing share, as in an agency, is not put before people', async () => {
    const agency = { payout_account: 'p0', phone: 'f0', address: 'a0' };
    for (let one = 10; one < 22; one++) await register(`S-${one}`, 0, agency);
    await banned();
    await register('S-1', 3, agency);
    await served().passOn();
    const [link] = await linksIn('S-1');
    expect(link).toMatchObject({ signals: ['payout_account', 'phone', 'address'] });
    expect(link?.['strength']).toBeLessThan(0.4);
    expect(await queue()).toEqual([]);
  });

  test('like sellers in good standing, or while they were, is linked to nobody', async () => {
    await register('S-0', 0, OF_BANNED);
    await register('S-1', 1, OF_BANNED);
    await served().tell([confirmed('off_platform_contact', { seller: 'S-0', at: day(2) })]);
    await served().passOn();
    expect(await linksIn('S-1')).toEqual([]);
    expect(await queue()).toEqual([]);
  });

  test('without identifiers, or with such as nobody understands, is registered all the same', async () => {
    await banned();
    await register('S-1', 3);
    await register('S-2', 4, { passport: 'x', device: [7, {}], phone: { deep: ['f0'] } });
    await served().passOn();
    expect([await linksIn('S-1'), await linksIn('S-2')]).toEqual([[], []]);
  });
});

test('what accounts are known by lies hashed once more, and in no queue', async () => {
  await register('S-0', 0, { device: 'as-the-marketplace-hashed-it' });
  const { rows: waiting } = await pool().query("select outbox::text as all from outbox where seller_id = 'S-0'");
  expect(waiting).toHaveLength(1);
  expect(waiting[0].all).not.toContain('as-the-marketplace-hashed-it');
  await served().passOn();
  const { rows } = await pool().query('select signal, digest, owner from link_identifiers');
  expect(rows).toMatchObject([{ signal: 'device', owner: 'S-0' }]);
  const plain = 'as-the-marketplace-hashed-it';
  // Without the installation's key nobody makes the same.
  for (const text of [plain, `device\n${plain}`])
    expect(rows[0].digest).not.toEqual(createHash('sha256').update(text).digest());
  expect(rows[0].digest).toHaveLength(32);
});

describe('a link that is put before people', () => {
  async function linkedSeller(): Promise<string> {
    await banned();
    await register('S-1', 3, { payout_account: 'p0', address: 'a0' });
    await served().passOn();
    return only();
  }

  test('is told to its seller by kinds, never with whom', async () => {
    await linkedSeller();
    expect(served().raisedLinks).toEqual([
      { seller: 'S-1', number: 1, signals: ['address', 'payout_account'], at: day(3) },
    ]);
    const { text, body } = await served().get('seller', '/v1/sellers/S-1/links');
    expect(body.items).toEqual([
      {
        ...{ link: 'S-1/1', linkedAt: formatTimestamp(day(3)), signals: ['payout_account', 'address'] },
        ...{ state: 'open', endedAt: null, explanations: [] },
      },
    ]);
    expect(text).not.toContain('S-0');
    expect(text).not.toContain('strength');
    expect((await served().get('seller', '/v1/sellers/S-0/links')).status).toBe(403);
  });

  test('is explained by its seller; whoever decides sees the latest version, sealed until then', async () => {
    const id = await linkedSeller();
    const first = { kind: 'household', text: 'My sister had a shop here' };
    const { status, body } = await served().post('seller', '/v1/links/S-1~1/explanation', first);
    expect([status, body.explanations]).toEqual([
      201,
      [{ version: 1, ...first, explainedAt: formatTimestamp(day(3)) }],
    ]);
    // A second press of the button.
    expect((await served().post('seller', '/v1/links/S-1~1/explanation', first)).body.explanations).toHaveLength(1);
    const revised = { kind: 'bought_business', text: 'I bought her shop' };
    const url = '/v1/sellers/S-1/files?purpose=link&number=1';
    const payload = await png(quarters(9, 9));
    const uploaded = await served().app.inject({ method: 'POST', url, headers: { authorization: 'seller' }, payload });
    const { file } = uploaded.json();
    await served().post('seller', '/v1/links/S-1~1/explanation', { ...revised, files: [file] });
    await served().post('staff', `/v1/cases/${id}/claim`, {});
    expect((await served().get('staff', `/v1/cases/${id}/files`)).body).toMatchObject({
      items: [{ file, answer: 2, name: 'picture.png' }],
      readable: true,
    });
    expect((await served().get('staff', `/v1/cases/${id}`)).body.link.explanation).toEqual({
      ...revised,
      explainedAt: formatTimestamp(day(3)),
    });
    const { rows } = await pool().query('select jsonb_agg(link_explanations)::text as all from link_explanations');
    expect(rows[0].all).not.toContain('sister');
  });

  test('is explained in words that say something, by its seller alone, as long as it is open', async () => {
    const id = await linkedSeller();
    const explain = (who: string, link: string, body: object) =>
      served().post(who, `/v1/links/${link}/explanation`, body);
    const empty = await explain('seller', 'S-1~1', { kind: 'other', text: '  ' });
    expect([empty.status, empty.body.pointer]).toEqual([400, '/body/text']);
    expect((await explain('seller', 'S-1~1', { kind: 'household', text: 'x'.repeat(2001) })).body.pointer).toBe(
      '/body/text',
    );
    expect((await explain('seller', 'S-1~1', { kind: 'luck' })).body.pointer).toBe('/body/kind');
    expect((await explain('seller', 'S-1~2', { kind: 'household' })).body.type).toBe('/problems/unknown-link');
    expect((await explain('seller', 'S-0~1', { kind: 'household' })).status).toBe(403);
    expect((await explain('staff', 'S-1~1', { kind: 'household' })).status).toBe(403);
    await claim('staff', id);
    expect((await decide('staff', id, 'confirmed')).body.decisions).toMatchObject([
      { decision: 'suspension.applied', violation: 'ban_evasion', seller: 'S-1' },
    ]);
    const late = await explain('seller', 'S-1~1', { kind: 'household' });
    expect([late.status, late.body.type]).toEqual([409, '/problems/link-decided']);
    expect((await served().get('seller', '/v1/sellers/S-1/links')).body.items).toMatchObject([{ state: 'confirmed' }]);
  });

  test('that people find to be different people’s is not raised again, from either side and however it is told', async () => {
    const id = await linkedSeller();
    await claim('staff', id);
    expect((await decide('staff', id, 'unrelated')).body.decisions).toEqual([]);
    expect((await served().get('seller', '/v1/sellers/S-1/links')).body.items).toMatchObject([
      { state: 'unrelated', endedAt: formatTimestamp(day(3)) },
    ]);
    const before = await linksIn('S-1');
    await register('S-1', 5, OF_BANNED);
    await served().tell([
      linked({ seller: 'S-1', at: day(6), otherSeller: 'S-0', signals: ['device', 'tax_id'], strength: 1 }),
      confirmed('counterfeit_goods', { seller: 'S-1', at: day(7) }),
    ]);
    await register('S-0', 8, { device: 'd0' });
    await served().passOn();
    expect((await linksIn('S-1')).filter(({ source }) => source === '/service')).toEqual(before);
    expect(await linksIn('S-0')).toEqual([]);
    expect(await queue('staff', '?kind=linked_account')).toEqual([]);
    // Another banned account is another pair.
    await register('S-3', 9, { tax_id: 't0', phone: 'f0' });
    await served().passOn();
    expect((await linksIn('S-3')).map(({ otherSeller }) => otherSeller)).toEqual(['S-0', 'S-1']);
  });
});

test('a link that an integration tells is kept, told and explained like one that was found', async () => {
  await register('S-1', 1);
  const signals = ['payout_account', 'shoe_size'];
  await served().tell([linked({ seller: 'S-1', at: day(2), otherSeller: 'S-9', signals, strength: 0.95 })]);
  await served().passOn();
  const id = await only();
  expect((await served().get('seller', '/v1/sellers/S-1/links')).body.items).toMatchObject([
    { link: 'S-1/1', signals: ['payout_account', 'other'], state: 'open' },
  ]);
  await served().post('seller', '/v1/links/S-1~1/explanation', { kind: 'agency' });
  expect((await served().get('staff', `/v1/cases/${id}`)).body.link).toMatchObject({
    ...{ otherSeller: 'S-9', signals, weighed: null, other: null },
    explanation: { kind: 'agency', text: null },
  });
});
