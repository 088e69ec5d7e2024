import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REQUEST_PROBLEMS } from '../../words/http-en.ts';
import { START_WORDS } from '../../words/start-en.ts';
import { refuseListening, type StartRefusal } from './refusal.ts';

/** A port that is ours although nothing is served there yet. */
export type ClaimedPort = {
  readonly port: number;
  /** Gives it free for the server that is now ready. */
  release(): Promise<void>;
};

/**
 * Takes the port before anything else is started: who asks for one that is in use is told at once, and where any free one
 * will do, addresses can be made of it. Until the service is up, every request there is answered with a 503.
 */
export async function claimPort(host: string, port: number): Promise<ClaimedPort | { readonly refused: StartRefusal }> {
  const server = createServer((_request, response) => answerStarting(response));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen({ host, port }, resolve);
    });
  } catch (error) {
    return { refused: refuseListening(error, host, port) };
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    port: taken,
    async release() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function answerStarting(response: ServerResponse): void {
  const { title } = REQUEST_PROBLEMS['not-ready'];
  const body = JSON.stringify({ type: '/problems/not-ready', title, status: 503, detail: START_WORDS.comingUp });
  response.writeHead(503, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    'retry-after': '2',
  });
  response.end(body);
}
