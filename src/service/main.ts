import { randomUUID } from 'node:crypto';
import { createAccounts } from './accounts/accounts.ts';
import { registerAccountRoutes } from './accounts/routes/register.ts';
import { accountsSecret } from './accounts/secret.ts';
import { followAppeals } from './answers/follow.ts';
import { registerAnswerRoutes } from './answers/routes/register.ts';
import { registerAuditRoutes } from './audit/routes/register.ts';
import { followLedger } from './cases/follow.ts';
import { registerCaseRoutes } from './cases/routes/register.ts';
import { registerContextRoutes } from './contexts/routes/register.ts';
import { registerDecisionRoutes } from './decisions/routes/register.ts';
import { registerEventRoutes } from './events/routes/register.ts';
import { registerFileRoutes } from './files/routes/register.ts';
import { registerGuideRoutes } from './guide/routes/register.ts';
import { createApp } from './http/app.ts';
import { createMetrics } from './http/metrics.ts';
import type { Registrar } from './http/registrar.ts';
import { createRequestLimits } from './http/request-limits.ts';
import { isThisMachine } from './http/this-machine.ts';
import { followInspections } from './inspections/follow.ts';
import { registerInspectionRoutes } from './inspections/routes/register.ts';
import { announceTo } from './ledger/announce.ts';
import { beat, type Heartbeat } from './ledger/heartbeat.ts';
import { setUpInstallation } from './ledger/installation.ts';
import { openLedger } from './ledger/ledger.ts';
import { relay, toAll } from './ledger/relay.ts';
import { followLinks } from './links/follow.ts';
import type { RaisedLink } from './links/parts.ts';
import { registerLinkRoutes } from './links/routes/register.ts';
import type { Demonstration } from './marketplace/contract.ts';
import { registerMarketplaceRoutes } from './marketplace/routes/register.ts';
import { countSellers } from './marketplace/store.ts';
import { tellLink } from './notices/links.ts';
import { openMail } from './notices/mail/open-mail.ts';
import { reportMails } from './notices/mail/report-mails.ts';
import { registerNoticeRoutes } from './notices/routes/register.ts';
import { followPayouts, releaseDue } from './payouts/follow.ts';
import { registerPayoutRoutes } from './payouts/routes/register.ts';
import { openPolicies, readStoredPolicy } from './policy/in-force.ts';
import { registerPolicyRoutes } from './policy/routes/register.ts';
import { tellPolicy } from './policy/tell.ts';
import { outageOf } from './postgres/outage.ts';
import { makeReports } from './reports/make-reports.ts';
import { registerReportRoutes } from './reports/routes/register.ts';
import { followBudgets } from './rules/follow.ts';
import { registerRuleRoutes } from './rules/routes/register.ts';
import { deriveKey } from './sealing.ts';
import { createCapabilitiesCache } from './sellers/capabilities-cache.ts';
import { registerSellerRoutes } from './sellers/routes/register.ts';
import { answersInQueue, decidersOfAction, inspectionsInQueue } from './start/answers-in-queue.ts';
import { type ClaimedPort, claimPort } from './start/claim-port.ts';
import { customerDataRoutes } from './start/customer-data-routes.ts';
import { EVERY } from './start/every.ts';
import { listen } from './start/listen.ts';
import { openAudit } from './start/open-audit.ts';
import { openCases } from './start/open-cases.ts';
import { openCustomerData } from './start/open-customer-data.ts';
import { type Database, openDatabase } from './start/open-database.ts';
import { openFiles } from './start/open-files.ts';
import { openNotices } from './start/open-notices.ts';
import { createOutageLog, type OutageLog } from './start/outage-log.ts';
import { ownUrl } from './start/own-url.ts';
import { readinessOf } from './start/readiness.ts';
import type { StartRefusal } from './start/refusal.ts';
import { comparePolicyWords, mendedRules, rulesInShadow } from './start/rules-in-shadow.ts';
import type { Service, ServiceOptions } from './start/service.ts';
import { tellForWebhooks } from './start/tell-webhooks.ts';
import { writeActsWith } from './start/write-acts.ts';
import { registerStatementRoutes } from './statements/routes/register.ts';
import { defaultStatementTextsPath, readStatementTexts } from './statements/texts.ts';
import { registerTakeoverRoutes } from './takeovers/routes/register.ts';
import { createTexts } from './texts/texts.ts';
import { registerWebhookRoutes } from './webhooks/routes/register.ts';
import { sealingKey } from './webhooks/sealing.ts';
import { openWebhooks } from './webhooks/webhooks.ts';

export type { Service, ServiceOptions } from './start/service.ts';

/** Starts everything, or says why it cannot; then nothing is left running. */
export async function startService(options: ServiceOptions): Promise<Service | { readonly refused: StartRefusal }> {
  const { config, logger, now } = options;
  const port = await claimPort(config.host, config.port);
  if ('refused' in port) return port;
  const outages = createOutageLog(logger, now);
  const database = await openDatabase({
    ...{ config, port: port.port, now, logger },
    lostConnection: outages.lostConnection,
  }).catch(async (error: unknown) => {
    await port.release();
    throw error;
  });
  if ('refused' in database) {
    await port.release();
    return database;
  }
  try {
    const service = await serve(options, database, port, outages);
    if ('refused' in service) await closeBoth(database, port);
    return service;
  } catch (error) {
    await closeBoth(database, port);
    const outage = outageOf(error);
    if (outage === undefined) throw error;
    return { refused: { code: 'database-away', outage, database: database.name } };
  }
}

