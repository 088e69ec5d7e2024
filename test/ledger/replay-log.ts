import type { Pool } from 'pg';
import { formatDecision } from '../../src/rulebook/decision-line.ts';
import { Docket } from '../../src/rulebook/docket.ts';
import { parseFact } from '../../src/rulebook/facts/parse.ts';
import type { SellerFact } from '../../src/rulebook/facts.ts';
import { readHead } from '../../src/service/ledger/gate.ts';
import { Platform } from '../../src/service/ledger/platform.ts';
import { readPolicy } from './drive.ts';

type Row = { seller_id: string; body: unknown; judged_at: number; platform_version: number };
type State = { seller_id: string; clock: number | null; platform_version: number };

/**
 * Replays the whole log of a ledger in its recorded order, each event at the clock reading at which it was judged, without
 * looking at any stored state (F11): the lines that come out, by seller.
 */
export async function replayLog(pool: Pool): Promise<Map<string, string[]>> {
  const platform = new Platform(readPolicy);
  const log = await platform.sync(pool, await readHead(pool));
  const lines = new Map<string, string[]>();
  const dockets = new Map<string, Docket>();
  const { rows: states } = await pool.query<State>('select seller_id, clock, platform_version from sellers');
  for (const { seller_id } of states) {
    const own: string[] = [];
    lines.set(seller_id, own);
    dockets.set(seller_id, new Docket(seller_id, log, ({ decision }) => own.push(formatDecision(decision))));
  }
  const { rows } = await pool.query<Row>(
    "select seller_id, body, judged_at, platform_version from events where seller_id <> 'platform' order by seller_id, position",
  );
  for (const { seller_id, body, judged_at, platform_version } of rows) {
    const docket = dockets.get(seller_id) as Docket;
    docket.catchUp(platform_version);
    docket.fold(parseFact(body, Number.POSITIVE_INFINITY) as SellerFact, judged_at);
  }
  for (const { seller_id, clock, platform_version } of states) {
    const docket = dockets.get(seller_id) as Docket;
    docket.catchUp(platform_version);
    if (clock !== null) docket.advance(clock);
  }
  return lines;
}

/** The lines that are stored, by seller. */
export async function storedBySeller(pool: Pool): Promise<Map<string, string[]>> {
  const lines = new Map<string, string[]>();
  const { rows: sellers } = await pool.query<{ seller_id: string }>('select seller_id from sellers');
  for (const { seller_id } of sellers) lines.set(seller_id, []);
  const { rows } = await pool.query<{ seller_id: string; line: string }>(
    'select seller_id, line from decisions order by seller_id, sequence',
  );
  for (const { seller_id, line } of rows) lines.get(seller_id)?.push(line);
  return lines;
}
