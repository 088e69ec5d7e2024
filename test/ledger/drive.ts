import { readFileSync } from 'node:fs';
import type { Pool } from 'pg';
import { formatDecision } from '../../src/rulebook/decision-line.ts';
import { parseFact } from '../../src/rulebook/facts/parse.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import type { ClockKind } from '../../src/service/ledger/gate.ts';
import { setUpInstallation } from '../../src/service/ledger/installation.ts';
import { type Ledger, openLedger } from '../../src/service/ledger/ledger.ts';
import { defaultPolicyPath, loadPolicy } from '../../src/service/policy/load.ts';
import { Replay } from '../../src/service/replay/replay.ts';

/** The shipped policy, as its file says it. */
export const POLICY_DOCUMENT = readFileSync(defaultPolicyPath(), 'utf8');

export function readPolicy(document: string) {
  const loaded = loadPolicy(document);
  if ('problems' in loaded) throw new Error('the policy of a test is damaged');
  return loaded.policy;
}

/** Far in the future: no event of a test comes too early. */
export const LATE: Instant = Date.parse('2100-01-01T00:00:00Z');

/** A ledger over a fresh installation, or another one over the same. */
export async function openTestLedger(
  pool: Pool,
  clock: ClockKind,
  options: { readonly now?: () => Instant; readonly cached?: number; readonly document?: string } = {},
): Promise<Ledger> {
  const { now = () => LATE, document = POLICY_DOCUMENT } = options;
  const set = await setUpInstallation(pool, { clock, policy: { name: 'test', document } }, now());
  if ('code' in set) throw new Error(set.code);
  const cached = options.cached === undefined ? {} : { cached: options.cached };
  return openLedger({ pool, clock, readPolicy, now, ...cached });
}

/** The lines of all decisions that are stored, in the order of the contract. */
export async function storedLines(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    'select line from decisions order by at, seller_id collate "C", action_number, sequence',
  );
  return rows.map((row) => row.line);
}

/** The lines that a replay of the same events prints. */
export function replayedLines(events: readonly unknown[], document = POLICY_DOCUMENT): string[] {
  const lines: string[] = [];
  const replay = new Replay(readPolicy(document), ({ decision }) => lines.push(formatDecision(decision)));
  for (const event of events) {
    const fact = parseFact(event, LATE);
    if (fact.type !== 'refused' && fact.type !== 'unknown') replay.accept(fact as Fact);
  }
  replay.finish();
  return lines;
}

/** Cuts a list into batches of the lengths that `lengths` names in turn. */
export function batches<Item>(items: readonly Item[], lengths: readonly number[]): Item[][] {
  const cut: Item[][] = [];
  for (let start = 0, index = 0; start < items.length; index++) {
    const length = Math.max(1, lengths[index % lengths.length] ?? 1);
    cut.push(items.slice(start, start + length));
    start += length;
  }
  return cut;
}

/** Empties every table of the ledger and of what stands on it: a fresh installation without a fresh database. */
export async function emptyLedger(pool: Pool): Promise<void> {
  await pool.query(
    `truncate installation, policies, platform_log, order_sellers, sellers, events, snapshots, decisions, outbox, texts, cases,
       case_entries, link_identifiers, account_links, link_explanations, inspection_requests, payouts, payout_releases,
       payout_versions, policy_proposals`,
  );
}
