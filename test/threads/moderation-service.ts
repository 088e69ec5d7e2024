import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A moderation service as docs/operations.md describes one, over HTTP on this machine. It answers what it is told to, once the signature is right. */
export type ModerationService = {
  /** With account and secret: what `KINGSTON_MODERATION_URL` is set to. */
  readonly url: string;
  /** Every body that it took, as it came. */
  readonly asked: readonly string[];
  /** What came with each, without what HTTP itself says. */
  readonly headers: readonly IncomingMessage['headers'][];
  /** How the next ones are answered. */
  readonly behave: (how: Behaviour) => void;
  readonly stop: () => Promise<void>;
};

/** `trickle`: a byte now and then, without an end. `endless`: as much as anybody takes. */
export type Behaviour =
  | { readonly findings: (text: string) => unknown }
  | { readonly status: number; readonly body?: string; readonly location?: string }
  | 'silent'
  | 'trickle'
  | 'endless'
  | 'cut';

const ACCOUNT = 'kingston';
/** An older request is one that was sent again by somebody. */
const FRESH_SECONDS = 300;

/** Starts one on a port of its own. */
export async function startModerationService(options: {
  readonly secret: string;
  readonly now: () => number;
}): Promise<ModerationService> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let behaviour: Behaviour = { findings: () => [] };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (!isSigned(request, body, options)) return void response.writeHead(401).end();
    asked.push(body);
    headers.push(request.headers);
    answer(response, body, behaviour);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${ACCOUNT}:${encodeURIComponent(options.secret)}@127.0.0.1:${port}/check`,
    asked,
    headers,
    behave: (how) => {
      behaviour = how;
    },
    async stop() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answer(response: ServerResponse, body: string, behaviour: Behaviour): void {
  if (behaviour === 'silent') return;
  if (behaviour === 'cut') return void response.destroy();
  if (behaviour === 'trickle' || behaviour === 'endless') {
    response.writeHead(200, { 'content-type': 'application/json' });
    const [piece, wait] = behaviour === 'trickle' ? [' ', 10] : [' '.repeat(100_000), 0];
    const timer = setInterval(() => response.write(piece), wait);
    response.on('close', () => clearInterval(timer));
    return;
  }
  if ('status' in behaviour) {
    const { status, location, body: said = '' } = behaviour;
    return void response.writeHead(status, location === undefined ? {} : { location }).end(said);
  }
  const { text: words } = JSON.parse(body) as { readonly text: string };
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ findings: behaviour.findings(words) }));
}

function isSigned(
  { headers }: IncomingMessage,
  body: string,
  { secret, now }: { readonly secret: string; readonly now: () => number },
): boolean {
  const timestamp = String(headers['kingston-timestamp']);
  const expected = Buffer.from(`v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`);
  const given = Buffer.from(String(headers['kingston-signature']));
  if (!(Math.abs(now() / 1000 - Number(timestamp)) <= FRESH_SECONDS) || given.length !== expected.length) return false;
  return headers['kingston-account'] === ACCOUNT && timingSafeEqual(given, expected);
}
