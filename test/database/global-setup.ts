import { type AddressInfo, createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { testServers } from './server.ts';
import { templateFor } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The local port at which a test file asks for a server: `18` is answered with a template on it. */
    readonly databaseBroker: number;
  }
}

/**
 * Runs once, in the main process of Vitest. A run of files that need no database costs one open port: the servers are
 * started when the first file asks, and stopped at the end by the process that started them.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = testServers();
  const broker = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', async (asked) => {
      const answer = await templateOn(Number(String(asked)) as 15 | 18).catch((error) => ({ error: String(error) }));
      socket.end(JSON.stringify(answer));
    });
  });
  async function templateOn(major: 15 | 18) {
    return { template: await templateFor(await servers.url(major)) };
  }
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  project.provide('databaseBroker', (broker.address() as AddressInfo).port);
  return async () => {
    broker.close();
    await servers.stop();
  };
}
