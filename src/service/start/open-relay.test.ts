import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openRelay } from './open-relay.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kingston-relay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nothing is asked before somebody brings a mail. */
const NOTHING = {} as Parameters<typeof openRelay>[0];

function opened(config: object) {
  const settings = { relayHost: '127.0.0.1', relayPort: 0, relayBehind: [], marketplaceName: 'Kingston Express' };
  return openRelay({ ...NOTHING, secret: 'a secret of tests', config: { ...settings, ...config } as never });
}

const listening = (config: object) => {
  const relay = opened(config);
  return { relay, heard: relay.listen(() => {}) };
};

describe('a server that takes mail', () => {
  test('is off unless a domain is named', async () => {
    const { relay, heard } = listening({});
    expect(await heard).toEqual({ port: undefined });
    await relay.close();
  });

  test('takes any free port where none is named, and refuses one that is in use', async () => {
    const { relay, heard } = listening({ relayDomain: 'reply.example.com' });
    expect(await heard).toEqual({ port: expect.any(Number) });
    await relay.close();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    expect(await listening({ relayDomain: 'reply.example.com', relayPort: port }).heard).toEqual({
      refused: { code: 'mail-not-taken', host: '127.0.0.1', port, reason: 'EADDRINUSE' },
    });
    other.close();
  });

  test('needs both files for TLS, and both readable', async () => {
    const key = path.join(folder, 'key.pem');
    writeFileSync(key, 'no key');
    const named = { relayDomain: 'reply.example.com', relayTlsKey: key };
    expect(await listening(named).heard).toEqual({
      refused: { code: 'mail-tls-unreadable', file: 'KINGSTON_RELAY_TLS_CERTIFICATE' },
    });
    expect(await listening({ ...named, relayTlsCertificate: path.join(folder, 'none.pem') }).heard).toMatchObject({
      refused: { code: 'mail-tls-unreadable' },
    });
  });
});
