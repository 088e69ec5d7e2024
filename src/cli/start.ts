import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from '../service/config.ts';
import { createLogger } from '../service/http/log.ts';
import { type Service, startService } from '../service/main.ts';
import { defaultPolicyPath, loadPolicy } from '../service/policy/load.ts';
import { describeConfigProblem } from '../words/config-en.ts';
import { fill } from '../words/fill.ts';
import { START_SENTENCES, START_WORDS } from '../words/start-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { demonstrate, type Playing } from './demo/demonstrate.ts';
import { problemLine } from './policy-check.ts';
import { ownName } from './policy-files.ts';
import { describeStartRefusal } from './start-refusal.ts';
import { version } from './version.ts';

export const command: Command = {
  name: 'start',
  summary: 'the server with its pages and API',
  details:
    'Keeps everything in an embedded PostgreSQL in the data directory, or in the PostgreSQL of --database. Ctrl-C stops it,\n' +
    'the next start goes on. Further settings come from the environment: kingston config shows them all.',
  arguments: [],
  options: [
    {
      name: 'port',
      value: 'N',
      description: 'the port to serve at (default: 8080)',
      number: { least: 0, most: 65_535 },
    },
    { name: 'data', value: 'DIR', description: 'where everything is kept' },
    { name: 'database', value: 'URL', description: 'a PostgreSQL of your own, 15 or newer' },
    { name: 'clock', value: 'CLOCK', description: 'what time it is, chosen once', oneOf: ['wall', 'events'] },
    { name: 'policy', value: 'FILE', description: 'the policy that a new installation begins with' },
    { name: 'demo', description: 'play a simulated marketplace, with people to sign in as' },
  ],
  examples: [
    'start',
    'start --demo',
    'start --port 9000 --data /srv/kingston',
    'start --database postgresql://db/kingston',
  ],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const reading = readConfig(typed(context));
  if ('problems' in reading) {
    for (const { code, parameters } of reading.problems) context.refuse(describeConfigProblem(code, parameters));
    return 2;
  }
  const { config } = reading;
  const document = readPolicyFile(context, config);
  if (document === undefined) return 2;
  const logger = createLogger(config.logLevel);
  if (context.isTerminal) context.stderr.line(START_WORDS.starting);
  const consoleDirectory = builtConsole();
  const options = { config, version: version(), logger, policy: document, consoleDirectory, now: Date.now };
  const service = await startService(options);
  if ('refused' in service) return context.fail(describeStartRefusal(service.refused));
  greet(context, service, consoleDirectory !== undefined);
  const loaded = loadPolicy(document);
  const playing =
    config.demo && 'policy' in loaded
      ? await demonstrate(service, config, loaded.policy, Date.now, (error) =>
          logger.error({ err: error }, 'the demonstration stopped'),
        )
      : undefined;
  if (playing !== undefined) tellPeople(context, playing);
  return untilStopped(context, config, service, playing);
}

function typed(context: Context): Parameters<typeof readConfig>[0] {
  const given = { port: 'port', dataDirectory: 'data', databaseUrl: 'database', clock: 'clock', policyFile: 'policy' };
  const named = Object.fromEntries(Object.entries(given).map(([name, option]) => [name, context.option(option)]));
  // The demonstration plays the past, so its clock is that of its events.
  return context.flag('demo') ? { ...named, clock: 'events', demo: 'true' } : named;
}

function readPolicyFile(context: Context, config: Config): string | undefined {
  const file = config.policyFile ?? defaultPolicyPath();
  let document: string;
  try {
    document = readFileSync(file, 'utf8');
  } catch (error) {
    context.refuse(`cannot read the policy ${ownName(file)}: ${(error as Error).message}`);
    return undefined;
  }
  const loaded = loadPolicy(document);
  if ('policy' in loaded) return document;
  for (const problem of loaded.problems) context.stderr.line(problemLine(ownName(file), problem));
  context.refuse(fill(START_SENTENCES['bad-policy'], { file: ownName(file) }));
  return undefined;
}

function builtConsole(): string | undefined {
  const folder = fileURLToPath(new URL('../../build/console', import.meta.url));
  return existsSync(path.join(folder, 'index.html')) ? folder : undefined;
}

function greet(context: Context, { url, adopted }: Service, hasConsole: boolean): void {
  const { stderr } = context;
  if (adopted) stderr.line(START_WORDS.adopted);
  stderr.line(fill(START_WORDS.ready, { url }));
  stderr.line(fill(START_WORDS.reference, { url }));
  if (!hasConsole) stderr.line(`kingston start: ${START_SENTENCES['no-console']}`);
}

function tellPeople(context: Context, { people, events }: Playing): void {
  context.stderr.line(fill(START_WORDS.demonstration, { count: events.toLocaleString('en') }));
  for (const { email, role, password, sellerId } of people) {
    const who = sellerId === undefined ? role : `${role} of ${sellerId}`;
    context.stderr.line(`  ${who.padEnd(24)} ${email.padEnd(26)} ${password}`);
  }
}

async function untilStopped(
  context: Context,
  config: Config,
  service: Service,
  playing: Playing | undefined,
): Promise<ExitCode> {
  const end = await Promise.race([asked(), service.died.then(() => 'died' as const)]);
  context.stderr.line(end === 'died' ? '' : START_WORDS.stopping);
  await playing?.stop();
  await service.stop();
  if (end === 'died') return context.fail(fill(START_WORDS.died, { folder: config.dataDirectory }));
  if (config.databaseUrl === undefined)
    context.stderr.line(fill(START_WORDS.stopped, { folder: config.dataDirectory }));
  return 0;
}

/** Ctrl-C, or a supervisor's request. A second one ends the process at once. */
function asked(): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve('asked'));
  });
}
