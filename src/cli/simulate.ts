import { DAY } from '../rulebook/instant.ts';
import { SCENARIO_NAMES, SCENARIOS, type ScenarioName } from '../simulation/scenarios.ts';
import { DEFAULT_START, type Simulation, simulate } from '../simulation/simulate.ts';
import { truthLines } from '../simulation/truth.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { type Output, openOutput } from './output.ts';
import { openZipped } from './zipped-output.ts';

const WIDEST = Math.max(...SCENARIO_NAMES.map((name) => name.length));
const SCENARIO_LIST = SCENARIO_NAMES.map((name) => `  ${name.padEnd(WIDEST)}  ${SCENARIOS[name].about}`);

export const command: Command = {
  name: 'simulate',
  summary: 'makes a synthetic marketplace whose truth is known',
  details: `Writes events in time order, one a line. The same numbers give the same bytes. Scenarios:\n${SCENARIO_LIST.join('\n')}`,
  arguments: [],
  options: [
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
    { name: 'out', value: 'FILE', description: 'the events; .gz packs them, - is standard output', required: true },
    { name: 'truth', value: 'FILE', description: 'a line for each seller and for each thing that happened to many' },
  ],
  examples: [
    'simulate --sellers 300 --days 365 --seed 1 --out events.ndjson.gz --truth truth.ndjson',
    'simulate --scenario storms --out - | kingston replay - --summary',
  ],
  run: async (context) => run(context),
};

function run(context: Context): ExitCode {
  const days = context.number('days') as number;
  const start = parseDate(context.option('start') as string);
  if (start === undefined) return context.refuse(`--start: '${context.option('start')}' is no date such as 2024-01-01`);
  const end = start + days * DAY;
  if (end > Date.now()) {
    return context.refuse(
      `--start and --days: the last day is ${formatDate(end - 1)}; events must not lie in the future`,
    );
  }
  const simulation = simulate({
    sellers: context.number('sellers') as number,
    days,
    seed: context.number('seed') as number,
    scenario: context.option('scenario') as ScenarioName,
    start,
  });
  const path = context.option('out') as string;
  const output = path.endsWith('.gz') ? openZipped(path) : openOutput(path, context.stdout);
  if ('refused' in output) return context.refuse(output.refused);
  const truthPath = context.option('truth');
  const truth = truthPath === undefined ? undefined : openOutput(truthPath, context.stdout);
  if (truth !== undefined && 'refused' in truth) return context.refuse(truth.refused);

  const events = writeEvents(simulation, output, days, context);
  if (truth !== undefined) {
    for (const line of truthLines(simulation)) truth.line(JSON.stringify(line));
    truth.close();
  }
  if (path !== '-' && truthPath !== '-') report(context, { events, sellers: simulation.sellers.length, path, end });
  return 0;
}

function writeEvents(simulation: Simulation, output: Output, days: number, context: Context): number {
  let events = 0;
  let day = 0;
  for (const batch of simulation.batches) {
    for (const event of batch) output.write(`${JSON.stringify(event)}\n`);
    events += batch.length;
    context.progress(`day ${++day} of ${days}, ${events.toLocaleString('en')} events`);
  }
  output.close();
  return events;
}

type Written = { readonly events: number; readonly sellers: number; readonly path: string; readonly end: number };

function report(context: Context, { events, sellers, path, end }: Written): void {
  const until = formatDate(end - 1);
  if (context.json) context.stdout.line(JSON.stringify({ events, sellers, until, out: path }));
  else
    context.stdout.line(
      `${events.toLocaleString('en')} events of ${sellers.toLocaleString('en')} sellers until ${until}: ${path}`,
    );
}

function parseDate(text: string): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) || formatDate(at) !== text ? undefined : at;
}

function formatDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
