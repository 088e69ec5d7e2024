import type { Pool } from 'pg';
import { describe, expect, test } from 'vitest';
import { describeOnEachPostgres, freshDatabase } from '../../../test/database.ts';
import { batches, LATE, openTestLedger, POLICY_DOCUMENT, readPolicy, storedLines } from '../../../test/ledger/drive.ts';
import { replayLog, storedBySeller } from '../../../test/ledger/replay-log.ts';
import { formatDecision } from '../../rulebook/decision-line.ts';
import { parseFact } from '../../rulebook/facts/parse.ts';
import type { Fact } from '../../rulebook/facts.ts';
import { DAY, HOUR, type Instant } from '../../rulebook/instant.ts';
import { Marketplace } from '../../rulebook/marketplace.ts';
import { Versions } from '../../rulebook/policy/versions.ts';
import { simulate } from '../../simulation/simulate.ts';
import { type Activated, type ActivationRefusal, activatePolicy } from './activate.ts';
import { openPolicies } from './in-force.ts';

/** The shipped policy with stricter targets, as a later version of it. */
function stricter(version: number): string {
  return POLICY_DOCUMENT.replace(/^version: 1$/m, `version: ${version}`)
    .replace('target: 4 %\n    bad: 10 %', 'target: 1 %\n    bad: 3 %')
    .replace('target: 1.5 %\n    bad: 5 %', 'target: 0.5 %\n    bad: 2 %');
}

function activate(pool: Pool, document: string, from: Instant, now = LATE): Promise<Activated | ActivationRefusal> {
  return activatePolicy(pool, { document, policy: readPolicy(document), from }, now);
}

/** What the rulebook decides in memory, with each policy from its instant on. */
function judged(
  events: readonly unknown[],
  policies: readonly (readonly [document: string, from: Instant])[],
): string[] {
  const lines: string[] = [];
  const versions = new Versions(policies.map(([document, from]) => ({ policy: readPolicy(document), from })));
  const marketplace = new Marketplace(versions, ({ decision }) => lines.push(formatDecision(decision)));
  for (const event of events) marketplace.accept(parseFact(event, LATE) as Fact);
  marketplace.finish();
  return lines;
}

const BEGINNING = Number.NEGATIVE_INFINITY;
const timeOf = (event: unknown): Instant => Date.parse((event as { time: string }).time);

describeOnEachPostgres('a policy that is activated while servers run', (database) => {
  test('judges what happens from its instant on, byte for byte as the rulebook does, and nothing before (F13)', async () => {
    const { pool } = database();
    const { batches: days } = simulate({ sellers: 40, days: 170, seed: 7, scenario: 'bad-apples' });
    const events = [...days].flat().slice(0, 12_000);
    const middle = timeOf(events[6000]);
    const [second, third] = [middle + 5 * DAY + 7 * HOUR, middle + 30 * DAY];
    // The first server keeps almost nobody in memory and so reads states again that were stored under the first policy.
    const servers = [await openTestLedger(pool, 'events', { cached: 3 })];
    const post = async (some: readonly unknown[]): Promise<void> => {
      for (const [index, batch] of batches(some, [700, 1, 299]).entries())
        expect(await servers[index % servers.length]?.append(batch)).toMatchObject({ accepted: batch.length });
    };
    await post(events.slice(0, 6000));
    expect(await activate(pool, stricter(2), second)).toEqual({
      number: 2,
      before: 'kingston-express@1',
      again: false,
    });
    servers.push(await openTestLedger(pool, 'events'));
    await post(events.slice(6000, 8000));
    expect(await activate(pool, POLICY_DOCUMENT.replace(/^version: 1$/m, 'version: 3'), third)).toMatchObject({
      number: 3,
    });
    await post(events.slice(8000));

    const lines = await storedLines(pool);
    const policies = [
      [POLICY_DOCUMENT, BEGINNING],
      [stricter(2), second],
      [POLICY_DOCUMENT.replace(/^version: 1$/m, 'version: 3'), third],
    ] as const;
    expect(lines).toEqual(judged(events, policies));
    // The change is felt, each version decided something, and what was decided before is what it was.
    const first = judged(events, policies.slice(0, 1));
    expect(lines).not.toEqual(first);
    for (const version of [1, 2, 3])
      expect(lines.filter((line) => line.includes(`"kingston-express@${version}"`)).length).toBeGreaterThan(2);
    const before = (all: readonly string[]) => all.filter((line) => Date.parse(JSON.parse(line).at) < second);
    expect(before(lines)).toEqual(before(first));
  });

  test('takes effect by the wall clock on a server that was running, and the log replays to the same bytes', async () => {
    const fresh = await freshDatabase({ major: database().major });
    try {
      const { pool } = fresh;
      const { batches: days } = simulate({ sellers: 25, days: 90, seed: 3, scenario: 'bad-apples' });
      const events = [...days].flat().slice(0, 3000);
      let clock = timeOf(events[0]);
      const now = (): Instant => clock;
      const servers = [
        await openTestLedger(pool, 'wall', { now, cached: 2 }),
        await openTestLedger(pool, 'wall', { now }),
      ];
      const second = timeOf(events[1500]) + HOUR;
      for (const [index, batch] of batches(events, [50]).entries()) {
        clock = Math.max(clock, ...batch.map(timeOf));
        await servers[index % 2]?.append(batch);
        if (index % 5 === 0) await servers[1]?.tick();
        if (index === 20) expect(await activate(pool, stricter(2), second, clock)).toMatchObject({ again: false });
      }
      clock += 20 * DAY;
      await Promise.all(servers.map((server) => server.tick()));
      const stored = await storedBySeller(pool);
      expect(await replayLog(pool)).toEqual(stored);
      const lines = [...stored.values()].flat();
      const versionOf = (line: string): string => (JSON.parse(line).at < new Date(second).toISOString() ? '1' : '2');
      for (const line of lines) expect(line).toContain(`"kingston-express@${versionOf(line)}"`);
      expect(lines.some((line) => versionOf(line) === '2')).toBe(true);
    } finally {
      await fresh.drop();
    }
  });
});

