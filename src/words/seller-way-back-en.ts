import type { Metric } from '../rulebook/policy/policy.ts';
import { fill } from './fill.ts';
import { capital, count } from './quantities-en.ts';
import { METRIC_TEXT, METRIC_WORDS } from './seller-metrics-en.ts';

/** From here on a filling gauge is worth a word of its own. */
export const WORTH_A_WORD = 0.5;

/** Of a gauge what its way back is told from: the share of its level, and how many good ends empty it. */
type ToldGauge = { readonly metric: Metric; readonly filled: number; readonly emptiedBy: number };

/** How the gauge empties, in a sentence: `14 orders handed over in time empty it.` */
export function wayBack({ metric, filled, emptiedBy }: ToldGauge): string {
  const { lapse, good, goods } = METRIC_WORDS[metric];
  if (filled === 0) return METRIC_TEXT.empty;
  const words =
    emptiedBy === 1
      ? fill(METRIC_TEXT.emptiedByOne, { good })
      : fill(METRIC_TEXT.emptiedBy, { count: capital(count(emptiedBy)), goods });
  return filled < 1 ? words : fill(METRIC_TEXT.full, { lapse, wayBack: words });
}
