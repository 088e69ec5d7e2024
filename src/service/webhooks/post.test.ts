import { describe, expect, test } from 'vitest';
import { HERE } from '../../../test/webhooks/bench.ts';
import { answers, type Behaviour, hangs, openReceiver } from '../../../test/webhooks/receiver.ts';
import { post } from './post.ts';

const ABROAD = { thisMachine: false };

describe('one attempt', () => {
  const lies: Behaviour = (response) => {
    // Says little and sends without end.
    response.writeHead(200);
    const piece = Buffer.alloc(16 * 1024);
    const go = (): void => {
      while (!response.destroyed && response.write(piece));
      response.once('drain', go);
    };
    go();
  };
  const drips: Behaviour = (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(timer));
  };

  test.each([
    ['says 200', answers(200), { outcome: 'delivered', status: 200 }],
    ['says 204', answers(204), { outcome: 'delivered', status: 204 }],
    ['says 500', answers(500), { outcome: 'refused', status: 500 }],
    [
      'asks for patience',
      answers(503, { 'retry-after': '120' }),
      { outcome: 'refused', status: 503, retryAfter: 120_000 },
    ],
    ['names no whole number of seconds', answers(429, { 'retry-after': 'soon' }), { outcome: 'refused', status: 429 }],
    ['says 410', answers(410), { outcome: 'gone', status: 410 }],
    ['sends a huge body', lies, { outcome: 'delivered', status: 200 }],
    ['drips a body', drips, { outcome: 'delivered', status: 200 }],
    ['hangs', hangs, { outcome: 'too-slow' }],
    ['cuts the line', (_response, _received, request) => void request.socket.destroy(), { outcome: 'unreachable' }],
    [
      'sends headers without end',
      (response) => {
        response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`);
      },
      { outcome: 'unreachable' },
    ],
  ] satisfies [string, Behaviour, object][])('to one that %s', async (_, behaviour, expected) => {
    const receiver = await openReceiver(behaviour);
    expect(await post(receiver.url, { 'webhook-id': 'x' }, '{"a":"é"}', { ...HERE, timeout: 400 })).toEqual(expected);
    expect(receiver.received).toMatchObject([
      { body: '{"a":"é"}', headers: { 'webhook-id': 'x', 'content-type': 'application/json', 'content-length': '10' } },
    ]);
  });

  test('goes nowhere that an answer points to', async () => {
    const elsewhere = await openReceiver();
    const receiver = await openReceiver(answers(302, { location: elsewhere.url }));
    expect(await post(receiver.url, {}, '{}', HERE)).toEqual({ outcome: 'redirected', status: 302 });
    expect(elsewhere.received).toEqual([]);
  });

  test('takes no more than 64 kB of an answer from the line', async () => {
    let sent = 0;
    const receiver = await openReceiver((response) => {
      response.writeHead(200);
      const piece = Buffer.alloc(1024);
      const go = (): void => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
        response.once('drain', go);
      };
      go();
    });
    await post(receiver.url, {}, '{}', HERE);
    // What lies in the buffers of the system was sent and not taken.
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });
});

describe('the address', () => {
  test('that a name leads to is looked at, and no other one is connected to', async () => {
    const receiver = await openReceiver();
    const url = `http://hooks.example:${receiver.port}/`;
    let asked = 0;
    // Rebinding: harmless when looked at, something else a moment later.
    const rebinding = async () =>
      asked++ === 0 ? [{ address: '127.0.0.1', family: 4 }] : [{ address: '169.254.169.254', family: 4 }];
    expect(await post(url, {}, '{}', { ...HERE, resolve: rebinding })).toEqual({ outcome: 'delivered', status: 200 });
    expect(asked).toBe(1);
    expect(receiver.received[0]?.headers.host).toBe(`hooks.example:${receiver.port}`);
  });

  test.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', 'fd00:ec2::254', '::ffff:10.0.0.1'])(
    'that is not public is not connected to: %s',
    async (address) => {
      const receiver = await openReceiver();
      const resolve = async () => [
        { address: '93.184.215.14', family: 4 },
        { address, family: address.includes(':') ? 6 : 4 },
      ];
      const named = post(`https://hooks.example:${receiver.port}/`, {}, '{}', { ...ABROAD, resolve });
      expect(await named).toEqual({ outcome: 'forbidden-address' });
      const host = address.includes(':') ? `[${address}]` : address;
      expect(await post(`https://${host}:${receiver.port}/`, {}, '{}', ABROAD)).toEqual({
        outcome: 'forbidden-address',
      });
      expect(receiver.received).toEqual([]);
    },
  );

  test('that nobody knows, and a name that is looked up for ever', async () => {
    const unknown = async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    expect(await post('https://hooks.example/', {}, '{}', { ...ABROAD, resolve: unknown })).toEqual({
      outcome: 'unknown-host',
    });
    const never = () => new Promise<never>(() => {});
    expect(await post('https://hooks.example/', {}, '{}', { ...ABROAD, resolve: never, timeout: 50 })).toEqual({
      outcome: 'too-slow',
    });
  });

  test('that takes no TLS, or nobody listens at', async () => {
    const receiver = await openReceiver();
    expect(await post(receiver.url.replace('http:', 'https:'), {}, '{}', HERE)).toMatchObject({
      outcome: expect.stringMatching(/bad-certificate|unreachable/),
    });
    expect(await post('http://127.0.0.1:1/', {}, '{}', HERE)).toEqual({ outcome: 'unreachable' });
  });
});
