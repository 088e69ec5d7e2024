import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { openingOf } from '../../src/cli/demo/demo-plan.ts';
import { demonstrate, type SignIn } from '../../src/cli/demo/demonstrate.ts';
import { readConfig } from '../../src/service/config.ts';
import { createLogger } from '../../src/service/http/log.ts';
import { type Service, startService } from '../../src/service/main.ts';
import { defaultPolicyPath } from '../../src/service/policy/load.ts';
import { tellDemonstration } from '../../src/simulation/demonstration.ts';
import type { CloudEvent } from '../../src/simulation/event.ts';
import { browserFor } from '../browser/browser.ts';
import { databaseLike, freshDatabase, type TestDatabase } from '../database.ts';
import { plantedIn } from '../security/planted.ts';

const DAY = 86_400_000;
const WAIT = 3 * DAY;

/** A marketplace that is small, and has somebody on each rung but the last. */
const PLAN = { start: Date.UTC(2025, 5, 1), seed: 2, sellers: 54, days: 46 };
const PLAYED = PLAN.start + 45 * DAY;

const console = path.resolve(import.meta.dirname, '../../build/console');

/** Whether it is looked at in a browser. Without pages nothing has to be built first. */
type Pages = 'with pages' | 'without pages';

/** The whole product: the service that `kingston start` starts, on a database of its own. */
export type Product = {
  /** `http://localhost:…`, the same after a restart. */
  readonly url: string;
  readonly service: () => Service;
  /** Takes it away as Ctrl-C does. What is stored stays. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** As if ten minutes had gone by: nobody has proved lately who they are. */
  ageProofs(): Promise<void>;
  /** As if three days had gone by since anybody asked to be let in without the second step. */
  endWaits(): Promise<void>;
  /** Takes everything away for good. */
  remove(): Promise<void>;
};

/** A product with a demonstration that has been played. */
export type Shown = Product & {
  readonly people: readonly SignIn[];
  /** Everything that was told of the marketplace. */
  readonly past: readonly CloudEvent[];
};

/** Starts an empty product whose time goes with its events. With a mail server it is no demonstration: people are written to. */
export async function startProduct(pages: Pages, smtpUrl?: string): Promise<Product> {
  return productOn(await freshDatabase(), mkdtempSync(path.join(tmpdir(), 'kingston-product-')), pages, smtpUrl);
}

/**
 * Starts a product that was told `before` and has then played the demonstration, as `npm start` does with a larger one. It
 * is played once in a run of the tests; each product has a copy.
 */
export async function showProduct(before: readonly CloudEvent[] = []): Promise<Shown> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-product-'));
  const name = `shown_${createHash('sha256')
    .update(JSON.stringify([PLAN, before]))
    .digest('hex')
    .slice(0, 12)}`;
  const made = await databaseLike(name, (database, kept) => playOn(database, kept, before));
  cpSync(made.folder, folder, { recursive: true });
  keepFromOthers(folder);
  const { people, past } = JSON.parse(readFileSync(path.join(folder, SHOWN), 'utf8')) as Pick<Shown, 'people' | 'past'>;
  return { ...(await productOn(made.database, folder, 'with pages')), people, past };
}

/** Copies are readable for anybody, and keys that others can read are not used. */
function keepFromOthers(folder: string): void {
  for (const each of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(path.join(each.parentPath, each.name), each.isDirectory() ? 0o700 : 0o600);
}

/** What there is to know of a demonstration that was played. */
const SHOWN = 'shown.json';

async function playOn(database: TestDatabase, folder: string, before: readonly CloudEvent[]): Promise<void> {
  writeFileSync(path.join(folder, 'demonstration.json'), JSON.stringify(PLAN));
  const service = await open(database.url, folder, 0, undefined);
  try {
    if (before.length > 0) await service.ledger.append(before);
    const { people, past } = await play(service, folder);
    writeFileSync(path.join(folder, SHOWN), JSON.stringify({ people, past: [...before, ...past] }));
  } finally {
    await service.stop();
  }
}

async function productOn(database: TestDatabase, folder: string, pages: Pages, smtpUrl?: string): Promise<Product> {
  // A server starts with the pages that are there: they must have been built.
  if (pages === 'with pages') await browserFor('console');
  const consoleDirectory = pages === 'with pages' ? console : undefined;
  let logged = '';
  const log = new Writable({
    write(piece, _encoding, done) {
      logged += String(piece);
      done();
    },
  });
  let service = await open(database.url, folder, 0, consoleDirectory, smtpUrl, log);
  const port = Number(new URL(service.url).port);
  let isUp = true;
  const stop = async (): Promise<void> => {
    if (isUp) await service.stop();
    isUp = false;
  };
  return {
    url: service.url,
    service: () => service,
    stop,
    async start() {
      service = await open(database.url, folder, port, consoleDirectory, smtpUrl, log);
      isUp = true;
    },
    async endWaits() {
      await database.pool.query(
        `update auth.recovery_acts set act = jsonb_set(act, '{at}', to_jsonb((act ->> 'at')::int8 - $1::int8))`,
        [WAIT],
      );
      await database.pool.query(
        `update auth.recoveries set due_at = asked_at, asked_at = asked_at - $1::int8 where due_at is not null`,
        [WAIT],
      );
    },
    async ageProofs() {
      await database.pool.query(`update auth.session set "provedAt" = "provedAt" - interval '10 minutes'`);
    },
    async remove() {
      const metrics = isUp ? await (await fetch(`${service.url}/metrics`)).text() : '';
      await stop();
      rmSync(folder, { recursive: true });
      await database.drop();
      const planted = plantedIn(`${logged}${metrics}`);
      if (planted.length > 0) throw new Error(`values of customers were logged or counted: ${planted.join(', ')}`);
    },
  };
}

async function play(service: Service, dataDirectory: string): Promise<Pick<Shown, 'people' | 'past'>> {
  const failures: unknown[] = [];
  const watching = { progress() {}, failed: (error: unknown) => failures.push(error) };
  const demonstration = await demonstrate(
    service,
    { dataDirectory, host: '127.0.0.1', baseUrl: undefined, trustedProxies: [] },
    () => PLAYED,
    watching,
  );
  const played = await demonstration.played;
  await demonstration.stop();
  if (!played || failures.length > 0) throw new Error('the demonstration was not played', { cause: failures[0] });
  const { past } = tellDemonstration({
    ...PLAN,
    opening: openingOf(PLAN),
    now: PLAYED,
    policy: service.policies.first,
  });
  return { people: demonstration.people, past };
}

async function open(
  databaseUrl: string,
  dataDirectory: string,
  port: number,
  consoleDirectory: string | undefined,
  smtpUrl?: string,
  destination: Writable = new Writable({ write: (_piece, _encoding, done) => done() }),
): Promise<Service> {
  const mail = smtpUrl === undefined ? { demo: 'true' } : { smtpUrl, mailFrom: 'Kingston <trust@kingston.example>' };
  const typed = { databaseUrl, dataDirectory, port: String(port), clock: 'events', ...mail };
  const reading = readConfig(typed, { environment: {}, home: dataDirectory, isRoot: false });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const { config } = reading;
  const policy = readFileSync(defaultPolicyPath(), 'utf8');
  const logger = createLogger('trace', destination);
  const started = await startService({
    config,
    version: '0.0.0',
    logger,
    policy,
    consoleDirectory,
    now: Date.now,
  });
  if ('refused' in started) throw new Error(JSON.stringify(started.refused));
  return started;
}
