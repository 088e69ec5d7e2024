import type { Pool } from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What became of events, as in a receipt. */
export type EventCounts = { readonly accepted: number; readonly duplicates: number; readonly rejected: number };

/** What the service counts. Labels are routes, statuses and kinds: never anybody's id. */
export type Metrics = {
  /** `route` is the pattern: `/v1/sellers/:id/standing`. */
  observeRequest(method: string, route: string, status: number, seconds: number): void;
  countEvents(counts: EventCounts): void;
  /** One decision, or several of a kind. */
  countDecision(kind: string, count?: number): void;
  /** How long the ledger took for a batch. */
  observeAppend(seconds: number): void;
  /** Orders whose customer values should be destroyed and are not; for how long the longest, in milliseconds. */
  tellRetention(overdue: { readonly orders: number; readonly oldest: number | undefined }): void;
  /** What became of a mail of conversations: one that came in, or went out. */
  countRelay(direction: 'in' | 'out', outcome: string): void;
  /** What came of asking the moderation service outside, and how long that took. */
  observeModeration(outcome: string, seconds: number): void;
  /** All of it as text, and the type of that text. */
  read(): Promise<{ readonly text: string; readonly type: string }>;
};

/** `pool`: also tells how many connections are in use. `process`: also memory, processor time, event loop. */
export type MetricsOptions = { readonly pool?: Pool; readonly process?: boolean };

/** Seconds: from a look-up in memory to what nobody waits for. */
const REQUEST_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const MODERATION_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const APPEND_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A registry of its own, so that two servers in one process do not count together. */
export function createMetrics({ pool, process = false }: MetricsOptions = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (process) collectDefaultMetrics({ register: registry });
  if (pool !== undefined) gaugePool(pool, registry);
  const requests = new Histogram({
    name: 'kingston_http_request_duration_seconds',
    help: 'How long requests took, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const events = new Counter({
    name: 'kingston_events_total',
    help: 'Events that were posted: accepted, duplicate or rejected',
    labelNames: ['outcome'],
    registers,
  });
  const decisions = new Counter({
    name: 'kingston_decisions_total',
    help: 'Decisions, by kind',
    labelNames: ['decision'],
    registers,
  });
  const relayed = new Counter({
    name: 'kingston_relay_mails_total',
    help: 'Mails of conversations, by direction and what became of them',
    labelNames: ['direction', 'outcome'],
    registers,
  });
  const append = new Histogram({
    name: 'kingston_ledger_append_duration_seconds',
    help: 'How long the ledger took to take in a batch, its commit included',
    buckets: APPEND_BUCKETS,
    registers,
  });
  const overdue = new Gauge({
    name: 'kingston_customer_data_overdue_orders',
    help: 'Orders whose customer values are due for more than an hour and are not destroyed',
    registers,
  });
  const overdueFor = new Gauge({
    name: 'kingston_customer_data_overdue_seconds',
    help: 'For how long the one of them that waits longest is over its time',
    registers,
  });
  const moderation = new Histogram({
    name: 'kingston_moderation_duration_seconds',
    help: 'How long messages waited for the moderation service, by what came of it: only answered ones were judged by it',
    labelNames: ['outcome'],
    buckets: MODERATION_BUCKETS,
    registers,
  });
  // A counter that has never moved is still there, so that alerts on it work from the start.
  for (const outcome of ['accepted', 'duplicate', 'rejected']) events.inc({ outcome }, 0);

  return {
    countRelay: (direction, outcome) => relayed.inc({ direction, outcome }),
    observeRequest: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    countEvents({ accepted, duplicates, rejected }) {
      events.inc({ outcome: 'accepted' }, accepted);
      events.inc({ outcome: 'duplicate' }, duplicates);
      events.inc({ outcome: 'rejected' }, rejected);
    },
    countDecision: (decision, count = 1) => decisions.inc({ decision }, count),
    observeAppend: (seconds) => append.observe(seconds),
    tellRetention({ orders, oldest = 0 }) {
      overdue.set(orders);
      overdueFor.set(oldest / 1000);
    },
    observeModeration: (outcome, seconds) => moderation.observe({ outcome }, seconds),
    read: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}

function gaugePool(pool: Pool, registry: Registry): void {
  const gauge = new Gauge({
    name: 'kingston_database_connections',
    help: 'Connections to the database: in use, idle, and requests that wait for one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      gauge.set({ state: 'in_use' }, pool.totalCount - pool.idleCount);
      gauge.set({ state: 'idle' }, pool.idleCount);
      gauge.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
}
