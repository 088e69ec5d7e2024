import type { z } from 'zod';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { planRecorded, planWords } from './contract.ts';
import type { PlanRow } from './plan-store.ts';

type PlanWords = z.output<typeof planWords>;

/** The words of a plan as one text, to be sealed. */
export function writePlan({ cause, correction, prevention }: PlanWords): string {
  return JSON.stringify({ cause, correction, prevention });
}

/** A version of a plan as the API tells it; without words once they were destroyed. */
export function toPlanVersion(row: PlanRow, text: string | undefined): z.input<typeof planRecorded>['plan'] {
  const said =
    text === undefined ? { cause: null, correction: null, prevention: null } : (JSON.parse(text) as PlanWords);
  return { version: row.version, recordedAt: formatTimestamp(row.recorded_at), ...said };
}
