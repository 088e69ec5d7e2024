import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Policy } from '../rulebook/policy/policy.ts';
import { type Config, type ConfigReading, readConfig } from '../service/config.ts';
import { defaultPolicyPath, loadPolicy } from '../service/policy/load.ts';
import { describeConfigProblem } from '../words/config-en.ts';
import { fill } from '../words/fill.ts';
import { START_SENTENCES } from '../words/start-en.ts';
import type { Context } from './command.ts';
import { describeFileError } from './input.ts';
import { problemLine } from './policy-check.ts';
import { ownName } from './policy-files.ts';

/** A policy as its file says it; it has been checked. */
export type PolicyFile = {
  /** As short as it can be said from here. */
  readonly name: string;
  readonly document: string;
  readonly policy: Policy;
};

/** What `kingston start` runs with. */
export type StartSettings = {
  readonly config: Config;
  /** The policy that a new installation begins with. */
  readonly policy: PolicyFile;
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

function readPolicyFile(context: Context, { policyFile }: Config): PolicyFile | undefined {
  const file = policyFile ?? defaultPolicyPath();
  const name = ownName(file);
  let document: string;
  try {
    document = readFileSync(file, 'utf8');
  } catch (error) {
    const setting = context.option('policy') === undefined ? 'KINGSTON_POLICY' : '--policy';
    const parameters = { file: name, reason: describeFileError(error), setting };
    context.refuse(fill(START_SENTENCES['unreadable-policy'], parameters));
    return undefined;
  }
  const loaded = loadPolicy(document);
  if ('policy' in loaded) return { name, document, policy: loaded.policy };
  for (const problem of loaded.problems) context.stderr.line(problemLine(name, problem));
  context.refuse(fill(START_SENTENCES['bad-policy'], { file: name }));
  return undefined;
}
