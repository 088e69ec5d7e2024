import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { type Accounts, createAccounts } from './accounts/accounts.ts';
import { registerAccountRoutes } from './accounts/routes/register.ts';
import { accountsSecret } from './accounts/secret.ts';
import type { Config } from './config.ts';
import { registerContextRoutes } from './contexts/routes/register.ts';
import { registerDecisionRoutes } from './decisions/routes/register.ts';
import { registerEventRoutes } from './events/routes/register.ts';
import { createApp } from './http/app.ts';
import { createMetrics } from './http/metrics.ts';
import type { Registrar } from './http/registrar.ts';
import { createRequestLimits } from './http/request-limits.ts';
import { beat } from './ledger/heartbeat.ts';
import { setUpInstallation } from './ledger/installation.ts';
import { type Ledger, openLedger } from './ledger/ledger.ts';
import { relay } from './ledger/relay.ts';
import type { Demonstration } from './marketplace/contract.ts';
import { getMarketplace } from './marketplace/routes/get-marketplace.ts';
import { loadPolicy } from './policy/load.ts';
import { createCapabilitiesCache } from './sellers/capabilities-cache.ts';
import { registerSellerRoutes } from './sellers/routes/register.ts';
import { listen } from './start/listen.ts';
import { type Database, openDatabase } from './start/open-database.ts';
import { readinessOf } from './start/readiness.ts';
import type { StartRefusal } from './start/refusal.ts';

/** What the service is started with besides its settings. */
export type ServiceOptions = {
  readonly config: Config;
  readonly version: string;
  readonly logger: Logger;
  /** The text of the policy that a new installation begins with. It has been checked. */
  readonly policy: string;
  /** The folder of the built console; without it there are no pages. */
  readonly consoleDirectory: string | undefined;
  /** Wall time. */
  readonly now: () => number;
};

/** The whole product, running. */
export type Service = {
  /** Where it is reached from this machine. */
  readonly url: string;
  readonly ledger: Ledger;
  readonly accounts: Accounts;
  /** An embedded database was found running: whoever started it had been killed. */
  readonly adopted: boolean;
  /** Sets what pages tell of the demonstration. */
  showDemonstration(demonstration: Demonstration): void;
  /** Settles when the embedded database ends without having been asked to. */
  readonly died: Promise<void>;
  /** Answers what has been asked, then stops. */
  stop(): Promise<void>;
};

/** How often time is looked at, and the outbox, in milliseconds. */
const TICK = 1000;
const RELAY = 2000;

/** Starts everything, or says why it cannot; then nothing is left running. */
export async function startService(options: ServiceOptions): Promise<Service | { readonly refused: StartRefusal }> {
  const { config, logger, now } = options;
  const lost = (error: Error): void => logger.warn({ err: error }, 'a connection to the database broke');
  const database = await openDatabase(config, now, lost);
  if ('refused' in database) return database;
  try {
    const service = await serve(options, database);
    if ('refused' in service) await database.close();
    return service;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serve(
  { config, version, logger, policy: document, consoleDirectory, now }: ServiceOptions,
  { pool, died, adopted, close }: Database,
): Promise<Service | { readonly refused: StartRefusal }> {
  const policy = readPolicy(document);
  const first = { clock: config.clock, policy: { name: policy.name, document }, demonstration: config.demo };
  const installed = await setUpInstallation(pool, first, now());
  if ('code' in installed) return { refused: installed };

  const metrics = createMetrics({ pool, process: true });
  const ledger = openLedger({
    ...{ pool, clock: installed.clock, readPolicy, now },
    committed({ decided, sellers }) {
      for (const { decision } of decided) metrics.countDecision(decision.decision);
      for (const seller of sellers) capabilities.invalidate(seller);
    },
  });
  const capabilities = createCapabilitiesCache({ ledger, now, judgesByWall: installed.clock === 'wall' });
  const baseUrl = config.baseUrl ?? `http://localhost:${config.port}`;
  const { trustedOrigins, trustedProxies, metricsToken } = config;
  const secret = await accountsSecret(undefined, config.dataDirectory);
  const common = { pool, baseUrl, trustedOrigins, clock: now, newId: randomUUID };
  const accounts = createAccounts({ ...common, secret, log: logger });

  let demonstration: Demonstration | undefined;
  const marketplace = {
    ...{ name: config.marketplaceName, zone: policy.zone.name, policy: () => `${policy.name}@${policy.version}` },
    ...{ clock: installed.clock, reading: ledger.clock, demonstration: () => demonstration },
  };
  const routes: readonly Registrar[] = [
    (app) => registerAccountRoutes(app, { accounts, baseUrl }),
    (app) => registerEventRoutes(app, { append: ledger.append, metrics }),
    (app) => registerSellerRoutes(app, { ledger, pool, capabilities }),
    (app) => registerContextRoutes(app, { ledger, pool, newId: randomUUID, now }),
    (app) => registerDecisionRoutes(app, { pool }),
    (app) => getMarketplace(app, marketplace),
  ];
  const app = createApp({
    ...common,
    ...{ version, logger, metrics, metricsToken, consoleDirectory, routes },
    authenticate: accounts.authenticate,
    trustProxy: trustedProxies.length > 0 ? trustedProxies.join(',') : false,
    limits: createRequestLimits({ pool, clock: now }),
    readiness: () => readinessOf(pool),
  });
  const listening = await listen(app, config.host, config.port);
  if ('refused' in listening) return listening;

  const failed = (what: string) => (error: unknown) => logger.error({ err: error }, what);
  const announce = async ({ key }: { readonly key: string }): Promise<void> => logger.info({ key }, 'decided');
  const beats = [
    beat(TICK, ledger.tick, failed('what fell due could not be run')),
    beat(RELAY, () => relay(pool, announce, now), failed('the outbox could not be read')),
  ];
  return {
    ...{ url: listening.url, ledger, accounts, adopted, died },
    showDemonstration(shown) {
      demonstration = shown;
    },
    async stop() {
      await app.close();
      for (const each of beats) await each.stop();
      await accounts.close();
      await close();
    },
  };
}

/** Reads a policy that was checked before it was stored. */
function readPolicy(document: string) {
  const loaded = loadPolicy(document);
  if ('problems' in loaded) throw new Error(`a stored policy is damaged: ${JSON.stringify(loaded.problems[0])}`);
  return loaded.policy;
}