describe('a policy is not activated', () => {
  const NOW = Date.parse('2026-03-02T10:00:00Z');
  const LATER = NOW + 10 * DAY;

  async function onInstallation(work: (pool: Pool) => Promise<void>): Promise<void> {
    const { pool, drop } = await freshDatabase();
    try {
      await openTestLedger(pool, 'wall', { now: () => NOW });
      await work(pool);
    } finally {
      await drop();
    }
  }

  test('when its instant is the clock or before, by either clock', async () => {
    await onInstallation(async (pool) => {
      expect(await activate(pool, stricter(2), NOW, NOW)).toEqual({ code: 'not-after-clock', clock: NOW });
      // This machine's clock is behind: the installation has been at a later reading.
      expect(await activate(pool, stricter(2), NOW - 1, NOW - DAY)).toEqual({ code: 'not-after-clock', clock: NOW });
      expect(await activate(pool, stricter(2), NOW + 1, NOW)).toMatchObject({ number: 2 });
    });
    const { pool, drop } = await freshDatabase();
    const ledger = await openTestLedger(pool, 'events');
    const [event] = [...simulate({ sellers: 1, days: 3, seed: 1 }).batches].flat();
    await ledger.append([event]);
    const clock = timeOf(event);
    expect(await activate(pool, stricter(2), clock)).toEqual({ code: 'not-after-clock', clock });
    expect(await activate(pool, stricter(2), clock + 1)).toMatchObject({ number: 2 });
    await drop();
  });

  test('when that version is there already, with the same content or another', async () => {
    await onInstallation(async (pool) => {
      const taken = { code: 'version-taken', policy: 'kingston-express@1' };
      expect(await activate(pool, stricter(1), LATER, NOW)).toEqual(taken);
      const first = { code: 'active-already', policy: 'kingston-express@1', from: null };
      expect(await activate(pool, `# a remark\n${POLICY_DOCUMENT}`, LATER, NOW)).toEqual(first);
      expect(await activate(pool, stricter(2), LATER, NOW)).toMatchObject({ number: 2, again: false });
      // Whoever does not know whether it went well does it again.
      expect(await activate(pool, stricter(2), LATER, NOW)).toMatchObject({ number: 2, again: true });
      const active = { code: 'active-already', policy: 'kingston-express@2', from: LATER };
      expect(await activate(pool, stricter(2), LATER + DAY, NOW)).toEqual(active);
      const { rows } = await pool.query('select count(*) as policies from policies');
      expect(rows[0]).toEqual({ policies: 2 });
    });
  });

  test('when a later version or a later instant is there', async () => {
    await onInstallation(async (pool) => {
      await activate(pool, stricter(3), LATER, NOW);
      const older = { code: 'older-version', policy: 'kingston-express@2', latest: 'kingston-express@3' };
      expect(await activate(pool, stricter(2), LATER + DAY, NOW)).toEqual(older);
      const early = { code: 'not-after-latest', latest: 'kingston-express@3', from: LATER };
      expect(await activate(pool, stricter(4), LATER, NOW)).toEqual(early);
    });
  });
});

test('a server says which policy is in force, also after one was activated elsewhere', async () => {
  const { pool, drop } = await freshDatabase();
  let now = Date.parse('2026-03-02T10:00:00Z');
  await openTestLedger(pool, 'wall', { now: () => now });
  const policies = await openPolicies({ pool, now: () => now });
  await activate(pool, stricter(2), now + DAY, now);
  expect(await policies.inForce()).toMatchObject({ version: 1 });
  now += DAY;
  expect(await policies.inForce()).toMatchObject({ version: 2 });
  expect((await policies.all()).map(({ policy }) => policy.version)).toEqual([1, 2]);
  expect(policies.first).toMatchObject({ version: 1 });
  await drop();
});
