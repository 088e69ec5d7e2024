import type { Output } from './output.ts';

/**
 * What a command of `kingston` is. A module in this folder exports `const command: Command`; the table in
 * `commands.ts` names it. Parsing, `--help`, `--json`, unknown options, missing arguments and numbers out of range
 * are dealt with before `run` is called (`parse.ts`, `help.ts`), so a command only reads what it declared.
 */
export type Command = {
  /** As typed: `replay`, or two words such as `policy check`. */
  readonly name: string;
  /** One line for the list of commands: no full stop, no capital. */
  readonly summary: string;
  /** What `--help` says below the summary, where one line is not enough. */
  readonly details?: string;
  readonly arguments: readonly Argument[];
  /** Without `--help` and `--json`, which every command has. */
  readonly options: readonly Option[];
  /** Whole command lines, without `kingston`: `replay events.ndjson --summary`. */
  readonly examples: readonly string[];
  run(context: Context): Promise<ExitCode>;
};

/** 0: done. 1: it failed. 2: bad input or bad usage. */
export type ExitCode = 0 | 1 | 2;

/** A positional argument. Optional and repeated ones come last. */
export type Argument = {
  /** In capitals, as shown in the usage line: `FILE`. */
  readonly name: string;
  readonly description: string;
  /** Required unless this is set. */
  readonly optional?: true;
  /** One or more of it (none or more, when also optional). */
  readonly repeated?: true;
};

/** A long option. One without `value` is a flag. */
export type Option = {
  /** Without the dashes: `out`. */
  readonly name: string;
  /** The placeholder of its value in capitals: `FILE`, `N`. */
  readonly value?: string;
  readonly description: string;
  readonly required?: true;
  /** Used when the option is not given, and shown in the help. */
  readonly default?: string;
  /** The value must be a whole number between these; read it with `context.number`. */
  readonly number?: { readonly least: number; readonly most: number };
  /** The value must be one of these. */
  readonly oneOf?: readonly string[];
};

/** Everything a command gets from outside. Nothing in it needs a real terminal, so a test can make one. */
export type Context = {
  /** The positional arguments in order. Their number has been checked against `arguments`. */
  readonly arguments: readonly string[];
  /** The value of an option, or its default; undefined when there is neither. Asking for an undeclared one throws. */
  option(name: string): string | undefined;
  /** The same for an option declared with `number`. */
  number(name: string): number | undefined;
  /** Whether a flag was given. */
  flag(name: string): boolean;
  /** True with `--json`, or when standard output is not a terminal: print one JSON value a line, else text for people. */
  readonly json: boolean;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Shows how far long work is, on one line that is overwritten; nothing unless standard error is a terminal. */
  progress(text: string): void;
  /** Says on standard error that input or usage is bad: `kingston replay: <message>`. `return context.refuse('…')`. */
  refuse(message: string): 2;
  /** Says on standard error that the work failed. `return context.fail('…')`. */
  fail(message: string): 1;
};
