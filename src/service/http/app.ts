import fastify, { type FastifyBaseLogger, type FastifyRequest } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import { STOPPING_WORDS } from '../../words/http-en.ts';
import { answerBrokenRequest } from './broken-connections.ts';
import { registerConsole } from './console-pages.ts';
import { drainOnClose } from './drain.ts';
import { handleFailures, refuseError } from './failures.ts';
import { type AskForProof, guardGraveActs } from './grave.ts';
import { guardRoutes } from './guard.ts';
import { type HealthOptions, registerHealthRoutes } from './health-routes.ts';
import { readJsonBodies } from './json-body.ts';
import type { Metrics } from './metrics.ts';
import { documentRoutes } from './openapi/document-routes.ts';
import { originGuard } from './origin-guard.ts';
import { registerProblemPages } from './problem-pages.ts';
import { type NotReady, refuseAccount } from './problems.ts';
import type { App, Registrar } from './registrar.ts';
import { type Authenticate, decorateActor } from './request-actor.ts';
import type { RequestLimits } from './request-limits.ts';
import { RequestLog } from './request-log.ts';
import { decorateRoute, routeOf } from './request-route.ts';
import { standardHeaders } from './standard-headers.ts';
import { checkByShape } from './validation.ts';

/** Everything the server is made of. */
export type AppDeps = HealthOptions & {
  /** Where people reach it: `https://trust.example`. */
  readonly baseUrl: string;
  /** Further origins that pages of ours come from. */
  readonly trustedOrigins: readonly string[];
  readonly logger: Logger;
  readonly authenticate: Authenticate;
  readonly askForProof: AskForProof;
  /** Which proxies are believed when they say for whom they ask; none unless given. */
  readonly trustProxy?: boolean | string | undefined;
  /** Of requests. */
  readonly newId: () => string;
  readonly limits: RequestLimits;
  /** The folder of the built console; none without it. */
  readonly consoleDirectory?: string | undefined;
  readonly routes: readonly Registrar[];
};

/** What most bodies may have, in bytes. Routes that take more say so. */
const MOST_BYTES = 64 * 1024;

/** A request must have arrived after so long, in milliseconds: 16 MiB on a line of 3 Mbit/s. */
const ARRIVAL_TIME = 60_000;

/** The longest part of an address: no id has more than 128 characters, each of which may be written as `%2E`. */
const LONGEST_PART = 400;

/** The HTTP server, not yet listening. It knows no noun: their routes come as a list. */
export function createApp(deps: AppDeps): App {
  const headers = standardHeaders(deps.baseUrl);
  const app: App = fastify({
    loggerInstance: deps.logger as FastifyBaseLogger,
    logController: new RequestLog(),
    genReqId: deps.newId,
    trustProxy: deps.trustProxy ?? false,
    bodyLimit: MOST_BYTES,
    requestTimeout: ARRIVAL_TIME,
    return503OnClosing: false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => {
      headers(request, reply);
      refuseError(error, request, reply);
    },
    routerOptions: { maxParamLength: LONGEST_PART },
  }).withTypeProvider<ZodTypeProvider>();

  app.setValidatorCompiler(checkByShape);
  app.setSerializerCompiler(serializerCompiler);
  handleFailures(app);
  readJsonBodies(app);
  const isDraining = drainOnClose(app);
  decorateRoute(app);
  measureRequests(app, deps.metrics);

  app.addHook('onRequest', (request, reply, done) => {
    headers(request, reply);
    done();
  });
  guardOrigins(app, deps);
  decorateActor(app, deps.authenticate);
  guardRoutes(app, deps.limits);
  guardGraveActs(app, deps.askForProof);

  documentRoutes(app, deps.version);
  registerHealthRoutes(app, { ...deps, readiness: async () => (isDraining() ? [STOPPING] : deps.readiness()) });
  registerProblemPages(app);
  for (const register of deps.routes) register(app);
  if (deps.consoleDirectory !== undefined) registerConsole(app, deps.consoleDirectory);
  return app;
}

/** What the server says of itself while it finishes what it has begun. */
const STOPPING: NotReady = { part: 'server', detail: STOPPING_WORDS };

function measureRequests(app: App, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { config, url = 'none' } = routeOf(request);
    // Probes would be most of what is counted.
    if (config.limit !== 'none')
      metrics.observeRequest(request.method, url, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
}

/**
 * A change that comes from a browser must come from a page of ours. Programs send no cookie and no origin: whether they
 * may do it says their key.
 */
function guardOrigins(app: App, { baseUrl, trustedOrigins }: AppDeps): void {
  const guard = originGuard(new Set([new URL(baseUrl).origin, ...trustedOrigins]), refuseAccount);
  app.addHook('onRequest', (request, reply, done) => {
    if (isSafe(request) || routeOf(request).config.fromAnywhere === true) return done();
    guard.call(app, request, reply).then((answered) => (answered === undefined ? done() : undefined), done);
  });
}

function isSafe({ method, headers }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  return BROWSER_HEADERS.every((name) => headers[name] === undefined);
}

const BROWSER_HEADERS = ['cookie', 'origin', 'sec-fetch-site'];
