import { expect, test } from 'vitest';
import { claimPort } from './claim-port.ts';

async function claim(port: number) {
  const claimed = await claimPort('127.0.0.1', port);
  if ('refused' in claimed) throw new Error(claimed.refused.code);
  return claimed;
}

test('a port is held from the claim on: it answers that the service is coming up, and nobody else gets it', async () => {
  const { port, release } = await claim(0);
  const response = await fetch(`http://127.0.0.1:${port}/v1/events`, { method: 'POST', body: '[]' });
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('2');
  expect(await response.json()).toMatchObject({
    type: '/problems/not-ready',
    status: 503,
    detail: expect.stringContaining('is starting'),
  });
  expect(await claimPort('127.0.0.1', port)).toEqual({ refused: { code: 'port-in-use', host: '127.0.0.1', port } });
  await release();
  await (await claim(port)).release();
});

test('an address that this machine has not is refused', async () => {
  expect(await claimPort('192.0.2.1', 0)).toMatchObject({ refused: { code: 'address-unknown' } });
  expect(await claimPort('no-such-host.invalid', 0)).toMatchObject({ refused: { code: 'address-unknown' } });
});
