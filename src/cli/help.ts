import type { Argument, Command, Option } from './command.ts';
import type { Entry } from './commands.ts';
import { COMMON } from './parse.ts';

/** `kingston --help`, and with the first word of a group, `kingston policy --help`. */
export function listHelp(commands: readonly Entry[], group?: string): string {
  const shown = group === undefined ? commands : commands.filter((entry) => entry.name.startsWith(`${group} `));
  const rows = shown.map((entry): Row => [entry.name, entry.summary]);
  const more: readonly Row[] = [
    ['--help', 'this text; after a command, what the command takes'],
    ['--version', 'the version of kingston'],
  ];
  return sections([
    ['Keeps a marketplace fair to its sellers and safe for its customers.'],
    [`Usage: kingston ${group ?? ''}${group === undefined ? '' : ' '}COMMAND`],
    ['Commands:', ...columns(rows)],
    ['Options:', ...columns(more)],
    ['Ends with 0 when done, 2 for bad input or usage, 1 for a failure.'],
  ]);
}

/** `kingston replay --help`. */
export function commandHelp(command: Command): string {
  const options = [...command.options, ...COMMON];
  return sections([
    [
      `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
      ...(command.details ? [command.details] : []),
    ],
    [`Usage: ${usage(command)}`],
    section(
      'Arguments:',
      command.arguments.map((argument): Row => [argument.name, argument.description]),
    ),
    section(
      'Options:',
      options.map((option): Row => [optionForm(option), optionText(option)]),
    ),
    command.examples.length === 0 ? [] : ['Examples:', ...command.examples.map((example) => `  kingston ${example}`)],
  ]);
}

/** `kingston replay FILE… [--policy FILE] [--summary]` */
export function usage(command: Command): string {
  const options = command.options.map((option) => (option.required ? optionForm(option) : `[${optionForm(option)}]`));
  return ['kingston', command.name, ...command.arguments.map(argumentForm), ...options].join(' ');
}

function argumentForm({ name, optional, repeated }: Argument): string {
  const form = repeated ? `${name}…` : name;
  return optional ? `[${form}]` : form;
}

function optionForm({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function optionText(option: Option): string {
  const choice = option.oneOf === undefined ? '' : `: ${option.oneOf.join(', ')}`;
  const standard = option.default === undefined ? '' : ` (default: ${option.default})`;
  return `${option.description}${choice}${standard}`;
}

type Row = readonly [left: string, right: string];

function section(title: string, rows: readonly Row[]): readonly string[] {
  return rows.length === 0 ? [] : [title, ...columns(rows)];
}

function columns(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function sections(all: readonly (readonly string[])[]): string {
  const filled = all.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
