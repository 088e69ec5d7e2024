import type { Command, Context } from './command.ts';
import type { Output } from './output.ts';
import type { Parsed } from './parse.ts';

/** Where a command runs: the process, or a test. */
export type Surroundings = {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Shows a line that the next one replaces. */
  progress(text: string): void;
};

/** What a command gets: its command line, and its surroundings. */
export function makeContext(command: Command, parsed: Parsed, surroundings: Surroundings): Context {
  const { stdout, stderr, isTerminal, progress } = surroundings;

  function declared(name: string): Command['options'][number] {
    const option = command.options.find((candidate) => candidate.name === name);
    if (option === undefined) throw new Error(`kingston ${command.name} declares no option --${name}`);
    return option;
  }
  function option(name: string): string | undefined {
    return parsed.values.get(name) ?? declared(name).default;
  }
  function say(message: string): void {
    stdout.flush();
    stderr.line(`kingston ${command.name}: ${message}`);
  }
  return {
    arguments: parsed.arguments,
    option,
    number(name) {
      const value = option(name);
      return value === undefined ? undefined : Number(value);
    },
    flag: (name) => declared(name) !== undefined && parsed.flags.has(name),
    json: parsed.flags.has('json') || !isTerminal,
    isTerminal,
    stdout,
    stderr,
    progress,
    refuse(message) {
      say(message);
      return 2;
    },
    fail(message) {
      say(message);
      return 1;
    },
  };
}
