import type { FoundShop } from '../../../bench/misuse/found.ts';
import { isMet, type Measure, type Measured } from '../../../bench/misuse/summary.ts';
import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import type { SimulationOptions } from '../../simulation/simulate.ts';
import { fill } from '../../words/fill.ts';
import { MISUSE_WORDS as SAY } from '../../words/misuse-en.ts';

/** Which measures stand together, by the beginning of their names; the rest are of all misusers. */
const GROUPS = ['scrapers', 'leakers', 'insiders', 'honest', 'smeared', 'all'] as const;

/** What was found, as lines for people; a limit that is missed is marked. */
export function misuseText(
  { sellers, days, seed }: Required<SimulationOptions>,
  policy: Policy,
  found: readonly FoundShop[],
  measures: readonly Measure[],
): readonly string[] {
  const of = (truth: FoundShop['truth']) => String(found.filter((shop) => shop.truth === truth).length);
  const about = { sellers: sellers.toLocaleString('en'), days: String(days), seed: String(seed) };
  const kinds = { scrapers: of('scraper'), leakers: of('leaker'), insiders: of('insider'), smeared: of('smeared') };
  const limits = measures.filter(({ limit }) => limit !== undefined);
  const missed = limits.filter((measure) => !isMet(measure));
  return [
    fill(SAY.title, { ...about, ...kinds, policy: policyId(policy) }),
    ...GROUPS.flatMap((group) => {
      const own = measures.filter(({ measured }) => groupOf(measured) === group);
      return ['', SAY.groups[group], ...own.map(lineOf)];
    }),
    '',
    fill(missed.length === 0 ? SAY.kept : SAY.missed, { count: String(missed.length), all: String(limits.length) }),
  ];
}

function groupOf(measured: Measured): (typeof GROUPS)[number] {
  return GROUPS.find((group) => measured === group || measured.startsWith(`${group}-`)) ?? 'all';
}

function lineOf(measure: Measure): string {
  const { measured, value, limit, must } = measure;
  const mark = limit === undefined ? ' ' : isMet(measure) ? '✓' : '✗';
  const shown = value === undefined ? SAY.nothing : rounded(value);
  const held = limit === undefined ? '' : fill(must === 'at least' ? SAY.must : SAY.mostly, { limit: rounded(limit) });
  return `${mark} ${SAY.measures[measured].padEnd(52)} ${shown.padStart(9)}  ${held}`.trimEnd();
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}
