import type { Random } from './random.ts';

/** How often a seller fails, each a share between 0 and 1. */
export type Rates = {
  /** Of the orders to hand over: accepted after `shipBy`, or never. */
  readonly late: number;
  /** Of the orders: cancelled by the seller more than two hours after placing. */
  readonly cancellation: number;
  /** Of the orders: claimed shipped or delivered without the fact. */
  readonly falseClaim: number;
  /** Of the listings inspected and goods returned: not as described. */
  readonly listing: number;
  /** Of the seller's refunds: before any review. */
  readonly earlyRefund: number;
  /** Of the orders: damaged by the seller, or a dispute lost. */
  readonly defect: number;
};

/** What a seller does beside the rates. */
export type Misconduct = 'data_misuse' | 'fake_tracking' | 'ban_evasion' | 'crime' | 'short_stock';

export const ARCHETYPES = [
  'honest',
  'dispatched',
  'small_volatile',
  'sloppy',
  'turning_bad',
  'improving',
  'listing_cheat',
  'early_refunder',
  'defect_maker',
  'data_misuser',
  'fraud',
  'ban_evader',
  'criminal',
  'short_stocker',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/** Ranges from which a seller's own rates are drawn. */
type Ranges = Readonly<Record<keyof Rates, readonly [number, number]>>;

const HONEST: Ranges = {
  late: [0.006, 0.02],
  cancellation: [0.001, 0.006],
  falseClaim: [0.001, 0.008],
  listing: [0.002, 0.012],
  earlyRefund: [0.001, 0.008],
  defect: [0.0003, 0.002],
};
const SLOPPY: Ranges = {
  ...HONEST,
  late: [0.08, 0.14],
  cancellation: [0.04, 0.08],
  falseClaim: [0.06, 0.12],
  defect: [0.002, 0.01],
};

type ArchetypeRules = {
  /** Whether an attentive marketplace would want it acted on (from the seller's `badFrom` on). */
  readonly bad: boolean;
  readonly ranges: Ranges;
  /** Bad only from a date on, bad only until a date, or moody every other month. */
  readonly course: 'steady' | 'turns' | 'improves' | 'moody';
  readonly misconduct: Misconduct | undefined;
};

const STEADY = { course: 'steady', misconduct: undefined } as const;

export const ARCHETYPE_RULES: Readonly<Record<Archetype, ArchetypeRules>> = {
  honest: { ...STEADY, bad: false, ranges: HONEST },
  dispatched: { ...STEADY, bad: false, ranges: HONEST },
  small_volatile: { bad: false, ranges: { ...HONEST, late: [0.08, 0.14] }, course: 'moody', misconduct: undefined },
  sloppy: { ...STEADY, bad: true, ranges: SLOPPY },
  turning_bad: { bad: true, ranges: SLOPPY, course: 'turns', misconduct: undefined },
  improving: { bad: true, ranges: SLOPPY, course: 'improves', misconduct: undefined },
  listing_cheat: { ...STEADY, bad: true, ranges: { ...HONEST, listing: [0.2, 0.4] } },
  early_refunder: { ...STEADY, bad: true, ranges: { ...HONEST, earlyRefund: [0.3, 0.6] } },
  defect_maker: { ...STEADY, bad: true, ranges: { ...HONEST, listing: [0.04, 0.1], defect: [0.05, 0.12] } },
  data_misuser: { bad: true, ranges: HONEST, course: 'turns', misconduct: 'data_misuse' },
  fraud: { bad: true, ranges: HONEST, course: 'turns', misconduct: 'fake_tracking' },
  ban_evader: { bad: true, ranges: SLOPPY, course: 'steady', misconduct: 'ban_evasion' },
  criminal: { bad: true, ranges: HONEST, course: 'turns', misconduct: 'crime' },
  short_stocker: { bad: true, ranges: HONEST, course: 'steady', misconduct: 'short_stock' },
};

function draw(ranges: Ranges, random: Random): Rates {
  const within = (range: readonly [number, number]): number =>
    Math.round(random.between(range[0], range[1]) * 1e4) / 1e4;
  return {
    late: within(ranges.late),
    cancellation: within(ranges.cancellation),
    falseClaim: within(ranges.falseClaim),
    listing: within(ranges.listing),
    earlyRefund: within(ranges.earlyRefund),
    defect: within(ranges.defect),
  };
}

/** A seller's rates as the archetype has them, and those of its honest times. */
export function drawRates(archetype: Archetype, random: Random): { readonly own: Rates; readonly honest: Rates } {
  return { own: draw(ARCHETYPE_RULES[archetype].ranges, random), honest: draw(HONEST, random) };
}
