import {
  BAD,
  BURSTS,
  BURSTS_WITHIN,
  CANCELLATION_BURST,
  FADING_DAYS,
  FIRST_ALPHA,
  FIRST_FLOOR,
  LEAVES,
  MILLION,
  RATE_DAYS,
  RATE_ITEMS,
  RATE_SELLERS,
  REPEAT_ALPHA,
  REPEAT_FLOOR,
  TARGET,
} from './rules.ts';
import { DAY, localDay } from './time.ts';

export type Lapse = {
  /** When it settled; half a millisecond later where a deadline made it. */
  readonly key: number;
  /** Order of arrival, which decides between equal keys. */
  readonly arrival: number;
  readonly up: number;
  /** The sum of the good steps since the lapse before. */
  gap: number;
  /** Customer or listing. */
  readonly subject: string;
  readonly listings: readonly string[];
  /** For late orders: the local day of the acceptance, −1 before it. */
  acceptedDay: number;
  merged: boolean;
  heads: boolean;
  /** Number of the action in whose cure period it settled; 0: none. */
  passed: number;
  used: boolean;
};

/** The evidence meter of one metric of one seller. */
export type Meter = {
  readonly metric: number;
  lapses: Lapse[];
  /** Good steps behind the last lapse. */
  tail: number;
  /** Lapses up to this key (and arrival) weigh nothing. */
  reset: number;
  resetArrival: number;
  arrivals: number;
  /** The faded number of items before `day`, in millionths, and the items of `day`. */
  faded: number;
  day: number;
  today: number;
  /** Items and lapses of the local days of the last weeks: three numbers a day. */
  days: { readonly day: number; items: number; lapses: number }[];
  /** Its part of the last weekly record. */
  recordItems: number;
  recordLapses: number;
  /** The week whose steps these are. */
  week: number;
  up: number;
  down: number;
  drift: number;
};

/** The marketplace's weekly record of one metric: all sellers together. */
export type WeeklyTotal = { items: number; lapses: number; sellers: number };

export function newMeter(metric: number): Meter {
  return {
    metric,
    lapses: [],
    tail: 0,
    reset: -1,
    resetArrival: 0,
    arrivals: 0,
    faded: 0,
    day: 0,
    today: 0,
    days: [],
    recordItems: 0,
    recordLapses: 0,
    week: -1,
    up: 0,
    down: 0,
    drift: 0,
  };
}

/** Takes the steps of the week into the meter: from the rate of all other sellers. */
export function setSteps(meter: Meter, week: number, total: WeeklyTotal): void {
  const items = total.items - meter.recordItems;
  const sellers = total.sellers - (meter.recordItems > 0 ? 1 : 0);
  const known = sellers >= RATE_SELLERS && items >= RATE_ITEMS;
  const rate = known ? (total.lapses - meter.recordLapses) / items : 0;
  const p0 = Math.min(0.45, Math.max(TARGET[meter.metric] as number, rate));
  const p1 = Math.min(0.95, Math.max(BAD[meter.metric] as number, 2 * p0));
  meter.week = week;
  meter.up = Math.round(Math.log(p1 / p0) * MILLION);
  meter.down = Math.round(Math.log((1 - p1) / (1 - p0)) * MILLION);
  meter.drift = -(p0 * meter.up + (1 - p0) * meter.down) / MILLION;
}

/** Closes the week of a meter: its items and lapses of the thirty local days before a Monday. */
export function recordWeek(meter: Meter, monday: number, total: WeeklyTotal): void {
  const { days } = meter;
  if (days.length === 0) {
    meter.recordItems = 0;
    meter.recordLapses = 0;
    return;
  }
  const end = localDay(monday);
  let gone = 0;
  while (gone < days.length && (days[gone] as { day: number }).day < end - RATE_DAYS) gone++;
  if (gone > 0) days.splice(0, gone);
  meter.recordItems = 0;
  meter.recordLapses = 0;
  for (const day of days) {
    if (day.day >= end) break;
    meter.recordItems += day.items;
    meter.recordLapses += day.lapses;
  }
  if (meter.recordItems === 0) return;
  total.items += meter.recordItems;
  total.lapses += meter.recordLapses;
  total.sellers++;
}

/** Counts one item (or takes one away) in N and in the days of the weekly record. */
export function countItem(meter: Meter, at: number, lapse: boolean, number: number): void {
  const day = Math.floor(at / DAY);
  if (day > meter.day) fadeTo(meter, day);
  if (day === meter.day) meter.today += number;
  else meter.faded += number * Math.round(MILLION * Math.exp((day - meter.day) / FADING_DAYS));
  const local = localDay(at);
  const { days } = meter;
  let index = days.length - 1;
  while (index >= 0 && (days[index] as { day: number }).day > local) index--;
  let entry = days[index];
  if (entry === undefined || entry.day !== local) {
    entry = { day: local, items: 0, lapses: 0 };
    days.splice(index + 1, 0, entry);
  }
  entry.items += number;
  if (lapse) entry.lapses += number;
}

function fadeTo(meter: Meter, day: number): void {
  const sum = meter.faded + meter.today * MILLION;
  meter.faded = sum === 0 ? 0 : Math.round(sum * Math.exp((meter.day - day) / FADING_DAYS));
  meter.today = 0;
  meter.day = day;
}

