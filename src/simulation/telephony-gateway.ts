import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A gateway that connects two parties by a number of its own, over HTTP on this machine, as docs/operations.md describes one. */
export type TelephonyGateway = {
  /** With account and secret: what `KINGSTON_TELEPHONY_URL` is set to. */
  readonly url: string;
  /** What happens when somebody dials: whose telephone rings, and which number it shows; undefined: nobody's does. */
  dial(from: string, number: string): { readonly rings: string; readonly shows: string } | undefined;
  stop(): Promise<void>;
};

type GatewayOptions = {
  readonly secret: string;
  /** Wall time. */
  readonly now: () => number;
  /** How many numbers it has; of two callers each may have the same one. */
  readonly numbers?: number;
};

const ACCOUNT = 'kingston';
const MINUTE = 60_000;
/** How long a number leads somewhere. */
const LASTS = 30 * MINUTE;
/** An older request is one that was sent again by somebody. */
const FRESH = 5 * MINUTE;
/** Fictional ones: 555-01xx. */
const FIRST_NUMBER = 100;
const NUMBERS = 100;

/** What a number leads to, for one caller. */
type Line = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly dial: string;
  readonly until: number;
};

/** Starts a gateway on a port of its own. */
export async function startTelephonyGateway(options: GatewayOptions): Promise<TelephonyGateway> {
  const lines: Line[] = [];
  const server = createServer((request, response) => {
    answer(request, response, options, lines).catch(() => send(response, 500, {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${ACCOUNT}:${encodeURIComponent(options.secret)}@127.0.0.1:${port}/calls`,
    dial(from, number) {
      const line = lines.find((each) => each.dial === number && same(each.from, from) && options.now() < each.until);
      // Whoever is called sees the number of the gateway, and so does whoever calls.
      return line && { rings: line.to, shows: line.dial };
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { secret, now, numbers = NUMBERS }: GatewayOptions,
  lines: Line[],
): Promise<void> {
  const body = await text(request);
  if (!isSigned(request, body, secret, now())) return send(response, 401, { error: 'signature' });
  const { id, from, to } = JSON.parse(body) as Readonly<Record<'id' | 'from' | 'to', unknown>>;
  if (typeof id !== 'string' || typeof from !== 'string' || typeof to !== 'string') return send(response, 400, {});
  const again = lines.find((line) => line.id === id);
  const line = again ?? newLine({ id, from, to }, lines, numbers, now());
  if (line === undefined) return send(response, 503, { error: 'all numbers are taken' });
  if (again === undefined) lines.push(line);
  send(response, 200, { dial: line.dial, until: new Date(line.until).toISOString() });
}

/** The first number that leads this caller nowhere at the moment. */
function newLine(
  { id, from, to }: Pick<Line, 'id' | 'from' | 'to'>,
  lines: readonly Line[],
  numbers: number,
  now: number,
): Line | undefined {
  const taken = new Set(lines.filter((each) => same(each.from, from) && now < each.until).map(({ dial }) => dial));
  for (let number = FIRST_NUMBER; number < FIRST_NUMBER + numbers; number++) {
    const dial = `+1 876 555 0${number}`;
    if (!taken.has(dial)) return { id, from, to, dial, until: now + LASTS };
  }
  return undefined;
}

function isSigned({ headers }: IncomingMessage, body: string, secret: string, now: number): boolean {
  const timestamp = String(headers['kingston-timestamp']);
  const age = Math.abs(now - Number(timestamp) * 1000);
  const expected = Buffer.from(`v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`);
  const given = Buffer.from(String(headers['kingston-signature']));
  if (!(age <= FRESH) || given.length !== expected.length) return false;
  return headers['kingston-account'] === ACCOUNT && timingSafeEqual(given, expected);
}

function same(one: string, other: string): boolean {
  return one.replaceAll(/[^0-9]/g, '') === other.replaceAll(/[^0-9]/g, '');
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
