import type { Pool } from 'pg';
import { describeEmbeddedRefusal, describeOutage } from '../../words/database-en.ts';
import { START_WORDS } from '../../words/start-en.ts';
import type { NotReady } from '../http/problems.ts';
import { readHead } from '../ledger/gate.ts';
import { outageOf } from '../postgres/outage.ts';
import type { Database } from './open-database.ts';

/** What is missing before requests can be answered; the tables were brought up to date before anything was served. */
export async function readinessOf({ pool, trouble }: Pick<Database, 'pool' | 'trouble'>): Promise<readonly NotReady[]> {
  const known = trouble();
  if (known !== undefined) return [{ part: 'database', detail: describeTrouble(known) }];
  const detail = await missing(pool);
  return detail === undefined ? [] : [{ part: 'database', detail }];
}

async function missing(pool: Pool): Promise<string | undefined> {
  try {
    await readHead(pool);
    return undefined;
  } catch (error) {
    const outage = outageOf(error);
    if (outage === undefined) throw error;
    return describeOutage(outage);
  }
}

function describeTrouble({ refusal }: NonNullable<ReturnType<Database['trouble']>>): string {
  return refusal === undefined
    ? START_WORDS.databaseRestarts
    : describeEmbeddedRefusal(refusal.code, refusal.parameters);
}
