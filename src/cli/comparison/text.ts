import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import { type Counted, isByRule, metricOf } from '../../simulation/comparison/figures.ts';
import { type Compared, FEWEST, METHOD, type Verdict } from '../../simulation/comparison/paired.ts';
import type { SimulationOptions } from '../../simulation/simulate.ts';
import { COMPARISON_WORDS as SAY } from '../../words/comparison-en.ts';
import { fill } from '../../words/fill.ts';
import { wrap } from '../wrap.ts';

/** Which figures stand together in the report, in its order. */
const GROUPS: Readonly<Record<keyof typeof SAY.groups, readonly Exclude<Counted, 'orders'>[]>> = {
  lapses: [
    'lapses.late_dispatch',
    'lapses.late_cancellation',
    'lapses.improper_status',
    'lapses.listing_inaccuracy',
    'lapses.early_refund',
    'lapses.order_defect',
    'excused',
  ],
  customers: ['late-hand-overs', 'cancellations'],
  cases: [
    'disputes',
    'disputes.asked',
    'disputes.lost',
    'disputes.counted',
    'returns',
    'returns.own-inspection',
    'refunds.early',
  ],
  exposure: ['asks', 'shown', 'person-hours'],
  actions: ['warnings', 'restrictions', 'suspensions', 'removals', 'taken-back', 'days-limited'],
};
const WIDTH = 100;

/** A comparison as lines for people: all sellers, what dispatching does not change, then each kind of seller. */
export function comparisonText(
  { sellers, days, seed, scenario }: Required<SimulationOptions>,
  policy: Policy,
  compared: readonly Compared[],
): readonly string[] {
  const all = compared.filter(({ archetype }) => archetype === undefined);
  const orders = count(all[0]?.orders ?? 0);
  const about = { sellers: count(sellers), days: String(days), seed: String(seed), scenario, orders };
  return [
    fill(SAY.title, { ...about, policy: policyId(policy) }),
    ...paragraph(fill(SAY.method, { method: METHOD })),
    '',
    fill(SAY.all, { sellers: count(sellers), orders }),
    ...Object.entries(GROUPS).flatMap(([group, figures]) => [
      `  ${SAY.groups[group as keyof typeof GROUPS]}`,
      ...rows(
        figures.map((counted) => all.find((each) => each.counted === counted) as Compared, policy),
        policy,
      ),
    ]),
    '',
    ...paragraph(SAY.byRuleMeans),
    ...told(SAY.noHelp, all, policy, 'same'),
    ...told(SAY.unclear, all, policy, 'not-told-apart'),
    ...told(SAY.more, all, policy, 'more'),
    ...kinds(compared, policy),
  ];
}

/** Every kind of seller, with what is told apart from chance. */
function kinds(compared: readonly Compared[], policy: Policy): readonly string[] {
  const names = [...new Set(compared.map(({ archetype }) => archetype))].filter((each) => each !== undefined);
  const few: string[] = [];
  const told = names.flatMap((name) => {
    const own = compared.filter(({ archetype }) => archetype === name);
    const { sellers = 0, orders = 0 } = own[0] ?? {};
    if (sellers < FEWEST) {
      few.push(`${SAY.kinds[name].toLowerCase()} (${sellers})`);
      return [];
    }
    const apart = own.filter(({ verdict }) => verdict === 'less' || verdict === 'more');
    const head = fill(SAY.kind, { kind: SAY.kinds[name], sellers: count(sellers), orders: count(orders) });
    return ['', head, ...(apart.length === 0 ? [`    ${SAY.nothing}`] : rows(apart, policy))];
  });
  return few.length === 0 ? told : [...told, '', ...paragraph(fill(SAY.tooFew, { kinds: few.join(', ') }))];
}

function rows(compared: readonly Compared[], policy: Policy): readonly string[] {
  return compared.map((each) => {
    const { self, dispatched, difference, low, high } = each;
    const interval =
      low === undefined || high === undefined ? '' : fill(SAY.interval, { low: number(low), high: number(high) });
    const figures = [self, dispatched, difference].map((value) => number(value).padStart(9)).join(' ');
    return `    ${nameOf(each, policy).padEnd(42)}${figures}  ${interval.padEnd(19)}  ${verdictOf(each)}`.trimEnd();
  });
}

function verdictOf({ counted, verdict }: Compared): string {
  const words = SAY.verdicts[verdict];
  return isByRule(counted) && verdict === 'less' ? fill(SAY.byRule, { verdict: words }) : words;
}

/** With its category: where a lapse counts. */
function nameOf({ counted }: Compared, policy: Policy): string {
  const name = SAY.figures[counted as Exclude<Counted, 'orders'>];
  const metric = metricOf(counted);
  return metric === undefined ? name : `${name} (${policy.metrics[metric].category})`;
}

function told(sentence: string, all: readonly Compared[], policy: Policy, verdict: Verdict): readonly string[] {
  const names = all.filter((each) => each.verdict === verdict && (each.self > 0 || each.dispatched > 0));
  if (names.length === 0) return [];
  return paragraph(fill(sentence, { figures: names.map((each) => nameOf(each, policy)).join(', ') }));
}

function paragraph(text: string): readonly string[] {
  return wrap(text, { first: '', rest: '', width: WIDTH });
}

function number(value: number): string {
  const rounded = Math.round(value * 100) / 100 + 0;
  return rounded.toFixed(2).replace('-', '−');
}

function count(value: number): string {
  return value.toLocaleString('en');
}
