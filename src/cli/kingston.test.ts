import { expect, test } from 'vitest';
import type { Command, Context, ExitCode } from './command.ts';
import type { Entry } from './commands.ts';
import { ReadFailure } from './input.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

const weigh: Command = {
  name: 'weigh',
  summary: 'says how heavy files are',
  arguments: [{ name: 'FILE', description: 'what is weighed', repeated: true }],
  options: [
    { name: 'out', value: 'FILE', description: 'where the answer goes', default: '-' },
    { name: 'scale', value: 'N', description: 'which scale', number: { least: 1, most: 9 } },
    { name: 'unit', value: 'UNIT', description: 'the unit', oneOf: ['gram', 'ounce'] },
    { name: 'summary', description: 'the sum alone' },
  ],
  examples: ['weigh apple --unit gram'],
  run: async () => 0,
};

function withRun(run: (context: Context) => Promise<ExitCode>): Command {
  return { ...weigh, run };
}

async function type(line: string, command = weigh, isTerminal = true) {
  const commands: readonly Entry[] = [
    { name: 'weigh', summary: weigh.summary, load: async () => ({ command }) },
    { name: 'scale set', summary: 'sets a scale', load: async () => ({ command: { ...weigh, name: 'scale set' } }) },
  ];
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const words = line === '' ? [] : line.split(' ');
  const code = await kingston(words, commands, { stdout, stderr, isTerminal, progress: () => {} });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

test('a command gets what was typed, with defaults', async () => {
  let seen: unknown;
  const command = withRun(async (context) => {
    seen = [context.arguments, context.option('out'), context.number('scale'), context.flag('summary'), context.json];
    context.stdout.line('7');
    return 0;
  });

  expect(await type('weigh apple pear --scale=3 --summary', command)).toEqual({ code: 0, stdout: '7\n', stderr: '' });
  expect(seen).toEqual([['apple', 'pear'], '-', 3, true, false]);
});

test('answers are JSON with --json, and when nobody looks on', async () => {
  const seen: boolean[] = [];
  const command = withRun(async (context) => {
    seen.push(context.json);
    return 0;
  });
  await type('weigh apple', command);
  await type('weigh apple --json', command);
  await type('weigh apple', command, false);
  expect(seen).toEqual([false, true, true]);
});

test.each([
  ['weigh', 'kingston weigh: FILE is missing: what is weighed'],
  ['weigh a --sumary', 'kingston weigh: unknown option --sumary; did you mean --summary?'],
  ['weigh a --frobnicate', 'kingston weigh: unknown option --frobnicate\n'],
  ['weigh a -x', 'kingston weigh: unknown option -x\n'],
  ['weigh a --out', 'kingston weigh: --out needs a value: --out FILE'],
  ['weigh a --out --json', 'kingston weigh: --out needs a value: --out FILE'],
  ['weigh a --out= ', 'kingston weigh: --out needs a value: --out FILE'],
  ['weigh a --out b --out c', 'kingston weigh: --out is given twice'],
  ['weigh a --summary=yes', 'kingston weigh: --summary takes no value'],
  ['weigh a --scale ten', "kingston weigh: --scale must be a whole number from 1 to 9, not 'ten'"],
  ['weigh a --scale 10', "kingston weigh: --scale must be a whole number from 1 to 9, not '10'"],
  ['weigh a --unit grm', "kingston weigh: --unit must be one of gram, ounce, not 'grm'; did you mean gram?"],
  ['weihg a', "kingston: unknown command 'weihg'; did you mean weigh?"],
  ['frobnicate', "kingston: unknown command 'frobnicate'\n"],
  ['scale get', "kingston: unknown command 'scale get'; did you mean scale set?"],
  ['scael', "kingston: unknown command 'scael'; did you mean scale?"],
  ['--hlep', 'kingston: unknown option --hlep; did you mean --help?'],
  ['', 'Usage: kingston COMMAND'],
  ['scale', 'Usage: kingston scale COMMAND'],
])('bad usage ends with 2: %s', async (line, said) => {
  const { code, stdout, stderr } = await type(line);
  expect(stderr).toContain(said);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each([
  ['--help', 'weigh      says how heavy files are'],
  ['-h', 'scale set  sets a scale'],
  ['scale --help', 'Usage: kingston scale COMMAND'],
  ['scale set --help', 'Usage: kingston scale set FILE…'],
  ['weigh --help', 'Usage: kingston weigh FILE… [--out FILE] [--scale N] [--unit UNIT] [--summary]'],
  ['weigh --help', '--unit UNIT  the unit: gram, ounce'],
  ['weigh --help', '--out FILE   where the answer goes (default: -)'],
  ['weigh --help', 'kingston weigh apple --unit gram'],
  ['weigh --nonsense --help', 'Says how heavy files are.'],
])('help is on standard output: %s', async (line, said) => {
  const { code, stdout, stderr } = await type(line);
  expect(stdout).toContain(said);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('--version is the version of the package', async () => {
  expect((await type('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('after -- everything is an argument', async () => {
  let seen: readonly string[] = [];
  const command = withRun(async (context) => {
    seen = context.arguments;
    return 0;
  });
  await type('weigh -- --help -', command);
  expect(seen).toEqual(['--help', '-']);
});

test('a refusal is one line and 2, a failure one line and 1', async () => {
  const refusing = withRun(async (context) => context.refuse('no such fruit'));
  const failing = withRun(async (context) => context.fail('the scale broke'));
  expect(await type('weigh a', refusing)).toEqual({ code: 2, stdout: '', stderr: 'kingston weigh: no such fruit\n' });
  expect(await type('weigh a', failing)).toEqual({ code: 1, stdout: '', stderr: 'kingston weigh: the scale broke\n' });
});

test('what is thrown ends in one line, without a stack', async () => {
  const wrong = withRun(async () => {
    throw new TypeError('x is undefined');
  });
  const unreadable = withRun(async () => {
    throw new ReadFailure('cannot read a: the disk answers with an error');
  });
  expect(await type('weigh a', wrong)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'kingston weigh: x is undefined: this is a bug in kingston; KINGSTON_DEBUG=1 shows where\n',
  });
  expect(await type('weigh a', unreadable)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^.*disk.*\n$/) });
});

test('to ask for an option that was not declared is a bug', async () => {
  const command = withRun(async (context) => (context.flag('heavy') ? 1 : 0));
  expect((await type('weigh a', command)).stderr).toContain('kingston weigh declares no option --heavy');
});
