import type { Measure } from '../../src/rulebook/decision.ts';
import { DAY, type Instant, utcDay } from '../../src/rulebook/instant.ts';
import type { Metric, Policy } from '../../src/rulebook/policy/policy.ts';
import { localDay } from './calendar.ts';
import { itemsOf } from './items.ts';
import { isCounted, isUsed, reinstatements, standingResets } from './weight.ts';
import {
  compare,
  distinct,
  type Evidence,
  type Item,
  isShadowed,
  live,
  type Place,
  type WeeklyRecord,
  type World,
} from './world.ts';

/** The two shares of the test and its steps in millionths of a nat (policy §1). */
export type Steps = { readonly p0: number; readonly p1: number; readonly up: number; readonly down: number };

export function stepsAt(world: World, seller: string, metric: Metric, at: Instant): Steps {
  const { target, bad } = world.policy.metrics[metric];
  const { p0Ceiling, p1Ceiling } = world.policy.meter;
  const p0 = Math.min(p0Ceiling, Math.max(target, marketRate(world, seller, metric, at)));
  const p1 = Math.min(p1Ceiling, Math.max(bad, 2 * p0));
  const up = Math.round(Math.log(p1 / p0) * 1e6);
  const down = Math.round(Math.log((1 - p1) / (1 - p0)) * 1e6);
  return { p0, p1, up, down };
}

/** Lapses per item of all other sellers together, by the latest weekly record (policy §1, ADR 23). */
function marketRate(world: World, seller: string, metric: Metric, at: Instant): number {
  const record = world.records.findLast((taken) => taken.at <= at);
  if (record === undefined) return 0;
  const others = [...record.counts].filter(([other, counts]) => other !== seller && counts[metric].items > 0);
  const lapses = others.reduce((sum, [, counts]) => sum + counts[metric].lapses, 0);
  const items = others.reduce((sum, [, counts]) => sum + counts[metric].items, 0);
  const { minimumSellers, minimumItems } = world.policy.meter.rate;
  return others.length >= minimumSellers && items >= minimumItems ? lapses / items : 0;
}

/** The record of a week: what settled in the thirty local days before it. */
export function takeRecord(world: World, at: Instant): WeeklyRecord {
  const today = localDay(world.policy, at);
  const days = world.policy.meter.rate.window / DAY;
  const sellers = new Set(world.received.map(({ fact }) => fact.seller));
  sellers.delete('platform');
  const counts = [...sellers].map((seller) => {
    const seen = itemsOf(world, seller).filter((item) => {
      const day = localDay(world.policy, item.place.at);
      return today - days <= day && day < today;
    });
    const count = (metric: Metric) => {
      const items = seen.filter((item) => item.metric === metric);
      return { lapses: items.filter((item) => item.lapse).length, items: items.length };
    };
    const metrics = Object.keys(world.policy.metrics) as Metric[];
    return [seller, Object.fromEntries(metrics.map((metric) => [metric, count(metric)]))] as const;
  });
  return { at, counts: new Map(counts as [string, Record<Metric, { lapses: number; items: number }>][]) };
}

/** The faded number of items up to a place, in millionths (ADR 22). `items`: of one metric, in order. */
export function fadedItems(policy: Policy, items: readonly Item[], place: Place): number {
  const counted = items.filter((item) => compare(item.place, place) <= 0);
  const today = utcDay(place.at);
  const days = [...new Set(counted.map((item) => utcDay(item.place.at)))].filter((day) => day < today);
  let faded = 0;
  days.forEach((day, index) => {
    const next = days[index + 1] ?? today;
    const ofDay = counted.filter((item) => utcDay(item.place.at) === day).length;
    faded = Math.round((faded + 1e6 * ofDay) * Math.exp(-(next - day) / policy.meter.fadingDays));
  });
  return faded + 1e6 * counted.filter((item) => utcDay(item.place.at) === today).length;
}

/** Policy §1 and ADR 20, in millionths of a nat. */
export function levelAt(world: World, seller: string, metric: Metric, items: readonly Item[], place: Place) {
  const { p0, p1, up, down } = stepsAt(world, seller, metric, place.at);
  const category = world.policy.metrics[metric].category;
  const acted = [...live(world, seller, 'warning', category), ...live(world, seller, 'restriction', category)];
  const { alpha, floor } = acted.length > 0 ? world.policy.meter.repeat : world.policy.meter.first;
  const faded = fadedItems(world.policy, items, place);
  const d = -(p0 * up + (1 - p0) * down) / 1e6;
  const level = Math.max(Math.round(floor * 1e6), Math.ceil(1e6 * Math.log(1 + ((faded / 1e6) * d) / alpha)));
  return { level, p0, p1, items: faded };
}

