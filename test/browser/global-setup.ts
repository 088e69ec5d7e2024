import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildSite, type Site } from './build-site.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A socket at which a test file asks for the browser, with the name of what it wants to look at. */
    readonly browserBroker: string;
  }
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Runs once, in the main process of Vitest. A run without browser tests costs one socket: the site is built and the
 * one browser of the run started when the first file asks for them.
 */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-browser-'));
  const sites = new Map<Site, Promise<void>>();
  let browser: Promise<BrowserServer> | undefined;

  async function ready(site: Site): Promise<{ endpoint: string }> {
    browser ??= launch();
    const built = sites.get(site) ?? buildSite(site);
    sites.set(site, built);
    await built;
    return { endpoint: (await browser).wsEndpoint() };
  }

  const broker = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', async (asked) => {
      const answer = await ready(String(asked) as Site).catch((error) => ({ error: String(error) }));
      socket.end(JSON.stringify(answer));
    });
  });
  broker.listen(path.join(folder, 'socket'));
  project.provide('browserBroker', path.join(folder, 'socket'));
  return async () => {
    broker.close();
    await browser?.then(
      (started) => started.close(),
      () => {},
    );
    rmSync(folder, { recursive: true, force: true });
  };
}

async function launch(): Promise<BrowserServer> {
  const { executablePath, env } = await findChromium();
  return chromium.launchServer({ executablePath, env: env as Record<string, string>, args: ARGUMENTS });
}
