import { expect, test } from 'vitest';
import { withService } from './running.ts';

const running = withService({ KINGSTON_CLOCK: 'events' });

/** What addresses name, where it could be there without any event. */
const NAMED: Readonly<Record<string, string>> = { ':week': '2026-W10', ':id': 'S-1' };

test('before anything was told the clock has no reading, and everything answers', async () => {
  const asked = running.routes().filter(({ method, url }) => method === 'GET' && url.startsWith('/v1/'));
  expect(asked.length).toBeGreaterThan(40);
  // The log of what people do is signed in the first second after a start.
  await expect.poll(async () => (await running.as('staff-lead', 'GET /v1/audit/checkpoint')).status).toBe(200);
  const failed: string[] = [];
  for (const { url } of asked) {
    const path = url.replaceAll(/:\w+/g, (name) => NAMED[name] ?? 'S-1');
    // A stream would go on: with a parameter that it does not know it ends at once.
    const address = url.startsWith('/v1/live/') ? `${path}?nonesuch=0` : path;
    for (const who of ['staff-lead', 'administrator', 'seller-owner'] as const) {
      const { status, text } = await running.as(who, `GET ${address}`);
      if (status >= 500) failed.push(`${who} ${address}: ${status} ${text}`);
    }
  }
  // As text: whoever reads the end of a log sees which.
  expect(failed.join('\n')).toBe('');
  const errors = running.logged().match(/^.*"level":"(?:error|fatal)".*$/gm) ?? [];
  expect(errors.join('\n')).toBe('');
});
