import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { createAuditLog } from '../src/service/audit/audit-log.ts';
import { newSigningKey, readSigningKey, type Signer } from '../src/service/audit/note.ts';
import { leafHash } from '../src/service/audit/tree/hashes.ts';
import { inclusionProof } from '../src/service/audit/tree/prove.ts';
import { EMPTY_EDGE, grow, hashesIn, openTile, rootAt } from '../src/service/audit/tree/tiles.ts';
import { provesInclusion } from '../src/service/audit/tree/verify.ts';
import { openPool } from '../src/service/postgres/database.ts';
import { migrate } from '../src/service/postgres/migrate.ts';
import { bareOver, chainOver, createChain, hashTime } from './audit/chain.ts';
import type { Bench } from './bench.ts';
import { figureOf } from './figure.ts';
import { startBenchServer } from './ingest/database.ts';
import { isNoisy, median } from './rounds.ts';

const WRITERS = 16;
const LEAVES = 300_000;
const SIZES = {
  long: { appends: 8_000, rounds: 5, proofs: 20_000 },
  short: { appends: 1_500, rounds: 2, proofs: 4_000 },
};

/** The tamper-evident log beside a plain hash chain, and what a proof costs, in hashes. */
export const audit: Bench = {
  name: 'audit',
  about:
    'the tamper-evident log: durable appends beside a plain hash chain, and what a proof among 300,000 entries costs',
  async *run(options) {
    const { appends, rounds, proofs } = options.short ? SIZES.short : SIZES.long;
    const figure = (facts: Parameters<typeof figureOf>[1]) => figureOf('audit', facts);
    const server = await startBenchServer();
    const pool = openPool({ url: await server.database(), connections: WRITERS, statementTimeout: 0 });
    const all = { log: [] as number[], chain: [] as number[], again: [] as number[], bare: [] as number[] };
    try {
      await migrate(pool);
      await createChain(pool);
      for (let round = 0; round <= rounds; round++) {
        options.progress(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
        const measured = {
          log: await perSecond(appends, logOver(pool)),
          chain: await perSecond(appends, chainOver(pool)),
          again: await perSecond(appends, chainOver(pool)),
          bare: await perSecond(appends, bareOver(pool)),
        };
        if (round === 0) continue;
        for (const name of ['log', 'chain', 'again', 'bare'] as const) all[name].push(measured[name]);
      }
    } finally {
      await pool.end();
      await server.stop();
    }
    const rate = { log: median(all.log), chain: median(all.chain), again: median(all.again), bare: median(all.bare) };
    const noisy = isNoisy(rate.again / rate.chain);
    const note = `${WRITERS} at once, sequenced and signed meanwhile`;
    yield figure({ figure: 'durable appends', value: rate.log, unit: ' leaves/s', note });
    yield figure({ figure: 'a plain hash chain', value: rate.chain, unit: ' rows/s' });
    yield figure({
      ...{ figure: 'append ÷ plain hash chain', value: rate.log / rate.chain, limit: 0.4, must: 'at least', noisy },
    });
    yield figure({
      ...{ figure: 'append ÷ bare durable insert', value: rate.log / rate.bare },
      note: `the bare one has ${WRITERS} connections`,
    });
    yield figure({ figure: 'chain ÷ chain again', value: rate.chain / rate.again, note: 'the noise' });
    options.progress('a tree of 300,000 entries');
    const costs = proofCosts(proofs);
    yield figure({
      ...{ figure: 'an inclusion proof, made and checked', value: median(costs.proof), unit: ' hashes', limit: 40 },
      ...{ noisy: isNoisy(median(costs.again)), note: `of ${LEAVES} entries, tiles at hand; 19 hashes are the least` },
    });
  },
};

/** Appends as reveals will: each waits for its own; meanwhile one puts them in order, as the service does. */
function logOver(pool: Pool): (body: string) => Promise<void> {
  const signer = readSigningKey(newSigningKey('kingston-trust/bench')) as Signer;
  const log = createAuditLog({ pool, signer, key: randomBytes(32), server: 'bench', now: Date.now });
  let [count, working] = [0, Promise.resolve(0)];
  return async (body) => {
    await log.append({
      ...{ kind: 'access', at: Date.now(), access: body, seller: 'S-1', order: 'ab'.repeat(32), actor: 'P-1' },
      ...{ role: 'seller-member', purpose: 'support', verdicts: [{ field: 'name', verdict: 'show', rule: 'D1' }] },
    });
    count += 1;
    if (count % 1000 === 0) working = working.then(() => log.sequence());
  };
}

async function perSecond(appends: number, append: (body: string) => Promise<void>): Promise<number> {
  const started = performance.now();
  let left = appends;
  const write = async (): Promise<void> => {
    while (left > 0) await append(`A-${left--}`);
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return (appends * 1000) / (performance.now() - started);
}

/** The tree, with all of its hashes at hand. */
function grown() {
  const leaves = Array.from({ length: LEAVES }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
  const { edge, tiles } = grow(EMPTY_EDGE, leaves);
  const open = new Map(tiles.map(({ level, number, hashes }) => [level * 1e9 + number, openTile(hashes)]));
  return { leaves, root: rootAt(edge), hashes: hashesIn(({ level, number }) => open.get(level * 1e9 + number)) };
}

/** How many proofs are measured beside hashes in turn: so short that both meet the same machine. */
const STRETCH = 100;

/** What a proof made from tiles at hand and checked costs, in SHA-256 of a node, stretch by stretch; and a hash, in hashes. */
function proofCosts(count: number): { readonly proof: readonly number[]; readonly again: readonly number[] } {
  const { leaves, root, hashes } = grown();
  const edge = { size: LEAVES, hashes: new Map() };
  const costs = { proof: [] as number[], again: [] as number[] };
  for (let first = 0; first < count; first += STRETCH) {
    const one = hashTime(STRETCH * 20);
    const started = performance.now();
    for (let index = first; index < first + STRETCH; index++) {
      const at = (index * 7919) % LEAVES;
      const claim = { leaf: leaves[at] as Buffer, index: at, size: LEAVES, root };
      if (!provesInclusion(claim, inclusionProof(at, LEAVES, hashes, edge)))
        throw new Error(`leaf ${at} is not proven`);
    }
    const made = ((performance.now() - started) * 1000) / STRETCH;
    const other = hashTime(STRETCH * 20);
    costs.proof.push(made / ((one + other) / 2));
    costs.again.push(one / other);
  }
  return costs;
}
