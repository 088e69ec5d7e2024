import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Pool } from 'pg';
import type { Policy } from '../src/rulebook/policy/policy.ts';
import { keepPeople } from '../src/service/accounts/people-store.ts';
import { attestationFor } from '../src/service/attestations/attestations.ts';
import { BRIEFING } from '../src/service/attestations/briefing.ts';
import { createAuditLog } from '../src/service/audit/audit-log.ts';
import { newLeafId } from '../src/service/audit/leaf-id.ts';
import { newSigningKey, readSigningKey, type Signer } from '../src/service/audit/note.ts';
import { localFileStore } from '../src/service/file-store/local.ts';
import { loadPolicyFile, openAddressesPath } from '../src/service/policy/load.ts';
import { openPool } from '../src/service/postgres/database.ts';
import { migrate } from '../src/service/postgres/migrate.ts';
import { reveal } from '../src/service/reveals/reveal.ts';
import { openAttestations } from '../src/service/start/open-attestations.ts';
import { openReveals } from '../src/service/start/open-reveals.ts';
import { openValuesOf } from '../src/service/start/open-values.ts';
import { recordAccesses } from '../src/service/start/record-accesses.ts';
import { localKeyRing } from '../src/service/vault/key-ring/local.ts';
import { day, placed } from '../test/builders.ts';
import { eventsOf } from '../test/events-of-facts.ts';
import { LATE, openTestLedger } from '../test/ledger/drive.ts';
import { openTestVault } from '../test/vault/open-test-vault.ts';
import { bareOver, createChain } from './audit/chain.ts';
import type { Bench } from './bench.ts';
import { figureOf } from './figure.ts';
import { startBenchServer } from './ingest/database.ts';
import { median } from './rounds.ts';

const AT_ONCE = 16;
const SIZES = { long: { reveals: 3_200, rounds: 4 }, short: { reveals: 1_600, rounds: 3 } } as const;

/** Orders of each seller, all to be shipped: as many reveals as that stay below the day's budget. */
const ORDERS = 50;
/** Reveals of one person: so few that nobody is asked to confirm. */
const OF_A_PERSON = 8;

