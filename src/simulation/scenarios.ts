import type { Archetype } from './archetypes.ts';

/** Orders a year of the sellers: a bounded Pareto distribution (many small, few large). */
export type Volume = { readonly smallest: number; readonly largest: number; readonly exponent: number };

export type Scenario = {
  /** One line for `--help`. */
  readonly about: string;
  /** Weights of the archetypes among the sellers. */
  readonly mix: Readonly<Partial<Record<Archetype, number>>>;
  readonly volume: Volume;
  /** How often the marketplace meets with storms, jams and slowdowns: `rare` (few a year), `many`, or not at all. */
  readonly happenings: 'none' | 'rare' | 'many';
  /** When staff declare them: hours ahead (a forecast), on the first day, days after their end, or never. */
  readonly declared: 'ahead' | 'at once' | 'afterwards' | 'never';
};

const HEAVY_TAIL: Volume = { smallest: 5, largest: 20_000, exponent: 0.7 };

const EVERYDAY: Scenario['mix'] = {
  honest: 62,
  dispatched: 10,
  small_volatile: 6,
  sloppy: 4,
  turning_bad: 4,
  improving: 3,
  listing_cheat: 2.5,
  early_refunder: 2,
  defect_maker: 2,
  data_misuser: 1.5,
  fraud: 1,
  ban_evader: 0.5,
  criminal: 0.5,
  short_stocker: 1,
};

export const SCENARIO_NAMES = [
  'everyday',
  'calm',
  'storms',
  'undeclared',
  'fraud',
  'bad-apples',
  'demonstration',
  'stream',
  'misuse',
] as const;
export type ScenarioName = (typeof SCENARIO_NAMES)[number];

export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  everyday: {
    about: 'all kinds of sellers, a few storms, jams and slowdowns a year, declared on their first day',
    mix: EVERYDAY,
    volume: HEAVY_TAIL,
    happenings: 'rare',
    declared: 'at once',
  },
  calm: {
    about: 'the same sellers without storms, jams or slowdowns',
    mix: EVERYDAY,
    volume: HEAVY_TAIL,
    happenings: 'none',
    declared: 'never',
  },
  storms: {
    about: 'many storms, jams and slowdowns, declared some days after their end',
    mix: EVERYDAY,
    volume: HEAVY_TAIL,
    happenings: 'many',
    declared: 'afterwards',
  },
  undeclared: {
    about: 'the same as storms, none declared: something to detect',
    mix: EVERYDAY,
    volume: HEAVY_TAIL,
    happenings: 'many',
    declared: 'never',
  },
  fraud: {
    about: 'half of the sellers fake tracking, evade a ban or break the law',
    mix: { honest: 40, dispatched: 10, fraud: 30, ban_evader: 10, criminal: 10 },
    volume: { smallest: 20, largest: 2000, exponent: 0.7 },
    happenings: 'none',
    declared: 'never',
  },
  'bad-apples': {
    about: 'two of three sellers are bad in some way, in equal parts',
    mix: {
      honest: 33,
      sloppy: 7,
      turning_bad: 7,
      improving: 7,
      listing_cheat: 7,
      early_refunder: 7,
      defect_maker: 7,
      data_misuser: 7,
      fraud: 7,
      ban_evader: 4,
      criminal: 3,
      short_stocker: 4,
    },
    volume: { smallest: 20, largest: 5000, exponent: 0.7 },
    happenings: 'rare',
    declared: 'at once',
  },
  demonstration: {
    about: 'the marketplace of `npm start`: smaller sellers, more of them sloppy, storms declared late',
    mix: {
      ...EVERYDAY,
      honest: 42,
      sloppy: 12,
      turning_bad: 10,
      improving: 6,
      listing_cheat: 5,
      early_refunder: 4,
      data_misuser: 3,
    },
    volume: { smallest: 15, largest: 4000, exponent: 0.85 },
    happenings: 'many',
    declared: 'afterwards',
  },
  stream: {
    about:
      'the mix of `kingston bench stream`: everyday with smaller sellers, 3,000 of them make a million events a year',
    mix: EVERYDAY,
    volume: { smallest: 5, largest: 20_000, exponent: 0.95 },
    happenings: 'rare',
    declared: 'ahead',
  },
  misuse: {
    about:
      'honest sellers, so that all that is found is misuse of data: `simulate --scenario misuse` tells who does it',
    mix: { honest: 100 },
    volume: { smallest: 150, largest: 8000, exponent: 0.7 },
    happenings: 'none',
    declared: 'never',
  },
};
