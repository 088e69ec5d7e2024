import type { z } from 'zod';
import { isAway, type WorkingTime, type WorkingTimeRefusal, workingTimeOf } from '../../rulebook/desk/working-time.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { holidayOn } from '../../rulebook/holidays.ts';
import { localDay } from '../../rulebook/zone.ts';
import type { workingTime, workingTimeRequest } from './contract.ts';
import { dayWritten, writtenDay } from './days.ts';
import { openOrdersOf } from './open-orders.ts';
import type { DeskParts } from './parts.ts';
import { findWorkingTime, type KeptTime, writeWorkingTime } from './store.ts';

/** Why a working time was not changed. */
export type NotChanged = { readonly why: 'unknown-seller' | 'changed-meanwhile' } | WorkingTimeAsked;

type WorkingTimeAsked = { readonly why: 'refused'; readonly refusal: WorkingTimeRefusal };

/** Days ahead of which the public holidays are told. */
const TOLD_AHEAD = 366;

type Told = z.input<typeof workingTime>;

/** When a shop works, with what it needs to know for changing that. Undefined: never heard of. */
export async function workingTimeFor({ pool, ledger }: DeskParts, seller: string): Promise<Told | undefined> {
  const kept = await findWorkingTime(pool, seller);
  return ledger.look(seller, (docket) => toldTime(kept, docket));
}

/** Changes it, for what is promised from now on: an order that is placed keeps its date. */
export async function changeWorkingTime(
  { pool, ledger }: DeskParts,
  seller: string,
  asked: z.output<typeof workingTimeRequest>,
): Promise<Told | { readonly refused: NotChanged }> {
  const before = await findWorkingTime(pool, seller);
  const seen = await ledger.look(seller, (docket) => workingTimeOf(read(asked), before.time, todayOf(docket)));
  if (seen === undefined) return { refused: { why: 'unknown-seller' } };
  if ('refused' in seen) return { refused: { why: 'refused', refusal: seen.refused } };
  const kept = { version: asked.version + 1, time: seen };
  const isWritten = before.version === asked.version && (await writeWorkingTime(pool, seller, kept));
  if (!isWritten) return { refused: { why: 'changed-meanwhile' } };
  return (await ledger.look(seller, (docket) => toldTime(kept, docket))) ?? { refused: { why: 'unknown-seller' } };
}

/** The marketplace's day at a seller's clock. */
export function todayOf({ state, clock }: Docket): number {
  return localDay(state.policy.zone, clock);
}

function read({ handlingDays, dailyCapacity, away }: z.output<typeof workingTimeRequest>): WorkingTime {
  return {
    ...{ handlingDays, dailyCapacity: dailyCapacity ?? undefined },
    away: away.map(({ from, to }) => ({ from: dayWritten(from), to: dayWritten(to) })),
  };
}

function toldTime({ version, time }: KeptTime, docket: Docket): Told {
  const { calendar, zone } = docket.state.policy;
  const today = todayOf(docket);
  const ahead = Array.from({ length: TOLD_AHEAD }, (_, index) => today + index);
  return {
    ...{ version, handlingDays: time.handlingDays, dailyCapacity: time.dailyCapacity ?? null },
    away: time.away.map(({ from, to }) => ({ from: writtenDay(from), to: writtenDay(to) })),
    today: writtenDay(today),
    dueWhileAway: openOrdersOf(docket).filter(({ shipBy }) => isAway(time, localDay(zone, shipBy))).length,
    holidays: ahead.flatMap((day) => {
      const name = holidayOn(calendar, day);
      return name === undefined ? [] : [{ date: writtenDay(day), name }];
    }),
  };
}