/** How full a meter must be at an instant, in millionths. */
export function levelAt(meter: Meter, at: number, repeat: boolean): number {
  const day = Math.floor(at / DAY);
  if (day > meter.day) fadeTo(meter, day);
  const items = (meter.faded + meter.today * MILLION) / MILLION;
  const bound = Math.log(1 + (items * meter.drift) / (repeat ? REPEAT_ALPHA : FIRST_ALPHA));
  return Math.max(repeat ? REPEAT_FLOOR : FIRST_FLOOR, Math.ceil(bound * MILLION));
}

export type Standing = { readonly meter: number; readonly list: readonly Lapse[] };

/** Folds the lapses after `after` that `own` lets through (all fresh ones without it): the meter and its list. */
export function fold(meter: Meter, after: number, passed: number, own: boolean): Standing {
  const { lapses } = meter;
  let height = 0;
  let list: Lapse[] = [];
  for (let index = firstAfter(lapses, after); index < lapses.length; index++) {
    const lapse = lapses[index] as Lapse;
    if (height > 0) height += lapse.gap;
    if (height <= 0) {
      height = 0;
      if (list.length > 0) list = [];
    }
    if (!isFresh(meter, lapse)) continue;
    if (own ? lapse.passed !== passed : lapse.passed !== 0 && lapse.passed !== passed) continue;
    height += lapse.up;
    list.push(lapse);
  }
  return { meter: height, list };
}

/** Whether a lapse may still be evidence. */
export function isFresh(meter: Meter, lapse: Lapse): boolean {
  if (lapse.merged || lapse.used) return false;
  return lapse.key > meter.reset || (lapse.key === meter.reset && lapse.arrival > meter.resetArrival);
}

/** The index of the first lapse that settled after an instant. */
export function firstAfter(lapses: readonly Lapse[], after: number): number {
  let index = lapses.length;
  while (index > 0 && Math.floor((lapses[index - 1] as Lapse).key) > after) index--;
  return index;
}

export function subjectsOf(lapses: readonly Lapse[]): number {
  const subjects = new Set<string>();
  for (const lapse of lapses) subjects.add(lapse.subject);
  return subjects.size;
}

/** Forgets lapses that nothing can need any more. */
export function forget(meter: Meter, at: number): void {
  const keep = firstAfter(meter.lapses, at - LEAVES - 20 * DAY);
  if (keep > 0) meter.lapses.splice(0, keep);
}

/** Whether a cancellation joins an earlier one: within a day of the first, on one listing. */
export function joinsCancellation(meter: Meter, lapse: Lapse): boolean {
  for (let index = meter.lapses.length - 1; index >= 0; index--) {
    const head = meter.lapses[index] as Lapse;
    if (head.key < lapse.key - CANCELLATION_BURST) return false;
    if (head !== lapse && !head.merged && head.listings.some((listing) => lapse.listings.includes(listing)))
      return true;
  }
  return false;
}

/** Whether a finding joins one on the same listing that is still in the list. */
export function joinsFinding(meter: Meter, lapse: Lapse): boolean {
  for (let index = firstAfter(meter.lapses, lapse.key - LEAVES); index < meter.lapses.length; index++) {
    const head = meter.lapses[index] as Lapse;
    if (head !== lapse && head.passed === 0 && isFresh(meter, head) && head.subject === lapse.subject) return true;
  }
  return false;
}

/** Groups late orders anew from the day of `key` on; orders of one day that went together are one lapse. */
export function regroup(meter: Meter, key: number): void {
  const { lapses } = meter;
  const from = localDay(key);
  let index = lapses.length;
  while (index > 0 && localDay((lapses[index - 1] as Lapse).key) >= from) index--;
  while (index < lapses.length) {
    const day = localDay((lapses[index] as Lapse).key);
    let end = index + 1;
    while (end < lapses.length && localDay((lapses[end] as Lapse).key) === day) end++;
    groupDay(meter, index, end);
    index = end;
  }
}

function groupDay(meter: Meter, start: number, end: number): void {
  const { lapses } = meter;
  const first = (lapses[start] as Lapse).acceptedDay;
  const groupOf = (lapse: Lapse): number => (lapse.acceptedDay < 0 ? first : lapse.acceptedDay);
  for (let index = start; index < end; index++) {
    const head = lapses[index] as Lapse;
    const group = groupOf(head);
    let seen = false;
    for (let before = start; before < index && !seen; before++) seen = groupOf(lapses[before] as Lapse) === group;
    if (seen) continue;
    let size = 0;
    for (let member = index; member < end; member++) if (groupOf(lapses[member] as Lapse) === group) size++;
    const merges = size > 1 && burstsBefore(lapses, index) < BURSTS;
    head.heads = merges;
    setMerged(meter, head, false);
    for (let member = index + 1; member < end; member++) {
      const lapse = lapses[member] as Lapse;
      if (groupOf(lapse) !== group) continue;
      lapse.heads = false;
      setMerged(meter, lapse, merges);
    }
  }
}

function burstsBefore(lapses: readonly Lapse[], index: number): number {
  const since = (lapses[index] as Lapse).key - BURSTS_WITHIN;
  let bursts = 0;
  for (let before = index - 1; before >= 0 && (lapses[before] as Lapse).key > since; before--) {
    if ((lapses[before] as Lapse).heads) bursts++;
  }
  return bursts;
}

function setMerged(meter: Meter, lapse: Lapse, merged: boolean): void {
  if (lapse.merged === merged) return;
  lapse.merged = merged;
  countItem(meter, lapse.key, true, merged ? -1 : 1);
}
