import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { testServers } from './server.ts';
import { templateFor } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A socket at which a test file asks for a database server: `18` is answered with the URL of a template. */
    readonly databaseBroker: string;
  }
}

/**
 * Runs once, in the main process of Vitest. A run of files that need no database costs one socket: the servers are
 * started when the first file asks, and stopped at the end by the process that started them.
 */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-broker-'));
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
  broker.listen(path.join(folder, 'socket'));
  project.provide('databaseBroker', path.join(folder, 'socket'));
  return async () => {
    broker.close();
    await servers.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
