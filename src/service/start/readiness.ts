import type { Pool } from 'pg';
import { describeOutage } from '../../words/database-en.ts';
import type { NotReady } from '../http/problems.ts';
import { readHead } from '../ledger/gate.ts';
import { outageOf } from '../postgres/outage.ts';

/** What is missing before requests can be answered; the tables were brought up to date before anything was served. */
export async function readinessOf(pool: Pool): Promise<readonly NotReady[]> {
  try {
    await readHead(pool);
    return [];
  } catch (error) {
    const outage = outageOf(error);
    if (outage === undefined) throw error;
    return [{ part: 'database', detail: describeOutage(outage) }];
  }
}
