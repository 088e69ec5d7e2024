import { expect, test } from 'vitest';
import { confirmed, day, placed, registered, reviewDecided } from '../../../../test/builders.ts';
import { withCases } from '../../../../test/cases.ts';

const { only, queue, served } = withCases();

test('the queue is in order of the clock, brought forward by the harm, page by page', async () => {
  const seller = (name: string, kind: string, days: number, hours: number) =>
    confirmed(kind, { seller: name, at: day(days, hours) });
  await served().tell([
    ...['S-1', 'S-2', 'S-3'].map((name) => registered({ seller: name, at: day(0) })),
    seller('S-1', 'platform_abuse', 10, 0),
    seller('S-2', 'fraud', 10, 1),
    ...[9, 9.5, 9.9].map((days) => confirmed('off_platform_contact', { seller: 'S-3', at: day(days) })),
  ]);
  await served().passOn();
  const pages: unknown[][] = [];
  let next: string | null = null;
  do {
    const cursor: string = next === null ? '' : `&cursor=${next}`;
    const { body } = await served().get('staff', `/v1/cases?limit=1${cursor}`);
    pages.push(body.items.map(({ seller: name }: { seller: string }) => name));
    next = body.next;
  } while (next !== null);
  // Due last of all is S-2, the first is S-3: but what is critical comes a day earlier, what hurts customers half a day.
  expect(pages).toEqual([['S-1'], ['S-2'], ['S-3']]);
  expect((await served().get('staff', '/v1/cases?limit=1&state=closed&cursor=x')).body.type).toBe(
    '/problems/bad-cursor',
  );
  expect(await queue('staff', '?seller=S-2')).toHaveLength(1);
  const { counts } = (await served().get('staff', '/v1/cases?kind=review')).body;
  expect(counts).toEqual({ active: 3, unclaimed: 3, mine: 0, overdue: 0 });
  await served().post('staff', `/v1/cases/${await only('staff', '?seller=S-1')}/claim`, {});
  expect(await queue('staff', '?mine=true')).toHaveLength(1);
  expect(await queue('other', '?mine=true')).toEqual([]);
  expect(await queue('staff', '?state=open')).toHaveLength(2);
});

test('an extended restriction closes its review', async () => {
  await served().tell([
    confirmed('off_platform_contact', { at: day(0) }),
    placed({ seller: 'S-2', orderId: 'later', at: day(15) }),
  ]);
  await served().passOn();
  await served().tell([reviewDecided({ at: day(16), action: 'S-1/1', outcome: 'lifted' })]);
  await served().passOn();
  expect(await queue()).toEqual([]);
});

test('cases are for the staff who work on them', async () => {
  for (const who of ['seller', 'officer', 'integrator'])
    expect((await served().get(who, '/v1/cases')).status).toBe(403);
});
