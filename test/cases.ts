import { beforeEach, expect } from 'vitest';
import { confirmed, day } from './builders.ts';
import { withDatabase } from './database.ts';
import { emptyLedger } from './ledger/drive.ts';
import { type Answered, type Served, serve } from './served-ledger.ts';

/** S-1 breaks a rule about customer data three times: warned, restricted, and a suspension is proposed on day 12. */
export const BREACHES = [10, 11, 12].map((days) => confirmed('off_platform_contact', { at: day(days) }));

export const REASON = 'Three messages ask customers to write to an address of their own.';

/** The staff at work, over an empty ledger for each test. */
export function withCases() {
  const database = withDatabase();
  let served: Served;
  beforeEach(async () => {
    await emptyLedger(database().pool);
    served = await serve(database().pool);
  });

  async function queue(who = 'staff', query = ''): Promise<readonly Record<string, unknown>[]> {
    const { status, body } = await served.get(who, `/v1/cases${query}`);
    expect(status).toBe(200);
    return body.items;
  }

  return {
    pool: () => database().pool,
    served: () => served,
    queue,
    /** The id of the one case that a list has. */
    async only(who = 'staff', query = ''): Promise<string> {
      const items = await queue(who, query);
      expect(items).toHaveLength(1);
      return items[0]?.['id'] as string;
    },
    claim: (who: string, id: string): Promise<Answered> => served.post(who, `/v1/cases/${id}/claim`, {}),
    /** Decides as somebody who has just looked. */
    async decide(who: string, id: string, decision: string, further: object = {}): Promise<Answered> {
      const { body } = await served.get(who, `/v1/cases/${id}`);
      return served.post(who, `/v1/cases/${id}/decision`, { decision, reason: REASON, seen: body.seen, ...further });
    },
  };
}
