import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { createLogger } from '../service/http/log.ts';
import { type Service, startService } from '../service/main.ts';
import { outageOf } from '../service/postgres/outage.ts';
import { endOwnServer } from '../service/start/end-own-server.ts';
import { fill } from '../words/fill.ts';
import { START_SENTENCES, START_WORDS } from '../words/start-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { withTelephony } from './demo/demo-carrier.ts';
import { withMailbox } from './demo/demo-mail.ts';
import { type Playing, showDemonstration } from './demo/show.ts';
import { forgiving, forgivingOutput } from './forgiving-output.ts';
import { descriptorOutput, type Output } from './output.ts';
import { describeLostDatabase, describeStartRefusal, isWronglyAsked, placeOf } from './start-refusal.ts';
import { tellFirstInvitation, tellPlaces, tellUnusedPolicy } from './start-report.ts';
import { readStartSettings, type StartSettings } from './start-settings.ts';
import { listenForStop, type StopRequest } from './start-stop.ts';
import { version } from './version.ts';

export const command: Command = {
  name: 'start',
  summary: 'the server with its pages and API',
  details:
    'Keeps everything in an embedded PostgreSQL in the data directory, or in the PostgreSQL of --database. Ctrl-C stops it,\n' +
    'the next start goes on. Further settings come from the environment: kingston config shows them all. What a person\n' +
    'needs to know is said on standard error; standard output is the log, one JSON value a line.',
  arguments: [],
  options: [
    {
      name: 'port',
      value: 'N',
      description: 'the port to serve at, 0 for any free one (default: 8080)',
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
  const settings = readStartSettings(context);
  if (settings === undefined) return 2;
  const { config: called, stop: stopTelephony } = await withTelephony(settings.config, Date.now);
  const { config, customerMail, folder, stop: stopMail } = await withMailbox(called);
  try {
    return await serveWith(context, { ...settings, config, customerMail, mailFolder: folder });
  } finally {
    await stopTelephony();
    await stopMail();
  }
}

async function serveWith(context: Context, settings: StartSettings): Promise<ExitCode> {
  const { config } = settings;
  // A terminal that was closed must not keep us from stopping.
  const output = forgivingOutput(context.stderr);
  const progress = forgiving(context.progress);
  const logger = createLogger(config.logLevel, logOutput(context));
  const stop = listenForStop(
    () => output.line(`${context.isTerminal ? '\n' : ''}${START_WORDS.stopping}`),
    () => endAtOnce(output, settings),
  );
  progress(START_WORDS.starting);
  const consoleDirectory = builtConsole();
  const service = await startService({
    ...{ config, version: version(), logger, policy: settings.policy.document, consoleDirectory, now: Date.now },
    customerMail: settings.customerMail,
  });
  if ('refused' in service) {
    const sentence = describeStartRefusal(service.refused, config);
    return isWronglyAsked(service.refused) ? context.refuse(sentence) : context.fail(sentence);
  }
  if (!stop.isAsked()) tellReady(output, service, settings, logger);
  if (consoleDirectory === undefined) context.fail(START_SENTENCES['no-console']);
  return serveUntilStopped({ context, output, progress, service, settings, logger, stop });
}

function tellReady(output: Output, service: Service, { config }: StartSettings, logger: Logger): void {
  const { adopted, url } = service;
  tellPlaces(output, service, config);
  logger.info({ url, baseUrl: config.baseUrl ?? url, data: placeOf(config), adopted }, 'ready');
}

type Running = {
  readonly context: Context;
  readonly output: Output;
  readonly progress: Context['progress'];
  readonly service: Service;
  readonly settings: StartSettings;
  readonly logger: Logger;
  readonly stop: StopRequest;
};

async function serveUntilStopped(running: Running): Promise<ExitCode> {
  const { context, output, service, settings, logger, stop } = running;
  const { config } = settings;
  const ending = new AbortController();
  if (stop.isAsked()) ending.abort();
  const showing = show(running, ending.signal);
  try {
    const lost = service.databaseLost.then((why) => ({ why }));
    const end = await Promise.race([stop.asked, lost, showing.then(() => new Promise<never>(() => {}))]);
    ending.abort();
    await (await showing)?.stop();
    await service.stop();
    if (end !== 'asked') return context.fail(describeLostDatabase(end.why, config));
    output.line(fill(START_WORDS.stopped, { place: placeOf(config) }));
    logger.info('stopped');
    return 0;
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/** What is told, and in a demonstration played, while the service runs. */
async function show(
  { output, service, settings, ...rest }: Running,
  ending: AbortSignal,
): Promise<Playing | undefined> {
  const { config, mailFolder } = settings;
  const tell = (sentence: string): void => output.line(`kingston start: ${sentence}`);
  await patiently(() => tellUnusedPolicy(tell, service, settings), ending);
  if (config.demo) return patiently(() => showDemonstration(service, config, { output, mailFolder, ...rest }), ending);
  await patiently(() => tellFirstInvitation(output, service, config), ending);
  return undefined;
}

/** How long to wait for a database that is away, in milliseconds. */
const PATIENCE = 1000;

/** Does the work, again and again while the database is away, until all ends. */
async function patiently<Result>(work: () => Promise<Result>, ending: AbortSignal): Promise<Result | undefined> {
  while (!ending.aborted) {
    try {
      return await work();
    } catch (error) {
      if (outageOf(error) === undefined) throw error;
      await sleep(PATIENCE, undefined, { signal: ending }).catch(() => {});
    }
  }
  return undefined;
}

/** What the next start recovers: nothing that was confirmed is lost. */
async function endAtOnce(output: Output, { config }: StartSettings): Promise<void> {
  output.line(START_WORDS.atOnce);
  if (config.databaseUrl === undefined) await endOwnServer(config.dataDirectory).catch(() => {});
  process.exit(130);
}

/** Where the log goes. Unlike a command whose reader has left, a server goes on. */
function logOutput(context: Context): Pick<Output, 'write'> {
  return forgivingOutput(context.isTerminal ? context.stdout : descriptorOutput(1, { prompt: true }));
}

function builtConsole(): string | undefined {
  const folder = fileURLToPath(new URL('../../build/console', import.meta.url));
  return existsSync(path.join(folder, 'index.html')) ? folder : undefined;
}
