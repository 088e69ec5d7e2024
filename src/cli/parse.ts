import { parseArgs } from 'node:util';
import { didYouMean } from '../words/nearest.ts';
import type { Command, Option } from './command.ts';

/** What was typed after the name of a command, checked against what the command declares. */
export type Parsed = {
  readonly arguments: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
};

/** Every command has these. */
export const COMMON: readonly Option[] = [
  { name: 'json', description: 'one JSON value a line, also on a terminal' },
  { name: 'help', description: 'this text' },
];

/** Reads the command line of a command; the refusal says what is wrong with it. */
export function parse(command: Command, typed: readonly string[]): Parsed | { readonly refused: string } {
  const declared = new Map([...command.options, ...COMMON].map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(
        [...declared.values()].map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
  });

  const positionals: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = declared.get(token.name);
    if (option === undefined) return { refused: unknownOption(token.rawName, declared.keys()) };
    if (values.has(option.name)) return { refused: `--${option.name} is given twice` };
    const problem = option.value === undefined ? flagProblem(option, token) : valueProblem(option, token);
    if (problem !== undefined) return { refused: problem };
    if (token.value === undefined) flags.add(option.name);
    else values.set(option.name, token.value);
  }
  const problem = argumentProblem(command, positionals) ?? missingOption(command, values, flags);
  return problem === undefined ? { arguments: positionals, values, flags } : { refused: problem };
}

type Given = { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined };

function flagProblem(option: Option, given: Given): string | undefined {
  return given.value === undefined ? undefined : `--${option.name} takes no value`;
}

function valueProblem(option: Option, given: Given): string | undefined {
  const { name, value: placeholder, number, oneOf } = option;
  const { value } = given;
  // `--out --json` is a forgotten file name, not a file called `--json`; `--out=--json` says so when it is meant.
  const forgotten = value === undefined || value === '' || (!given.inlineValue && /^-./.test(value));
  if (forgotten) return `--${name} needs a value: --${name} ${placeholder}`;
  if (number !== undefined) {
    const inRange = /^\d{1,16}$/.test(value) && Number(value) >= number.least && Number(value) <= number.most;
    if (!inRange) return `--${name} must be a whole number from ${number.least} to ${number.most}, not '${value}'`;
  }
  if (oneOf !== undefined && !oneOf.includes(value)) {
    return `--${name} must be one of ${oneOf.join(', ')}, not '${value}'${didYouMean(value, oneOf)}`;
  }
  return undefined;
}

function unknownOption(typed: string, declared: Iterable<string>): string {
  const candidates = [...declared].map((name) => `--${name}`);
  return `unknown option ${typed}${didYouMean(typed, candidates)}`;
}

function argumentProblem(command: Command, given: readonly string[]): string | undefined {
  const wanted = command.arguments;
  const missing = wanted[given.length];
  if (missing !== undefined && !missing.optional) return `${missing.name} is missing: ${missing.description}`;
  const extra = given[wanted.length];
  if (extra !== undefined && !wanted.at(-1)?.repeated) return `unexpected argument '${extra}'`;
  return undefined;
}

function missingOption(
  command: Command,
  values: ReadonlyMap<string, string>,
  flags: ReadonlySet<string>,
): string | undefined {
  const missing = command.options.find(({ required, name }) => required && !values.has(name) && !flags.has(name));
  return missing && `--${missing.name} ${missing.value ?? ''} is missing: ${missing.description}`;
}