/** One field of one order each, sixteen at once: decided, written down with its leaf, and opened. Beside bare durable inserts. */
export const reveals: Bench = {
  name: 'reveals',
  about: 'reveals of a customer value, 16 at once, each durable before it is shown; beside bare durable inserts',
  async *run(options) {
    const { reveals, rounds } = options.short ? SIZES.short : SIZES.long;
    const server = await startBenchServer();
    const url = await server.database();
    // Shared as the service shares them: a fifth of the connections are the vault's.
    const [pool, vaultPool, bare] = [AT_ONCE - 3, 3, AT_ONCE].map((connections) =>
      openPool({ url, connections, statementTimeout: 0, pipeline: true }),
    ) as [Pool, Pool, Pool];
    const folder = path.join(tmpdir(), `kingston-bench-keys-${process.pid}`);
    const all = { reveals: [] as number[], bare: [] as number[], again: [] as number[], rows: [] as number[] };
    try {
      await migrate(pool);
      await createChain(pool);
      const count = reveals * (rounds + 1);
      options.progress(`${count} orders with their customers`);
      const ask = await marketplace(pool, vaultPool, folder, count / ORDERS);
      const insert = bareOver(bare);
      const insertBoth = bothRowsOver(bare);
      for (let round = 0; round <= rounds; round++) {
        options.progress(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
        const measured = {
          reveals: await perSecond(reveals, ask),
          bare: await perSecond(reveals, (count) => insert(BODY + count)),
          again: await perSecond(reveals, (count) => insert(BODY + count)),
          rows: await perSecond(reveals, insertBoth),
        };
        if (round === 0) continue;
        for (const name of ['reveals', 'bare', 'again', 'rows'] as const) all[name].push(measured[name]);
      }
    } finally {
      await Promise.all([pool.end(), vaultPool.end(), bare.end()]);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
    const rate = {
      ...{ reveals: median(all.reveals), bare: median(all.bare) },
      ...{ again: median(all.again), rows: median(all.rows) },
    };
    const figure = (facts: Parameters<typeof figureOf>[1]) => figureOf('reveals', facts);
    const note = `${AT_ONCE} at once, of sellers with ${ORDERS} open orders each`;
    yield figure({ figure: 'durable reveals', value: rate.reveals, unit: ' reveals/s', note });
    yield figure({ figure: 'bare durable inserts', value: rate.bare, unit: ' rows/s', note: `${AT_ONCE} connections` });
    yield figure({
      ...{ figure: 'reveals ÷ bare durable inserts', value: rate.reveals / rate.bare },
      note: 'wanted: 1; 0.41 is the most that was reached, so it is no limit',
    });
    yield figure({
      ...{ figure: 'reveals ÷ bare inserts of their two rows', value: rate.reveals / rate.rows },
      note: 'the access and its leaf with their indexes, in one statement; nothing counted, decided or opened',
    });
    yield figure({ figure: 'inserts ÷ inserts again', value: rate.bare / rate.again, note: 'the noise' });
  },
};

/** As long as what is written down of a reveal. */
const BODY = 'x'.repeat(400);

/** What a reveal leaves behind, by itself: an access and its leaf, in one statement with a commit of its own. */
function bothRowsOver(pool: Pool): (count: number) => Promise<void> {
  return async (count) => {
    await pool.query({
      name: 'bare-access-with-leaf',
      text: `with access as (
          insert into accesses (seller_id, access_id, order_id, person_id, role, purpose, at, verdicts, shown, leaf_id, fulfilment)
          values ($1, $2, $3, $4, 'seller-member', 'fulfil', $5, $6, 1, $7, 'seller')
        )
        insert into audit_leaves (leaf_id, body, recorded_at) values ($7, $8, $5)`,
      values: [
        ...[`B-${count % ORDERS}`, newLeafId(LATE), `O-${count}`, `P-${Math.floor(count / OF_A_PERSON)}`, LATE],
        ...[JSON.stringify([{ field: 'address', verdict: 'show', rule: 'seller.fulfils' }]), newLeafId(LATE), BODY],
      ],
    });
  };
}

/** Orders with customers, under the shipped policy that opens addresses; answers how one is asked about. */
async function marketplace(pool: Pool, vaultPool: Pool, folder: string, sellers: number): Promise<() => Promise<void>> {
  const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
  const ring = await localKeyRing(`${folder}/key-ring`, { mayMake: async () => true });
  const files = localFileStore(`${folder}/key-store`, { atOnce: true });
  const vault = openTestVault({ pool: vaultPool, folder, ring, files });
  const orders = Array.from({ length: sellers * ORDERS }, (_, at) => ({
    seller: `S-${at % sellers}`,
    order: `O-${at}`,
  }));
  const facts = orders.map(({ seller, order }, at) => placed({ seller, orderId: order, at: day(20) + at }));
  const { rejected } = await ledger.append(eventsOf(facts));
  if (rejected.length > 0) throw new Error(rejected[0]?.detail);
  const waiting = [...orders];
  const deposit = async (): Promise<void> => {
    for (let of = waiting.pop(); of !== undefined; of = waiting.pop()) await vault.deposit(of, CUSTOMER);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, deposit));
  const signer = readSigningKey(newSigningKey('kingston-trust/bench')) as Signer;
  const audit = createAuditLog({ pool, signer, key: Buffer.alloc(32, 7), server: 'bench', now: Date.now });
  const policies = { inForce: async () => POLICY };
  const attestations = openAttestations({
    ...{ pool, ledger, audit, policies, now: () => LATE },
    accounts: { listPeople: async () => [] },
  });
  // Everybody has read the privacy briefing, as the service asks for: that this is so is looked up for each reveal.
  await pool.query(
    `insert into attestations (seller_id, person_id, version, day, at, leaf_id)
     select 'S-' || (place * 7919) % $1 % $2, 'P-' || place / $3, $4, 0, $5, gen_random_uuid()
     from generate_series(0, $1 - 1) as asked (place) on conflict do nothing`,
    [orders.length, sellers, OF_A_PERSON, BRIEFING.version, LATE],
  );
  await pool.query(
    `insert into auth."user" (id, name, email, "emailVerified", role, "sellerId")
     select 'P-' || person, 'Person ' || person, 'p' || person || '@bench.example', true, 'seller-member', 'S-0'
     from generate_series(0, $1) as people (person)`,
    [Math.ceil(orders.length / OF_A_PERSON)],
  );
  const parts = openReveals({
    attestation: attestationFor(attestations),
    ...{
      pool,
      ledger,
      now: () => LATE,
      recorded: recordAccesses(pool, audit, keepPeople),
      open: openValuesOf(vault),
    },
    policies,
    accounts: { namesOf: async () => new Map() },
    askAgain: async () => undefined,
  });
  let asked = 0;
  return async () => {
    const at = asked++;
    const of = orders[(at * 7919) % orders.length] as { readonly seller: string; readonly order: string };
    const revealed = await reveal(parts, {
      ...{ ...of, person: `P-${Math.floor(at / OF_A_PERSON)}`, role: 'seller-member', confirmed: true },
      ...{ purpose: 'fulfil', fields: ['address'] },
    });
    if ('refused' in revealed || !revealed.values.has('address'))
      throw new Error('a reveal of the benchmark was refused');
  };
}

const CUSTOMER = {
  name: 'Ada Bench-Lovelace',
  address: { lines: ['17 Hope Road', 'Flat 3'], city: 'Kingston', region: 'St. Andrew', country: 'JM' },
};

/** The second shipped policy, which lets a seller ask for an address; all come at one instant, and looks are watched but nobody is stopped. */
const POLICY: Policy = (() => {
  const loaded = loadPolicyFile(openAddressesPath());
  if ('problems' in loaded) throw new Error(loaded.problems[0]?.detail);
  const { customerData } = loaded.policy;
  const watch = { ...customerData.watch, falseFriction: 1e-18, falseBlock: 1e-18 };
  return { ...loaded.policy, customerData: { ...customerData, watch } };
})();

async function perSecond(count: number, once: (count: number) => Promise<void>): Promise<number> {
  const started = performance.now();
  let left = count;
  const work = async (): Promise<void> => {
    while (left > 0) await once(left--);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return (count * 1000) / (performance.now() - started);
}
