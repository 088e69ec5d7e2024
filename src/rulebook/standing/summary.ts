import type { MetricIndex } from '../items.ts';
import { type Category, METRICS, type Metric, type Rung } from '../policy/policy.ts';
import { judgeNow, weighs } from './meter.ts';
import type { SellerState } from './state.ts';
import { accountRung, heldRungs } from './view.ts';

/** What lists show of a seller: enough to find and sort sellers without reading their states. */
export type StandingSummary = {
  readonly rung: Rung;
  /** Where a rung other than good is held. */
  readonly held: readonly { readonly category: Category; readonly rung: Rung }[];
  readonly openActions: number;
  /** The fullest meter, in hundredths of its level; undefined when all are empty. */
  readonly fullest: { readonly metric: Metric; readonly filled: number } | undefined;
  /** How many lapses each context excuses. */
  readonly excused: readonly { readonly context: string; readonly lapses: number }[];
};

/** Sums a standing up as it is at the clock. Costs nothing but a look where there are neither actions nor lapses. */
export function summaryOf(state: SellerState): StandingSummary {
  return {
    rung: state.actions.length === 0 ? 'good' : accountRung(state),
    held: state.actions.length === 0 ? [] : heldRungs(state),
    openActions: state.actions.filter((action) => !action.isOver).length,
    fullest: fullestMeter(state),
    excused: excusedLapses(state),
  };
}

function excusedLapses(state: SellerState): StandingSummary['excused'] {
  const counts = new Map<string, number>();
  for (const history of state.histories)
    for (const { excusedBy } of history?.lapses ?? [])
      if (excusedBy !== undefined) counts.set(excusedBy, (counts.get(excusedBy) ?? 0) + 1);
  return [...counts].map(([context, lapses]) => ({ context, lapses }));
}

function fullestMeter(state: SellerState): StandingSummary['fullest'] {
  let fullest: StandingSummary['fullest'];
  for (const history of state.histories) {
    if (history === undefined || history.lapses.length === 0) continue;
    const { meter, level } = judgeNow(state, history, (lapse) => weighs(history, lapse)).measure;
    const filled = Math.min(MOST, Math.round((meter / level) * 100));
    if (filled > (fullest?.filled ?? 0)) fullest = { metric: METRICS[history.metric as MetricIndex] as Metric, filled };
  }
  return fullest;
}

/** What a small integer of the database holds. */
const MOST = 32_767;
