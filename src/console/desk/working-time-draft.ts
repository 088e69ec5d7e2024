import type { WorkingTime } from './shapes.ts';
import type { WorkingTimeChange } from './use-desk.ts';

/** Days away as they are being typed; `key` tells them apart while they are. */
export type TypedAbsence = { readonly key: number; readonly from: string; readonly to: string };

/** A working time as it is being typed. */
export type TypedTime = {
  readonly handlingDays: number;
  /** Empty: as many as come. */
  readonly capacity: string;
  readonly away: readonly TypedAbsence[];
};

/** A day is missing, or the last one comes before the first. */
export type AbsenceFault = 'incomplete' | 'backwards';

/** What is wrong with what was typed, by the place that it is told at. */
export type TypedFaults = {
  readonly capacity: boolean;
  readonly away: ReadonlyMap<number, AbsenceFault>;
};

/** What stands there, to be typed over. */
export function typedOf({ handlingDays, dailyCapacity, away }: WorkingTime): TypedTime {
  return {
    ...{ handlingDays, capacity: dailyCapacity === null ? '' : String(dailyCapacity) },
    away: away.map((each, key) => ({ ...each, key })),
  };
}

/** What of it cannot be sent. */
export function faultsOf({ capacity, away }: TypedTime): TypedFaults {
  const text = capacity.trim();
  const isNumber = /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 10_000;
  const wrong = away.flatMap(({ key, from, to }): readonly (readonly [number, AbsenceFault])[] => {
    if (from === '' || to === '') return [[key, 'incomplete']];
    return to < from ? [[key, 'backwards']] : [];
  });
  return { capacity: text !== '' && !isNumber, away: new Map(wrong) };
}

/** What is sent; only of what has no faults. */
export function changeOf({ handlingDays, capacity, away }: TypedTime, version: number): WorkingTimeChange {
  const text = capacity.trim();
  return {
    ...{ version, handlingDays, dailyCapacity: text === '' ? null : Number(text) },
    away: away.map(({ from, to }) => ({ from, to })),
  };
}
