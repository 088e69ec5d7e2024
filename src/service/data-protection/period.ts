import { DAY, type Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { describePeriodFault } from '../../words/data-protection-api-en.ts';
import type { Problem } from '../http/problems.ts';
import { LONGEST, USUAL } from './contract.ts';
import type { DataProtectionParts } from './parts.ts';
import type { Period } from './store.ts';

/** What a request says of its period, RFC 3339. */
export type AskedPeriod = { readonly from?: string | undefined; readonly to?: string | undefined };

/** The period that is asked for, bounded, or what is wrong with it. */
export async function periodOf(
  { clock, now }: Pick<DataProtectionParts, 'clock' | 'now'>,
  asked: AskedPeriod,
): Promise<Period | { readonly refused: Problem }> {
  const to = asked.to === undefined ? await present(clock, now) : Date.parse(asked.to);
  const from = asked.from === undefined ? to - USUAL * DAY : Date.parse(asked.from);
  if (from >= to) return refused('backwards');
  return to - from > LONGEST * DAY ? refused('too-long') : { from, to };
}

/** What happened at this very instant is in the period. */
async function present(clock: DataProtectionParts['clock'], now: () => Instant): Promise<Instant> {
  const reading = await clock();
  // A clock that goes with the events stands nowhere before the first of them.
  return (Number.isFinite(reading) ? reading : now()) + 1;
}

function refused(fault: 'backwards' | 'too-long'): { readonly refused: Problem } {
  const errors = [{ pointer: '/query/from', detail: describePeriodFault(fault, LONGEST) }];
  return { refused: { code: 'invalid-request', errors } };
}

/** A period as it is told. */
export function toldPeriod({ from, to }: Period): { readonly from: string; readonly to: string } {
  return { from: formatTimestamp(from), to: formatTimestamp(to) };
}
