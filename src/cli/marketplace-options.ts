import { DAY, type Instant } from '../rulebook/instant.ts';
import { SCENARIO_NAMES, SCENARIOS, type ScenarioName } from '../simulation/scenarios.ts';
import { DEFAULT_START, type SimulationOptions } from '../simulation/simulate.ts';
import type { Context, Option } from './command.ts';

const WIDEST = Math.max(...SCENARIO_NAMES.map((name) => name.length));

/** The scenarios, a line each, for `--help`. */
export const SCENARIO_LIST = SCENARIO_NAMES.map((name) => `  ${name.padEnd(WIDEST)}  ${SCENARIOS[name].about}`).join(
  '\n',
);

/** What says which marketplace is simulated. */
export const MARKETPLACE_OPTIONS: readonly Option[] = [
  { name: 'sellers', value: 'N', description: 'how many sellers', default: '300', number: { least: 1, most: 1e6 } },
  { name: 'days', value: 'D', description: 'how many days', default: '365', number: { least: 1, most: 3650 } },
  {
    name: 'seed',
    value: 'S',
    description: 'another number makes another marketplace',
    default: '1',
    number: { least: 0, most: Number.MAX_SAFE_INTEGER },
  },
  {
    name: 'scenario',
    value: 'NAME',
    description: 'which sellers there are and what happens to them',
    default: 'everyday',
    oneOf: SCENARIO_NAMES,
  },
  { name: 'start', value: 'DATE', description: 'the first day (UTC)', default: formatDate(DEFAULT_START) },
];

/** Reads them; 2 with a complaint where there is no such marketplace. */
export function readMarketplace(context: Context): Required<SimulationOptions> | 2 {
  const days = context.number('days') as number;
  const start = parseDate(context.option('start') as string);
  if (start === undefined) return context.refuse(`--start: '${context.option('start')}' is no date such as 2024-01-01`);
  const end = start + days * DAY;
  if (end > Date.now()) {
    return context.refuse(
      `--start and --days: the last day is ${formatDate(end - 1)}; events must not lie in the future`,
    );
  }
  return {
    sellers: context.number('sellers') as number,
    days,
    seed: context.number('seed') as number,
    scenario: context.option('scenario') as ScenarioName,
    start,
  };
}

function parseDate(text: string): Instant | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) || formatDate(at) !== text ? undefined : at;
}

export function formatDate(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}
