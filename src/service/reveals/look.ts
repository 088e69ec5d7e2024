import type { Look, LookReason } from '../../rulebook/access-watch/summary.ts';
import { type Peers, type ShopSize, sizeOf } from '../../rulebook/access-watch/usual.ts';
import { decideLook, type WatchOutcome } from '../../rulebook/access-watch/watch.ts';
import { DAY, HOUR, type Instant } from '../../rulebook/instant.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';
import { localDay, offsetAt, type Zone } from '../../rulebook/zone.ts';
import type { BothWatched } from '../accesses/record.ts';
import type { NewAlarm } from '../accesses/watch-store.ts';
import type { Work } from './work.ts';

/** Somebody is about to be shown whole values of an order. */
export type AskedLook = {
  readonly order: string;
  readonly at: Instant;
  readonly because?: LookReason | undefined;
  /** The id of the alarm that may come of it. */
  readonly alarm: string;
};

/** What it is held against. */
export type LookMeasure = {
  readonly rules: Pick<CustomerDataRules, 'watch'>;
  readonly zone: Zone;
  readonly work: Work;
  readonly peers: (size: ShopSize) => Peers;
};

/** Whether a look is still like work, and how looks stand after it (policy, `customerData.watch`). */
export function watchLook(
  { rules, zone, work, peers }: LookMeasure,
  watched: BothWatched,
  { order, at, because, alarm }: AskedLook,
): WatchOutcome {
  const placedAt = work.waiting.get(order);
  let before = 0;
  if (placedAt !== undefined) for (const other of work.waiting.values()) if (other < placedAt) before += 1;
  const look: Look = {
    ...{ order, at, day: localDay(zone, at), hour: Math.floor(timeOfDay(zone, at) / HOUR) },
    ...{ place: work.placeOf(order), toPack: placedAt !== undefined, before },
    ...{ placedLately: work.placedLately, openPaidOrders: work.openPaidOrders },
  };
  const watching = { rules: rules.watch, peers: peers(sizeOf(watched.shop.summary)), hasStep: work.hasStep };
  return decideLook(watching, watched, { look, reason: because, alarm });
}

function timeOfDay(zone: Zone, at: Instant): number {
  return (((at + offsetAt(zone, at)) % DAY) + DAY) % DAY;
}

/** The alarm of what was answered to a look; undefined: nobody was asked why for the first time, or stopped anew. */
export function alarmOf(
  { answer }: WatchOutcome,
  about: Pick<NewAlarm, 'seller' | 'id' | 'person' | 'access' | 'at'>,
): NewAlarm | undefined {
  switch (answer.level) {
    case 'none':
    case 'stopped':
      return undefined;
    case 'friction': {
      const { whose, finding } = answer;
      return answer.isNew
        ? { ...about, level: 'friction', whose, finding, until: undefined, toCase: false }
        : undefined;
    }
    case 'block': {
      const { whose, finding, until, toCase } = answer;
      return { ...about, level: 'block', whose, finding, until, toCase };
    }
  }
}
