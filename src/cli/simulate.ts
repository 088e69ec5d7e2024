import { DAY } from '../rulebook/instant.ts';
import { type Simulation, simulate } from '../simulation/simulate.ts';
import { truthLines } from '../simulation/truth.ts';
import { MISUSE_WORDS as SAY } from '../words/misuse-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { formatDate, MARKETPLACE_OPTIONS, readMarketplace, SCENARIO_LIST } from './marketplace-options.ts';
import { type Output, openOutput } from './output.ts';
import { simulateMisuse } from './simulate-misuse.ts';
import { openZipped } from './zipped-output.ts';

export const command: Command = {
  name: 'simulate',
  summary: 'makes a synthetic marketplace whose truth is known',
  details: `Writes events in time order, one a line. The same numbers give the same bytes. Scenarios:\n${SCENARIO_LIST}\n${SAY.details}`,
  arguments: [],
  options: [
    ...MARKETPLACE_OPTIONS,
    { name: 'out', value: 'FILE', description: 'the events; .gz packs them, - is standard output' },
    { name: 'truth', value: 'FILE', description: 'a line for each seller and for each thing that happened to many' },
    { name: 'policy', value: 'FILE', description: SAY.policy },
  ],
  examples: [
    'simulate --sellers 300 --days 365 --seed 1 --out events.ndjson.gz --truth truth.ndjson',
    'simulate --scenario storms --out - | kingston replay - --summary',
    'simulate --scenario misuse --sellers 300 --days 180',
  ],
  run: async (context) => run(context),
};

async function run(context: Context): Promise<ExitCode> {
  const asked = readMarketplace(context);
  if (asked === 2) return 2;
  const path = context.option('out');
  if (asked.scenario === 'misuse' && path === undefined) return await simulateMisuse(context, asked);
  if (path === undefined) return context.refuse('--out is missing: where the events go, - for standard output');
  if (context.option('policy') !== undefined)
    return context.refuse('--policy: only what scenario misuse finds is judged');
  const { days } = asked;
  const end = asked.start + days * DAY;
  const simulation = simulate(asked);
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
