import { didYouMean } from '../words/nearest.ts';
import type { ExitCode } from './command.ts';
import type { Entry } from './commands.ts';
import { makeContext, type Surroundings } from './context.ts';
import { commandHelp, listHelp } from './help.ts';
import { ReadFailure } from './input.ts';
import { parse } from './parse.ts';
import { version } from './version.ts';

/** Runs what was typed after `kingston`, and answers with what the process ends with. */
export async function kingston(
  typed: readonly string[],
  commands: readonly Entry[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, stderr } = surroundings;
  const [first, second] = typed;
  if (first === '--version') {
    stdout.line(version());
    return 0;
  }
  if (isHelp(first)) {
    stdout.write(listHelp(commands));
    return 0;
  }
  if (first === undefined) {
    stderr.write(listHelp(commands));
    return 2;
  }
  const entry = entryOf(commands, typed);
  if (entry !== undefined) return runCommand(entry, typed.slice(entry.name.split(' ').length), surroundings);

  const isGroup = commands.some(({ name }) => name.startsWith(`${first} `));
  if (isGroup && (second === undefined || isHelp(second))) {
    (second === undefined ? stderr : stdout).write(listHelp(commands, first));
    return second === undefined ? 2 : 0;
  }
  stderr.line(`kingston: ${unknown(commands, first, isGroup ? second : undefined)}`);
  stderr.line('kingston --help lists the commands');
  return 2;
}

/** The command that is meant. Two words come before one: `simulate dispatched` is no `simulate` of something. */
export function entryOf(commands: readonly Entry[], [first, second]: readonly string[]): Entry | undefined {
  return commands.find(({ name }) => name === `${first} ${second}`) ?? commands.find(({ name }) => name === first);
}

async function runCommand(entry: Entry, typed: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr } = surroundings;
  try {
    const { command } = await entry.load();
    const end = typed.indexOf('--');
    if (typed.slice(0, end === -1 ? undefined : end).some(isHelp)) {
      stdout.write(commandHelp(command));
      return 0;
    }
    const parsed = parse(command, typed);
    if ('refused' in parsed) {
      stderr.line(`kingston ${entry.name}: ${parsed.refused}`);
      stderr.line(`kingston ${entry.name} --help tells how it is used`);
      return 2;
    }
    return await command.run(makeContext(command, parsed, surroundings));
  } catch (error) {
    stdout.flush();
    stderr.line(`kingston ${entry.name}: ${describeFailure(error)}`);
    return error instanceof ReadFailure ? 2 : 1;
  }
}

/** One line for what no command should have let through; the stack only for who asks for it. */
export function describeFailure(error: unknown): string {
  if (error instanceof ReadFailure) return error.message;
  if (!(error instanceof Error)) return `${String(error)}: this is a bug in kingston`;
  if (process.env['KINGSTON_DEBUG'] === '1') return error.stack ?? error.message;
  if ('syscall' in error) return `the operating system refused: ${error.message}`;
  return `${error.message}: this is a bug in kingston; KINGSTON_DEBUG=1 shows where`;
}

function unknown(commands: readonly Entry[], first: string, second: string | undefined): string {
  if (first.startsWith('-')) return `unknown option ${first}${didYouMean(first, ['--help', '--version'])}`;
  const typed = second === undefined ? first : `${first} ${second}`;
  const names = commands.map(({ name }) => name);
  const groups = names.filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' ')));
  return `unknown command '${typed}'${didYouMean(typed, [...names, ...groups])}`;
}

function isHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h';
}