/** The fold: lapses raise, good ends lower, never under 0, and at 0 the list is emptied. */
export function fold(world: World, seller: string, items: readonly Item[]): { meter: number; list: Evidence[] } {
  let meter = 0;
  let list: Evidence[] = [];
  let goodBefore = 0;
  for (const item of items) {
    const { up, down } = stepsAt(world, seller, item.metric, item.place.at);
    if (item.lapse) {
      meter += up;
      const { metric, cite, subject, international } = item;
      list.push({ metric, cite, subject, international, up, goodBefore });
      goodBefore = 0;
    } else {
      meter = Math.max(0, meter + down);
      goodBefore += down;
      if (meter === 0) list = [];
    }
  }
  return { meter, list };
}

/** The same from frozen evidence (ADR 37). */
export function foldEvidence(list: readonly Evidence[], isOut: (lapse: Evidence) => boolean) {
  let meter = 0;
  let left: Evidence[] = [];
  for (const lapse of list) {
    meter = Math.max(0, meter + lapse.goodBefore);
    if (meter === 0) left = [];
    if (isOut(lapse)) continue;
    meter += lapse.up;
    left.push(lapse);
  }
  return { meter, lapses: left.length, subjects: distinct(left.map(({ subject }) => subject)) };
}

/** A meter as judged: what it stands at, and the figures of a decision. */
export type Reading = { readonly list: readonly Evidence[]; readonly measure: Measure };

function reading(
  world: World,
  seller: string,
  metric: Metric,
  folded: readonly Item[],
  all: readonly Item[],
  place: Place,
): Reading {
  const { meter, list } = fold(world, seller, folded);
  const { level, p0, p1, items } = levelAt(world, seller, metric, all, place);
  return { list, measure: { meter, level, lapses: list.length, p0, p1, items } };
}

function ofMetric(world: World, seller: string, metric: Metric): Item[] {
  return itemsOf(world, seller).filter((item) => item.metric === metric);
}

/** The meter of a metric at a place (ADR 18). */
export function meterAt(world: World, seller: string, metric: Metric, place: Place): Reading {
  const all = ofMetric(world, seller, metric);
  return reading(
    world,
    seller,
    metric,
    all.filter((item) => weighsAt(world, seller, item, place)),
    all,
    place,
  );
}

export function weighsAt(world: World, seller: string, item: Item, place: Place): boolean {
  return inWindow(world, seller, item, place) && (!item.lapse || isCounted(world, seller, item));
}

function inWindow(world: World, seller: string, item: Item, place: Place): boolean {
  return (
    compare(item.place, place) <= 0 &&
    item.place.at > place.at - world.policy.meter.lapseLeavesAfter &&
    item.place.at >= world.now.at - world.policy.meter.lateLimit && // moves nothing
    standingResets(world, seller, item.metric).every((reset) => compare(item.place, reset) > 0)
  );
}

/** The cure period's own lapses and good ends, from 0 (ADR 21, *ignored*). */
export function cureMeter(world: World, seller: string, metric: Metric, cure: { from: Instant; to: Instant }): Reading {
  const all = ofMetric(world, seller, metric);
  const own = all.filter(
    (item) =>
      cure.from <= item.place.at &&
      (item.place.at < cure.to || !item.lapse) &&
      reinstatements(world, seller).every((reset) => compare(item.place, reset) > 0) &&
      !(item.lapse && (isUsed(world, seller, item.cite) || isShadowed(world, metric, item.place.at))),
  );
  return reading(world, seller, metric, own, all, world.now);
}

/** What is fresh at *time over*, the restriction's own cure period included (ADR 21). */
export function freshMeter(
  world: World,
  seller: string,
  metric: Metric,
  cure: { from: Instant; to: Instant } | undefined,
): Reading {
  const all = ofMetric(world, seller, metric);
  const inOwnCure = (item: Item) => cure !== undefined && cure.from <= item.place.at && item.place.at < cure.to;
  const fresh = all.filter(
    (item) =>
      inWindow(world, seller, item, world.now) &&
      (!item.lapse ||
        isCounted(world, seller, item) ||
        (inOwnCure(item) && !isUsed(world, seller, item.cite) && !isShadowed(world, metric, item.place.at))),
  );
  return reading(world, seller, metric, fresh, all, world.now);
}

/** A violation (policy §1): the level reached, with lapses and subjects enough. */
export function isFull(world: World, { measure, list }: Reading): boolean {
  const { minimumLapses, minimumSubjects } = world.policy.meter;
  return (
    measure.meter >= measure.level &&
    list.length >= minimumLapses &&
    distinct(list.map(({ subject }) => subject)) >= minimumSubjects
  );
}
