import autocannon from 'autocannon';
import type { Bench } from './bench.ts';
import { figureOf } from './figure.ts';
import { startServer } from './http/start-server.ts';
import { startBenchServer } from './ingest/database.ts';
import { beginOf } from './ingest/judged.ts';
import { lanesOf } from './ingest/lanes.ts';
import { isNoisy, median } from './rounds.ts';

const CONNECTIONS = 32;
const SIZES = { long: { seconds: 5, rounds: 5 }, short: { seconds: 2, rounds: 3 } } as const;
/** Enough sellers that the answer is not always the same one. */
const SELLERS = 500;
const EVENTS = 20_000;

type Load = { readonly perSecond: number; readonly p99: number };

/** The hot path of a marketplace: may this seller do that now? Beside an empty route of the same framework. */
export const capabilities: Bench = {
  name: 'capabilities',
  about: 'GET …/capabilities with an API key: requests a second beside an empty Fastify route, and the 99th percentile',
  async *run(options) {
    const { seconds, rounds } = options.short ? SIZES.short : SIZES.long;
    const lanes = lanesOf({ sellers: SELLERS, events: EVENTS, lanes: 1, batch: 1000 });
    const database = await startBenchServer();
    const service = await startServer(['service', await database.database(), String(beginOf(lanes))]);
    const empty = await startServer(['empty']);
    try {
      const sellers = await fill(service, lanes);
      const results: { service: Load[]; empty: Load[]; again: Load[] } = { service: [], empty: [], again: [] };
      for (let round = 0; round <= rounds; round++) {
        options.progress(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
        const measured = {
          service: await load(service.url, sellers, seconds, service.key),
          empty: await load(empty.url, sellers, seconds),
          again: await load(empty.url, sellers, seconds),
        };
        if (round === 0) continue;
        results.service.push(measured.service);
        results.empty.push(measured.empty);
        results.again.push(measured.again);
      }
      const rate = (loads: readonly Load[]): number => median(loads.map(({ perSecond }) => perSecond));
      const noisy = isNoisy(rate(results.again) / rate(results.empty));
      const figure = (facts: Parameters<typeof figureOf>[1]) => figureOf('capabilities', facts);
      const note = `${CONNECTIONS} connections, ${sellers.length} sellers, ${seconds} s a round`;
      yield figure({ figure: 'capabilities', value: rate(results.service), unit: ' requests/s', note });
      yield figure({ figure: 'an empty Fastify route', value: rate(results.empty), unit: ' requests/s' });
      yield figure({
        ...{ figure: 'capabilities ÷ empty route', value: rate(results.service) / rate(results.empty) },
        ...{ limit: 0.6, must: 'at least', noisy, note: 'aim 0.8' },
      });
      yield figure({ figure: '99th percentile', value: median(results.service.map(({ p99 }) => p99)), unit: ' ms' });
      yield figure({
        figure: 'empty ÷ empty again',
        value: rate(results.empty) / rate(results.again),
        note: 'the noise',
      });
    } finally {
      await service.stop();
      await empty.stop();
      await database.stop();
    }
  },
};

/** Posts the events; answers whose they are. */
async function fill(
  { url, key }: { readonly url: string; readonly key: string },
  lanes: ReturnType<typeof lanesOf>,
): Promise<readonly string[]> {
  const sellers = new Set<string>();
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/cloudevents-batch+json' };
  for (const batch of lanes.flat()) {
    for (const event of batch) sellers.add(event.subject);
    const answer = await fetch(`${url}/v1/events`, { method: 'POST', headers, body: JSON.stringify(batch) });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}: ${await answer.text()}`);
  }
  return [...sellers];
}

async function load(url: string, sellers: readonly string[], duration: number, key?: string): Promise<Load> {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const requests = sellers.map((seller) => ({
    method: 'GET' as const,
    path: `/v1/sellers/${seller}/capabilities`,
    headers,
  }));
  const result = await autocannon({ url, connections: CONNECTIONS, duration, requests });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests were not answered`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}
