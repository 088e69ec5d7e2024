import { fileURLToPath } from 'node:url';
import { BENCHES } from '../../bench/benches.ts';
import { isMissed, jsonLine, tableLine } from '../../bench/figure.ts';
import type { Command, Context, ExitCode } from './command.ts';

const WIDEST = Math.max(...BENCHES.map(({ name }) => name.length));
const LIST = BENCHES.map(({ name, about }) => `  ${name.padEnd(WIDEST)}  ${about}`);
/** Where the labelled data lies when nothing is said: beside the checkout. */
const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));

export const command: Command = {
  name: 'bench',
  summary: 'runs the benchmarks of this project',
  details:
    'One JSON line a figure, with its limit. What is measured against each other takes turns, each time in a fresh\n' +
    'process, and the medians are compared; one contestant also runs against itself: when that ratio is not near 1, the\n' +
    `figures are marked noisy, and a missed limit does not count. Missed limits are told at the end. Benchmarks:\n${LIST.join('\n')}`,
  arguments: [{ name: 'NAME', description: 'which benchmark (default: all of them)', optional: true }],
  options: [
    { name: 'short', description: 'fewer events and rounds' },
    { name: 'strict', description: 'end with 1 when a limit is missed' },
    {
      name: 'data',
      value: 'DIR',
      description:
        'the folder with labelled sellers and texts, for fairness and screen (default: ../shared/data beside the checkout)',
    },
  ],
  examples: ['bench', 'bench stream --short', 'bench fairness --json'],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const [wanted] = context.arguments;
  const chosen = BENCHES.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0) {
    return context.refuse(`no benchmark '${wanted}'; there are: ${BENCHES.map(({ name }) => name).join(', ')}`);
  }
  let missed = 0;
  for (const bench of chosen) {
    if (!context.json) context.stdout.line(bench.name);
    const options = {
      short: context.flag('short'),
      data: context.option('data') ?? DATA,
      progress: context.progress,
      say: (message: string) => context.stderr.line(`kingston bench: ${message}`),
    };
    for await (const figure of bench.run(options)) {
      if (isMissed(figure)) missed++;
      context.stdout.line(context.json ? jsonLine(figure) : tableLine(figure));
    }
  }
  if (missed === 0) return 0;
  const told = missed === 1 ? 'one limit is missed' : `${missed} limits are missed`;
  if (context.flag('strict')) return context.fail(told);
  context.stderr.line(`kingston bench: ${told}`);
  return 0;
}
