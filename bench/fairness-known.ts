import { DEFAULT_START } from '../src/simulation/simulate.ts';
import { type Figure, figureOf } from './figure.ts';
import { judge } from './judge.ts';
import { knownRateYear } from './known-rate-sellers.ts';
import { median } from './rounds.ts';

const DAY = 86_400_000;

/** What policy §6 says of sellers of one size and one late rate; shares between 0 and 1, days after the first order. */
type Expectation = {
  readonly ordersPerYear: number;
  readonly late: number;
  readonly warned: { readonly share: number; readonly must: 'at most' | 'at least' };
  readonly restricted?: { readonly share: number; readonly must: 'at most' };
  readonly days?: number;
};

const NEVER = { share: 0, must: 'at most' } as const;
/** α of the policy is 0.1: what may be added to it is two standard errors of the long run. */
const ALPHA = { share: 0.13, must: 'at most' } as const;

const EXPECTED: readonly Expectation[] = [200, 5000].flatMap((ordersPerYear) => [
  { ordersPerYear, late: 0.01, warned: NEVER, restricted: NEVER },
  { ordersPerYear, late: 0.02, warned: NEVER, restricted: NEVER },
  { ordersPerYear, late: 0.04, warned: ALPHA, restricted: NEVER },
  {
    ordersPerYear,
    late: 0.1,
    warned: { share: ordersPerYear === 200 ? 0.9 : 0.99, must: 'at least' as const },
    days: ordersPerYear === 200 ? 160 : 20,
  },
]);

/** Sellers of each cell: so many that a share of 10 % is known to ±2 points (one standard error each side). */
const SELLERS = { long: { 200: 900, 5000: 240 }, short: { 200: 240, 5000: 24 } } as const;

/** Simulated sellers of a known rate, a year each: does α mean what it says, whatever the size? */
export function* knownRateFigures(short: boolean, progress: (text: string) => void): Generator<Figure> {
  const sizes: Readonly<Record<number, number>> = short ? SELLERS.short : SELLERS.long;
  for (const expected of EXPECTED) {
    const number = sizes[expected.ordersPerYear] as number;
    const name = `${expected.ordersPerYear} orders a year, ${expected.late * 100} % late`;
    const { warned, restricted, firstDays } = judgeCell(expected, number, (done) =>
      progress(`${name}: ${done} of ${number} sellers`),
    );
    const { share: limit, must } = expected.warned;
    const note = `of ${number} sellers, a year each`;
    yield figureOf('fairness', { figure: `${name}: warned`, value: warned / number, limit, must, note });
    const { restricted: most } = expected;
    const value = restricted / number;
    yield figureOf('fairness', {
      figure: `${name}: restricted`,
      value,
      ...(most === undefined ? {} : { limit: most.share }),
    });
    if (expected.days === undefined) continue;
    const days = { figure: `${name}: days to the first warning`, value: median(firstDays), limit: expected.days };
    yield figureOf('fairness', { ...days, note: 'median' });
  }
}

type Cell = { readonly warned: number; readonly restricted: number; readonly firstDays: readonly number[] };

/** Each seller is judged alone: a marketplace of equals would raise its own target (policy §1, the marketplace's rate). */
function judgeCell({ ordersPerYear, late }: Expectation, number: number, progress: (done: number) => void): Cell {
  let warned = 0;
  let restricted = 0;
  const firstDays: number[] = [];
  for (let seller = 1; seller <= number; seller++) {
    progress(seller - 1);
    const decisions = judge(knownRateYear(`S-${seller}`, ordersPerYear, late, ordersPerYear * 1000 + seller));
    const first = decisions.find(({ decision }) => decision === 'warning.issued');
    if (first !== undefined) {
      warned++;
      firstDays.push((first.at - DEFAULT_START) / DAY);
    }
    if (decisions.some(({ decision }) => decision === 'restriction.applied')) restricted++;
  }
  return { warned, restricted, firstDays };
}