async function closeBoth(database: Database, port: ClaimedPort): Promise<void> {
  await port.release();
  await database.close();
}

async function serve(
  { config, version, logger, policy: document, consoleDirectory, customerMail, now }: ServiceOptions,
  database: Database,
  port: ClaimedPort,
  outages: OutageLog,
): Promise<Service | { readonly refused: StartRefusal }> {
  const { pool } = database;
  const first = {
    clock: config.clock,
    policy: { name: readStoredPolicy(document).name, document },
    demonstration: config.demo,
  };
  const installed = await setUpInstallation(pool, first, now());
  if ('code' in installed) return { refused: installed };
  const sealed = await accountsSecret(config.secretFile, config.dataDirectory);
  if ('refused' in sealed) return sealed;
  const audit = await openAudit({ pool, config, secret: sealed.secret, logger, now });
  if ('refused' in audit) return audit;
  const statementTexts = readStatementTexts(config.statementsFile ?? defaultStatementTextsPath());
  if ('refused' in statementTexts) return statementTexts;

  const metrics = createMetrics({ pool, process: true });
  const ledger = openLedger({
    ...{ pool, clock: installed.clock, readPolicy: readStoredPolicy, now },
    committed({ decided, sellers }) {
      for (const { decision } of decided) metrics.countDecision(decision.decision);
      for (const seller of sellers) capabilities.invalidate(seller);
    },
  });
  const policies = await openPolicies({ pool, now });
  const capabilities = createCapabilitiesCache({ ledger, now, judgesByWall: installed.clock === 'wall' });
  const url = ownUrl(config.host, port.port);
  const { baseUrl = url, trustedProxies, metricsToken } = config;
  // Somebody who types the number of this machine means the same pages.
  const trustedOrigins = [...config.trustedOrigins, ...(baseUrl === url ? [`http://127.0.0.1:${port.port}`] : [])];
  const common = { pool, baseUrl, trustedOrigins, clock: now, newId: randomUUID };
  const writeActs = writeActsWith(audit.log, now);
  // The shops of a demonstration and their people are made up: nobody is written to about them.
  const mail = config.demo ? undefined : openMail(config, baseUrl, policies.inForce);
  const toCustomers = customerMail && openMail({ ...config, ...customerMail }, baseUrl, policies.inForce);
  const accounts = createAccounts({
    ...{ ...common, secret: sealed.secret, log: logger, sendMail: mail?.personal, writeActs },
  });

  const reach = { thisMachine: isThisMachine(new URL(baseUrl).host) };
  const told = { pool, key: sealingKey(sealed.secret), reach, now };
  const webhooks = openWebhooks({
    ...{ ...told, baseUrl, version, clock: ledger.clock },
    tell: tellForWebhooks(ledger),
    disabled: (webhook, why) => logger.warn({ webhook, why }, 'webhook disabled'),
    failed: outages.failed('what became of a webhook could not be written'),
  });
  const texts = createTexts({ key: deriveKey(sealed.secret, 'texts'), newId: randomUUID });
  const cases = openCases({ ledger, pool, texts, newId: randomUUID, accounts, writeActs });
  const sources = { pool, ledger, policies, accounts, baseUrl, now };
  const files = openFiles({ pool, config, secret: sealed.secret, cases, now });
  const customerData = await openCustomerData({
    ...{ ...sources, database, config, logger, audit, texts, writeActs, metrics, secret: sealed.secret },
    ...{ mail: toCustomers ?? mail, staffMail: mail, statementTexts },
  });
  if ('refused' in customerData) return customerData;
  const { relay: conversations, waiting } = customerData;
  const { parts: notices, ...telling } = openNotices({ ...sources, mail, waiting, secret: sealed.secret });
  const payouts = { pool, ledger, now };
  const reports = { pool, ledger, policy: policies.inForce, now, mail: reportMails(notices) };

  let demonstration: Demonstration | undefined;
  const marketplace = {
    ...{ name: config.marketplaceName, policy: policies.inForce, clock: installed.clock, reading: ledger.clock },
    customers: customerData.arrivals,
    demonstration: () => demonstration,
  };
  const reasons = {
    ...{ pool, policies: policies.all, texts: statementTexts },
    marketplace: config.marketplaceName,
    secret: sealed.secret,
  };
  const answers = {
    ...{ ledger, pool, texts, files: files.attach, newId: randomUUID },
    ...{ followers: answersInQueue(policies.inForce), decidersOfAction },
  };
  const links = {
    ...{ ledger, pool, texts, files: files.attach, newId: randomUUID, key: deriveKey(sealed.secret, 'links') },
    raised: (link: RaisedLink) => tellLink(notices, link),
  };
  const inspections = { ledger, pool, texts, followers: inspectionsInQueue(policies.inForce) };
  const versions = {
    ...{ pool, texts, newId: randomUUID, now, clock: ledger.clock, named: accounts.namesOf },
    ...{ activated: mendedRules, compare: comparePolicyWords, writeActs },
  };
  const takeovers = {
    ...{ ledger, pool, texts, newId: randomUUID },
    ...{ named: accounts.namesOf, signOut: accounts.signOutSeller },
  };
  const budgets = rulesInShadow({ pool, policies, clock: ledger.clock, now });
  const routes: readonly Registrar[] = [
    (app) => registerAccountRoutes(app, { accounts, baseUrl, customerOf: customerData.customerOf }),
    (app) => registerEventRoutes(app, { append: ledger.append, metrics }),
    (app) => registerSellerRoutes(app, { ledger, pool, capabilities }),
    (app) => registerAnswerRoutes(app, answers),
    (app) => registerContextRoutes(app, { ledger, pool, newId: randomUUID, now }),
    (app) => registerDecisionRoutes(app, { pool }),
    (app) => registerStatementRoutes(app, reasons),
    (app) => registerWebhookRoutes(app, { ...told, newId: randomUUID, writeActs }),
    (app) => registerCaseRoutes(app, cases),
    (app) => registerLinkRoutes(app, links),
    (app) => registerInspectionRoutes(app, inspections),
    (app) => registerTakeoverRoutes(app, takeovers),
    (app) => registerRuleRoutes(app, budgets),
    (app) => registerPolicyRoutes(app, versions),
    (app) => registerFileRoutes(app, files),
    (app) => registerNoticeRoutes(app, notices),
    (app) => registerReportRoutes(app, reports),
    (app) => registerPayoutRoutes(app, payouts),
    ...customerDataRoutes(customerData.routes),
    (app) => registerMarketplaceRoutes(app, marketplace),
    (app) => registerAuditRoutes(app, audit),
    (app) => registerGuideRoutes(app, { pool, policies, tell: tellPolicy, clock: ledger.clock, now }),
  ];
  const app = createApp({
    ...common,
    ...{ version, logger, metrics, metricsToken, consoleDirectory, routes },
    ...customerData.people,
    trustProxy: trustedProxies.length > 0 ? trustedProxies.join(',') : false,
    limits: createRequestLimits({ pool, clock: now }),
    readiness: () => readinessOf(database),
    degraded: customerData.degraded,
  });
  const unheard = await listen(app, config.host, port);
  if (unheard !== undefined) return unheard;
  const heard = await conversations.listen(
    outages.failed('mail of a customer could not be taken'),
    customerMail?.lookUp,
  );
  if ('refused' in heard) {
    await app.close();
    return heard;
  }

  // Who is told of each decision; every one of them may be told twice.
  const followers = toAll([
    ...[announceTo(logger), ...telling.followers, followLedger(cases), webhooks.follow],
    ...[followAppeals(answers), followLinks(links), followInspections(inspections), followPayouts(payouts)],
    ...[followBudgets(budgets), audit.follow, ...conversations.followers, ...customerData.followers],
  ]);
  const every = (time: number, work: () => Promise<unknown>, failure: string): Heartbeat =>
    beat(time, () => work().then(() => outages.worked(() => readinessOf(database))), outages.failed(failure));
  const beats: Heartbeat[] = [
    every(EVERY.relay, () => relay(pool, followers, now), 'the outbox could not be read'),
    beat(EVERY.send, webhooks.send, outages.failed('webhooks could not be sent')),
    beat(EVERY.look, webhooks.look, outages.failed('sellers could not be looked at for webhooks')),
    beat(EVERY.forget, webhooks.forget, outages.failed('old webhooks could not be taken away')),
    every(EVERY.tidy, files.tidy, 'files could not be destroyed'),
    ...[...telling.work, ...customerData.work].map(([time, work, failure]) => every(EVERY[time], work, failure)),
    every(EVERY.report, () => makeReports(reports), 'weekly reports could not be made'),
    every(EVERY.recover, accounts.lookAfterRecoveries, 'requests of a lost second step could not go on'),
    every(EVERY.sequence, audit.log.sequence, 'the tamper-evident log could not go on'),
    every(EVERY.release, () => releaseDue(payouts), 'payouts could not be released'),
  ];
  // The clock of events moves with them, and what falls due is run then.
  if (installed.clock === 'wall') beats.push(every(EVERY.tick, ledger.tick, 'what fell due could not be run'));
  return {
    ...{
      url,
      ledger,
      accounts,
      policies,
      deposit: customerData.deposit,
      parts: customerData.routes,
      trustMarketplace: customerData.trustMarketplace,
      trustCarrier: customerData.trustCarrier,
    },
    ...{ adopted: database.adopted, databaseLost: database.givenUp, mailPort: heard.port },
    count: () => countSellers(pool),
    showDemonstration(shown) {
      demonstration = shown;
    },
    async stop() {
      await conversations.close();
      await app.close();
      for (const each of beats) await each.stop();
      await webhooks.stop();
      telling.close();
      await accounts.close();
      await database.close();
    },
  };
}
