import { readFileSync } from 'node:fs';
import path from 'node:path';
import { registerAccountRoutes } from '../src/service/accounts/routes/register.ts';
import { registerAnswerRoutes } from '../src/service/answers/routes/register.ts';
import { registerAuditRoutes } from '../src/service/audit/routes/register.ts';
import { registerCaseRoutes } from '../src/service/cases/routes/register.ts';
import { registerContextRoutes } from '../src/service/contexts/routes/register.ts';
import { registerDecisionRoutes } from '../src/service/decisions/routes/register.ts';
import { registerEventRoutes } from '../src/service/events/routes/register.ts';
import { registerFileRoutes } from '../src/service/files/routes/register.ts';
import { registerGuideRoutes } from '../src/service/guide/routes/register.ts';
import { createApp } from '../src/service/http/app.ts';
import { createLogger } from '../src/service/http/log.ts';
import { createMetrics } from '../src/service/http/metrics.ts';
import { registerInspectionRoutes } from '../src/service/inspections/routes/register.ts';
import { registerLinkRoutes } from '../src/service/links/routes/register.ts';
import { registerMarketplaceRoutes } from '../src/service/marketplace/routes/register.ts';
import { registerNoticeRoutes } from '../src/service/notices/routes/register.ts';
import { registerPayoutRoutes } from '../src/service/payouts/routes/register.ts';
import { registerPolicyRoutes } from '../src/service/policy/routes/register.ts';
import { registerReportRoutes } from '../src/service/reports/routes/register.ts';
import { registerRuleRoutes } from '../src/service/rules/routes/register.ts';
import { registerSellerRoutes } from '../src/service/sellers/routes/register.ts';
import { customerDataRoutes } from '../src/service/start/customer-data-routes.ts';
import { registerStatementRoutes } from '../src/service/statements/routes/register.ts';
import { registerTakeoverRoutes } from '../src/service/takeovers/routes/register.ts';
import { registerWebhookRoutes } from '../src/service/webhooks/routes/register.ts';
import { root } from './project.mjs';

/**
 * Stands for what routes work with: to be written down they only have to be registered, and nobody calls them.
 * @type {any}
 */
const NOTHING = {};

/**
 * The same for each noun of several.
 * @type {any}
 */
const NOTHING_EACH = new Proxy({}, { get: () => NOTHING });

/** The routes of the product, as `src/service/main.ts` has them: a test compares the two. */
/** @type {readonly import("../src/service/http/registrar.ts").Registrar[]} */
const ROUTES = [
  (app) => registerAccountRoutes(app, NOTHING),
  (app) => registerEventRoutes(app, NOTHING),
  (app) => registerSellerRoutes(app, NOTHING),
  (app) => registerAnswerRoutes(app, NOTHING),
  (app) => registerContextRoutes(app, NOTHING),
  (app) => registerDecisionRoutes(app, NOTHING),
  (app) => registerStatementRoutes(app, NOTHING),
  (app) => registerWebhookRoutes(app, NOTHING),
  (app) => registerCaseRoutes(app, NOTHING),
  (app) => registerLinkRoutes(app, NOTHING),
  (app) => registerInspectionRoutes(app, NOTHING),
  (app) => registerTakeoverRoutes(app, NOTHING),
  (app) => registerRuleRoutes(app, NOTHING),
  (app) => registerPolicyRoutes(app, NOTHING),
  (app) => registerFileRoutes(app, NOTHING),
  (app) => registerNoticeRoutes(app, NOTHING),
  (app) => registerReportRoutes(app, NOTHING),
  (app) => registerPayoutRoutes(app, NOTHING),
  ...customerDataRoutes(NOTHING_EACH),
  (app) => registerMarketplaceRoutes(app, NOTHING),
  (app) => registerAuditRoutes(app, NOTHING),
  (app) => registerGuideRoutes(app, NOTHING),
];

/** The server with every route and nothing behind them. */
export function documentedApp() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return createApp({
    baseUrl: 'http://localhost',
    trustedOrigins: [],
    version,
    logger: createLogger('silent'),
    askForProof: async () => undefined,
    authenticate: async () => ({ kind: 'nobody' }),
    newId: () => 'documented',
    limits: { count: () => 0 },
    metrics: createMetrics(),
    readiness: async () => [],
    routes: ROUTES,
  });
}

/** The OpenAPI document, as the server answers it at `/v1/openapi.json`. */
export async function makeApiDocument() {
  const app = documentedApp();
  const { body } = await app.inject('/v1/openapi.json');
  await app.close();
  return body;
}
