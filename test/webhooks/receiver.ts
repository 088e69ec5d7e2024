import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A message as it came. */
export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string; readonly path: string };

/** How a receiver answers. Whatever it does not end stays open. */
export type Behaviour = (response: ServerResponse, received: Received, request: IncomingMessage) => void;

/** A real HTTP server on this machine that messages are sent to. */
export type Receiver = {
  readonly url: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** From now on it behaves so. */
  behave(behaviour: Behaviour): void;
};

/** Answers with a status and nothing else. */
export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) =>
    void response.writeHead(status, headers).end();

/** Takes a message and never says a word. */
export const hangs: Behaviour = () => {};

/** Opens a receiver that answers 200; it is closed when the test is over. */
export async function openReceiver(first: Behaviour = answers(200)): Promise<Receiver> {
  const received: Received[] = [];
  let behaviour = first;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { headers, url = '' } = request;
      const message = { headers, body, path: url };
      received.push(message);
      behaviour(response, message, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}/hooks`, port, received },
    behave(next) {
      behaviour = next;
    },
  };
}
