import path from 'node:path';
import { type Config, type ConfigReading, readConfig } from '../service/config.ts';
import type { ServiceOptions } from '../service/main.ts';
import { defaultPolicyPath } from '../service/policy/load.ts';
import { describeConfigProblem } from '../words/config-en.ts';
import { fill } from '../words/fill.ts';
import { START_SENTENCES } from '../words/start-en.ts';
import type { Context } from './command.ts';
import { type PolicyText, readPolicyText } from './policy-text.ts';

/** What `kingston start` runs with. */
export type StartSettings = {
  readonly config: Config;
  /** The policy that a new installation begins with. */
  readonly policy: PolicyText;
  /** Of a demonstration: how its customers get mail, and where that lies. */
  readonly customerMail?: ServiceOptions['customerMail'];
  readonly mailFolder?: string | undefined;
};

/** Reads and checks everything before anything is started. Undefined when something is wrong, which has been said. */
export function readStartSettings(context: Context): StartSettings | undefined {
  const reading = readConfig({
    ...{ port: context.option('port'), dataDirectory: context.option('data') },
    ...{ databaseUrl: context.option('database'), clock: context.option('clock') },
    ...{ policyFile: context.option('policy'), demo: context.flag('demo') ? 'true' : undefined },
  });
  if ('problems' in reading) {
    for (const { code, parameters } of reading.problems) context.refuse(describeConfigProblem(code, parameters));
    return undefined;
  }
  const { demo, clock, dataDirectory } = reading.config;
  if (demo && clock === 'wall') {
    const setting = context.option('clock') === undefined ? 'KINGSTON_CLOCK' : '--clock';
    context.refuse(fill(START_SENTENCES['demonstration-clock'], { setting }));
    return undefined;
  }
  const policy = readPolicyFile(context, reading.config);
  if (policy === undefined) return undefined;
  const config: Config = {
    ...reading.config,
    dataDirectory: path.resolve(dataDirectory),
    logLevel: logLevel(context, reading),
    // The demonstration plays the past, so its clock is that of its events.
    clock: demo ? 'events' : clock,
  };
  return { config, policy };
}

/** On a terminal somebody reads what is said in words, so only what goes wrong is logged, unless more is asked for. */
function logLevel(context: Context, { config, shown }: Exclude<ConfigReading, { problems: unknown }>) {
  const asked = shown.find(({ name }) => name === 'logLevel')?.from !== 'default';
  return asked || context.json ? config.logLevel : 'warn';
}

function readPolicyFile(context: Context, { policyFile }: Config): PolicyText | undefined {
  const setting = context.option('policy') === undefined ? 'KINGSTON_POLICY' : '--policy';
  return readPolicyText(context, policyFile ?? defaultPolicyPath(), {
    unreadable: (parameters) => fill(START_SENTENCES['unreadable-policy'], { ...parameters, setting }),
    bad: (parameters) => fill(START_SENTENCES['bad-policy'], parameters),
  });
}
