import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { MISSING_WORDS } from '../../words/http-en.ts';
import { EVERYONE } from './access.ts';
import type { Metrics } from './metrics.ts';
import { type NotReady, refusals, refuse } from './problems.ts';
import type { App } from './registrar.ts';
import { isFromThisMachine } from './this-machine.ts';

/** What the routes for operators need. */
export type HealthOptions = {
  readonly version: string;
  /** What is missing before requests can be answered; empty when nothing is. */
  readonly readiness: () => Promise<readonly NotReady[]>;
  /** What does not work while all else does: requests are sent here all the same. */
  readonly degraded?: () => Promise<readonly NotReady[]>;
  readonly metrics: Metrics;
  /** Lets collectors on other machines read the metrics. */
  readonly metricsToken?: string | undefined;
};

/** Asked every few seconds by machines, so nothing of it is logged or counted. */
const UNSEEN = { logLevel: 'warn', config: { access: EVERYONE, limit: 'none' } } as const;

/** `/healthz`, `/readyz` and `/metrics`. */
export function registerHealthRoutes(app: App, options: HealthOptions): void {
  healthz(app, options);
  readyz(app, options);
  metrics(app, options);
}

function healthz(app: App, { version }: HealthOptions): void {
  const schema = {
    operationId: 'healthz',
    tags: ['operations'],
    summary: 'Is the process up?',
    description:
      'Answers as long as the process can answer at all. For restarts; whether to send requests says `/readyz`.',
    response: { 200: z.object({ status: z.literal('up'), version: z.string() }) },
  };
  app.get('/healthz', { ...UNSEEN, schema }, async () => ({ status: 'up' as const, version }));
}

const ready = z.object({
  status: z.literal('ready'),
  degraded: z.array(z.object({ part: z.string(), detail: z.string() })).optional(),
});

function readyz(app: App, { readiness, degraded = async () => [], metricsToken }: HealthOptions): void {
  const schema = {
    operationId: 'readyz',
    tags: ['operations'],
    summary: 'Can requests be answered?',
    description:
      'Whether the database answers, its tables are current, and the ledger is loaded. A 503 names each `part` that is missing; to programs on the same machine, and with the token of `KINGSTON_METRICS_TOKEN`, with why and what to do. A 200 with `degraded` names a part that does not work while everything else does.',
    response: { 200: ready, ...refusals('not-ready') },
  };
  app.get('/readyz', { ...UNSEEN, schema }, async (request, reply) => {
    const missing = await readiness();
    const toldOf = (those: readonly NotReady[]): NotReady[] =>
      isOperator(request, metricsToken) ? [...those] : those.map(({ part }) => ({ part, detail: MISSING_WORDS }));
    if (missing.length === 0) {
      const less = toldOf(await degraded());
      return { status: 'ready' as const, ...(less.length === 0 ? {} : { degraded: less }) };
    }
    const parts = toldOf(missing);
    const why = parts.map(({ part, detail }) => `${part}: ${detail}`).join('; ');
    return refuse(reply, { code: 'not-ready', parameters: { why }, parts, retryAfter: 5 });
  });
}

function metrics(app: App, { metrics: counted, metricsToken }: HealthOptions): void {
  const schema = {
    operationId: 'metrics',
    tags: ['operations'],
    summary: 'Figures for Prometheus',
    description:
      'Answered to programs on the same machine that come straight (through no proxy) and ask for `localhost`, and to those that send the token of `KINGSTON_METRICS_TOKEN` as a bearer token.',
    response: {
      200: { description: 'Prometheus text', content: { 'text/plain': { schema: z.string() } } },
      ...refusals('metrics-token-needed'),
    },
  };
  app.get('/metrics', { ...UNSEEN, schema }, async (request, reply) => {
    if (!isOperator(request, metricsToken)) return refuse(reply, { code: 'metrics-token-needed' });
    const { text, type } = await counted.read();
    return reply.type(type).send(text);
  });
}

/** Whoever looks after the server: at the machine itself, or with the token. */
function isOperator(request: FastifyRequest, token: string | undefined): boolean {
  const sent = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token !== undefined && sent !== undefined && isSame(sent, token)) return true;
  return isFromThisMachine(request);
}

/** In a time that does not say how much of it was right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
