import { homedir } from 'node:os';
import type { z } from 'zod';
import { type ConfigProblemCode, SETTING_WORDS, type SettingName } from '../words/config-en.ts';
import type { Parameters } from '../words/fill.ts';
import { nearest } from '../words/nearest.ts';
import { withoutSecrets } from './redact.ts';
import { SETTINGS, type Setting, type Surroundings } from './settings.ts';

type Settings = typeof SETTINGS;
type ValueOf<Name extends SettingName> = z.output<Settings[Name]['schema']>;

/** Everything that can be set, read and checked once. What may be left out is undefined then. */
export type Config = {
  readonly [Name in SettingName]: ValueOf<Name> | (Settings[Name] extends { standard: unknown } ? never : undefined);
};

/** Where the value of a setting comes from; the first of these that has one. */
export type SettingOrigin = 'command-line' | 'environment' | 'default';

/** A setting ready to be shown: nothing secret is in it. */
export type ShownSetting = {
  readonly name: SettingName;
  readonly variable: string;
  readonly value: string | number | boolean | readonly string[] | undefined;
  readonly from: SettingOrigin;
};

/** What is wrong with one setting, to be told by `describeConfigProblem`. */
export type ConfigProblem = {
  readonly code: ConfigProblemCode;
  /** `setting` is what it was given as: `KINGSTON_PORT` or `--port`. */
  readonly parameters: Parameters & { readonly setting: string };
};

/** What was typed after a command, by the name of the setting. */
export type Typed = { readonly [Name in SettingName]?: string | undefined };

/** All settings, checked; or everything that is wrong with them. */
export type ConfigReading =
  | { readonly config: Config; readonly shown: readonly ShownSetting[] }
  | { readonly problems: readonly ConfigProblem[] };

/** Reads all settings. What was typed stands above the environment, and that above the defaults. */
export function readConfig(typed: Typed = {}, surroundings: Surroundings = thisProcess()): ConfigReading {
  const readings = Object.entries(SETTINGS).map(([name, setting]) =>
    readSetting(name as SettingName, setting, typed, surroundings),
  );
  const problems = [...readings.flatMap(({ problem }) => problem ?? []), ...misspelt(surroundings)];
  if (problems.length > 0) return { problems };
  const config = Object.fromEntries(readings.map(({ name, value }) => [name, value]));
  return { config: config as unknown as Config, shown: readings.map(show) };
}

function thisProcess(): Surroundings {
  return { environment: process.env, home: homedir(), isRoot: process.getuid?.() === 0 };
}

type Reading = {
  readonly name: SettingName;
  readonly value: unknown;
  readonly from: SettingOrigin;
  readonly problem?: ConfigProblem;
};

function readSetting(name: SettingName, setting: Setting<unknown>, typed: Typed, surroundings: Surroundings): Reading {
  const fromEnvironment = surroundings.environment[setting.variable];
  const given = typed[name] ?? (fromEnvironment === '' ? undefined : fromEnvironment);
  const from = typed[name] !== undefined ? 'command-line' : given !== undefined ? 'environment' : 'default';
  const text = given ?? setting.standard?.(surroundings);
  if (text === undefined) return { name, value: undefined, from };
  const parsed = setting.schema.safeParse(text);
  if (parsed.success) return { name, value: parsed.data, from };
  const isTyped = from === 'command-line' && setting.option !== undefined;
  const parameters = {
    setting: isTyped ? `--${setting.option}` : setting.variable,
    given: setting.shown === undefined ? `'${text}'` : 'not of the right form',
    wanted: SETTING_WORDS[name].wanted,
  };
  return { name, value: undefined, from, problem: { code: 'not-understood', parameters } };
}

/**
 * Variables that look like ours and are not: a setting with a slip of the pen would be passed over in silence. Others
 * are left alone, for they may be somebody else's (Kubernetes makes `KINGSTON_SERVICE_HOST` for a service of our name).
 */
function misspelt({ environment }: Surroundings): readonly ConfigProblem[] {
  const known = Object.values(SETTINGS).map(({ variable }) => variable.replace(PREFIX, ''));
  return Object.keys(environment).flatMap((variable): readonly ConfigProblem[] => {
    const name = variable.replace(PREFIX, '');
    if (name === variable || known.includes(name) || ELSEWHERE.has(name)) return [];
    const meant = nearest(name, known);
    if (meant === undefined) return [];
    return [{ code: 'unknown-setting', parameters: { setting: variable, nearest: `KINGSTON_${meant}` } }];
  });
}

const PREFIX = /^KINGSTON_/;

/** Read elsewhere: by the command line for its own errors, and by the tests. */
const ELSEWHERE: ReadonlySet<string> = new Set(['DEBUG', 'LONG', 'POSTGRES_15']);

function show({ name, value, from }: Reading): ShownSetting {
  const { variable, shown }: Setting<unknown> = SETTINGS[name];
  return { name, variable, value: value === undefined ? undefined : withoutSecrets(value, shown), from };
}
