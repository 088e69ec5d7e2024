import { networkInterfaces } from 'node:os';
import { beforeAll, describe, expect, test } from 'vitest';
import { withService } from './running.ts';

/** Reachable from other machines, too, so that it can be asked from this one by another address. */
const running = withService({ KINGSTON_HOST: '0.0.0.0' });

const LINK = 'link-of-the-demonstration';
const PASSWORD = 'password-of-the-demonstration';

beforeAll(() => {
  const people = [{ name: 'Ada', email: 'ada@demo.example', role: 'administrator', password: PASSWORD }];
  const arrivals = { customers: [{ customer: 'C-1', orders: 1 }], linkFor: async () => `${running.origin()}/#${LINK}` };
  running.service().showDemonstration({ people, progress: 1, arrivals });
});

/** What each of the two places that trust this machine answers. */
async function asked(headers: Readonly<Record<string, string>>) {
  const [marketplace, metrics] = [
    await running.ask('GET /v1/marketplace', { headers }),
    await running.ask('GET /metrics', { headers }),
  ];
  const body = { customer: 'C-1' };
  const arrival = await running.ask('POST /v1/demonstration/arrivals', { headers, body });
  const unknown = await running.ask('POST /v1/demonstration/arrivals', { headers, body: { customer: 'C-2' } });
  expect(unknown.status).toBe(404);
  expect(arrival.text.includes(LINK)).toBe(marketplace.text.includes(PASSWORD));
  expect(marketplace.body.demo.customers).toHaveLength(arrival.status === 200 ? 1 : 0);
  expect(marketplace.body.demo.people).toHaveLength(1);
  return { hasPasswords: marketplace.text.includes(PASSWORD), hasMetrics: metrics.status === 200 };
}

const port = () => new URL(running.origin()).port;

describe('the passwords and customers of the demonstration, and the metrics', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST', '127.0.1.1'])(
    'are told on this machine, as %s',
    async (name) => {
      expect(await asked({ host: `${name}:${port()}` })).toEqual({ hasPasswords: true, hasMetrics: true });
    },
  );

  test.each([
    'evil.example',
    'localhost.evil.example',
    'localhost@evil.example',
    '127.0.0.1.nip.io',
    'evil.localhost',
    'localhost.',
    '192.0.2.1',
    '[::ffff:192.0.2.1]',
    'not a host',
  ])('are not told to a page of another site that had its name lead here, %s', async (name) => {
    for (const host of [name, `${name}:${port()}`])
      expect(await asked({ host })).toEqual({ hasPasswords: false, hasMetrics: false });
  });

  test.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])(
    'are not told through a proxy that says %s',
    async (name) => {
      expect(await asked({ host: 'localhost', [name]: '127.0.0.1' })).toEqual({
        hasPasswords: false,
        hasMetrics: false,
      });
    },
  );

  test('are not told to other machines', async () => {
    const address = Object.values(networkInterfaces())
      .flat()
      .find((each) => each !== undefined && !each.internal && each.family === 'IPv4')?.address;
    if (address === undefined) return;
    const answer = await fetch(`http://${address}:${port()}/v1/marketplace`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain(PASSWORD);
    expect((await fetch(`http://${address}:${port()}/metrics`)).status).toBe(403);
  });
});
