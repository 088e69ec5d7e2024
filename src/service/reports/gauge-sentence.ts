import { counted } from '../../words/console-en.ts';
import { fill } from '../../words/fill.ts';
import { count, enumeration, percentage } from '../../words/quantities-en.ts';
import { METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { wayBack } from '../../words/seller-way-back-en.ts';
import { REPORT_SENTENCES as SAY, WEEK_WORDS } from '../../words/weekly-report-en.ts';
import type { ReportedMetric } from './contract.ts';

/** A metric's week: how full the gauge is and was, what empties it, the rate beside its target, what settled. */
export function gaugeSentence(metric: ReportedMetric, isCompared: boolean): string {
  const empties = metric.filled === 0 ? [] : [wayBack(metric)];
  return [fullness(metric, isCompared), ...empties, ...rateOf(metric), weekOf(metric)].join(' ');
}

function fullness({ filled, filledBefore = 0 }: ReportedMetric, isCompared: boolean): string {
  const now = whole(filled);
  const before = whole(filledBefore);
  const values = { now: percentage(now), before: percentage(before) };
  if (filled === 0) return fill(before > 0 ? SAY.gaugeEmptied : SAY.gaugeEmpty, values);
  if (!isCompared) return fill(SAY.gauge, values);
  if (now === before) return fill(SAY.gaugeSame, values);
  return fill(now > before ? SAY.gaugeUp : SAY.gaugeDown, values);
}

/** In whole hundredths, and never more than full: as gauges are shown everywhere. */
function whole(filled: number): number {
  return Math.min(Math.floor(filled * 100) / 100, 1);
}

function rateOf({ metric, rate, shareBefore, target }: ReportedMetric): readonly string[] {
  if (rate === undefined) return [];
  const values = {
    ...{ days: rate.days, items: rate.items, share: percentage(rate.share), target: percentage(target) },
    kind: METRIC_WORDS[metric].items,
  };
  if (shareBefore === undefined) return [fill(SAY.rate, values)];
  return [fill(SAY.rateBefore, { ...values, before: percentage(shareBefore) })];
}

function weekOf({ metric, week }: ReportedMetric): string {
  const words = METRIC_WORDS[metric];
  const list = [
    ...(week.good > 0 ? [counted(week.good, words.good, words.goods)] : []),
    ...(week.counted > 0 ? [counted(week.counted, words.lapse, words.lapses)] : []),
    ...WITHOUT_EFFECT.flatMap((fate) => {
      const { one, many } = WEEK_WORDS[fate];
      const told = week[fate] ?? 0;
      return told === 0 ? [] : [`${count(told)} ${told === 1 ? one : many}`];
    }),
  ];
  return list.length === 0 ? SAY.weekNothing : fill(SAY.week, { list: enumeration(list, 'and') });
}

const WITHOUT_EFFECT = ['excused', 'passedOver', 'merged', 'overturned', 'inShadow'] as const;
