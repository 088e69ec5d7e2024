import { readConfig, type ShownSetting } from '../service/config.ts';
import { describeConfigProblem, SETTING_ORIGINS, SETTING_WORDS } from '../words/config-en.ts';
import type { Command, Context, ExitCode } from './command.ts';

export const command: Command = {
  name: 'config',
  summary: 'shows all settings, and where each comes from',
  details:
    'Settings are taken from the command line of kingston start, else from the environment, else a default stands.\n' +
    'Secrets and passwords are not shown. Ends with 2 when a setting cannot be understood.',
  arguments: [],
  options: [],
  examples: ['config', 'config --json'],
  run: async (context) => run(context),
};

function run(context: Context): ExitCode {
  const reading = readConfig();
  if ('problems' in reading) {
    for (const { code, parameters } of reading.problems) context.refuse(describeConfigProblem(code, parameters));
    return 2;
  }
  if (context.json) for (const setting of reading.shown) context.stdout.line(jsonLine(setting));
  else context.stdout.write(table(reading.shown));
  return 0;
}

function jsonLine({ name, variable, value, from }: ShownSetting): string {
  return JSON.stringify({ name, variable, value: value ?? null, from, about: SETTING_WORDS[name].about });
}

function table(settings: readonly ShownSetting[]): string {
  const rows = settings.map(({ name, variable, value, from }) => [
    variable,
    shownValue(value),
    value === undefined ? '' : SETTING_ORIGINS[from],
    SETTING_WORDS[name].about,
  ]);
  const all = [['setting', 'value', 'from', 'what it is'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('');
}

function shownValue(value: ShownSetting['value']): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '—';
  return String(value);
}
