import type { Decision } from '../src/rulebook/decision.ts';
import { type Figure, figureOf } from './figure.ts';
import { judge } from './judge.ts';
import { acknowledgement, type KnownSeller, knownEvents, YEAR_BEGINS } from './known-rate-sellers.ts';
import { median } from './rounds.ts';

const DAY = 86_400_000;

/** Sellers of one size and one late rate, and what policy §6 says of them: shares between 0 and 1, days. */
type Cell = {
  readonly ordersPerYear: number;
  readonly late: number;
  readonly established: boolean;
  readonly warned?: { readonly limit: number; readonly must: 'at most' | 'at least' };
  readonly restricted?: { readonly limit: number };
  readonly days?: { readonly limit: number };
};

/** One in two hundred: what "never" can mean of a sample. */
const NEVER = { limit: 0.005, must: 'at most' } as const;
/** α of the policy is 0.1; two standard errors of the long run are allowed on top. */
const ALPHA = { limit: 0.12, must: 'at most' } as const;

/**
 * α is the yearly chance of a seller whose size is known: the level grows with the number of items, so in its first
 * year a seller meets a lower one. Both are measured, the limits hold for who has a year behind it.
 */
const CELLS: readonly Cell[] = [200, 5000].flatMap((ordersPerYear) => [
  { ordersPerYear, late: 0.01, established: false, warned: NEVER, restricted: NEVER },
  { ordersPerYear, late: 0.02, established: false, warned: NEVER, restricted: NEVER },
  { ordersPerYear, late: 0.04, established: false },
  { ordersPerYear, late: 0.04, established: true, warned: ALPHA, restricted: { limit: 0.01 } },
  { ordersPerYear, late: 0.1, established: false },
  {
    ordersPerYear,
    late: 0.1,
    established: true,
    warned: { limit: ordersPerYear === 200 ? 0.9 : 0.99, must: 'at least' as const },
    days: { limit: ordersPerYear === 200 ? 160 : 20 },
  },
]);

/** Sellers of each cell: so many that a share of 5 to 10 % is known to ±2 points. */
const SELLERS = { long: { 200: 900, 5000: 150 }, short: { 200: 200, 5000: 16 } } as const;

/** Simulated sellers of a known rate: does α mean what it says, whatever the size? */
export function* knownRateFigures(short: boolean, progress: (text: string) => void): Generator<Figure> {
  const sizes: Readonly<Record<number, number>> = short ? SELLERS.short : SELLERS.long;
  for (const cell of CELLS) {
    const number = sizes[cell.ordersPerYear] as number;
    const age = cell.established ? 'second year' : 'first year';
    const name = `${cell.ordersPerYear} orders a year, ${cell.late * 100} % late, ${age}`;
    const { warned, restricted, days } = judgeCell(cell, number, (done) =>
      progress(`${name}: ${done} of ${number} sellers`),
    );
    const of = (figure: string, value: number, limits: object | undefined, note: string): Figure =>
      figureOf('fairness', { figure: `${name}: ${figure}`, value, ...limits, note });
    yield of('warned', warned / number, cell.warned, `of ${number} sellers`);
    yield of('restricted', restricted / number, cell.restricted, 'every warning acknowledged within a day');
    if (days.length > 0) yield of('days to the first warning', median(days), cell.days, 'median');
  }
}

type Counted = { readonly warned: number; readonly restricted: number; readonly days: readonly number[] };

/** Each seller is judged alone: a marketplace of equals would raise its own target (policy §1, the marketplace's rate). */
function judgeCell(
  { ordersPerYear, late, established }: Cell,
  number: number,
  progress: (done: number) => void,
): Counted {
  let restricted = 0;
  const days: number[] = [];
  for (let index = 1; index <= number; index++) {
    progress(index - 1);
    const seed = ordersPerYear * 1000 + index;
    const decisions = judgeAttentive({ id: `S-${index}`, ordersPerYear, late, established, seed });
    const first = decisions.find(({ decision }) => decision === 'warning.issued');
    if (first !== undefined) days.push((first.at - YEAR_BEGINS) / DAY);
    if (decisions.some(({ decision }) => decision === 'restriction.applied')) restricted++;
  }
  return { warned: days.length, restricted, days };
}

/** Judges a seller who acknowledges each warning a day later: again with the acknowledgements until no new one comes. */
function judgeAttentive(seller: KnownSeller): readonly Decision[] {
  const events = knownEvents(seller);
  const acknowledged = new Map<string, { readonly at: number }>();
  for (;;) {
    const decisions = judge([...events, ...acknowledged.values()].sort((one, other) => one.at - other.at));
    const unanswered = decisions.find(
      ({ decision, action }) => decision === 'warning.issued' && !acknowledged.has(action),
    );
    if (unanswered === undefined) return decisions;
    acknowledged.set(unanswered.action, acknowledgement(unanswered.action, unanswered.at + DAY));
  }
}
