import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { createLogger } from '../service/http/log.ts';
import { type Service, startService } from '../service/main.ts';
import { endOwnServer } from '../service/start/end-own-server.ts';
import { fill } from '../words/fill.ts';
import { START_SENTENCES, START_WORDS } from '../words/start-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { type Playing, showDemonstration } from './demo/show.ts';
import { forgivingOutput } from './forgiving-output.ts';
import type { Output } from './output.ts';
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
  const { config } = settings;
  // A terminal that was closed must not keep us from stopping.
  const output = forgivingOutput(context.stderr);
  const logger = createLogger(config.logLevel);
  const stop = listenForStop(
    () => output.line(START_WORDS.stopping),
    () => endAtOnce(output, settings),
  );
  context.progress(START_WORDS.starting);
  const consoleDirectory = builtConsole();
  const service = await startService({
    ...{ config, version: version(), logger, policy: settings.policy.document, consoleDirectory, now: Date.now },
  });
  if ('refused' in service) {
    const sentence = describeStartRefusal(service.refused, config);
    return isWronglyAsked(service.refused) ? context.refuse(sentence) : context.fail(sentence);
  }
  tellReady(output, service, settings, logger);
  if (consoleDirectory === undefined) context.fail(START_SENTENCES['no-console']);
  return serveUntilStopped({ context, output, service, settings, logger, stop });
}

function tellReady(output: Output, service: Service, { config }: StartSettings, logger: Logger): void {
  const { adopted, url } = service;
  tellPlaces(output, service, config);
  logger.info({ url, baseUrl: config.baseUrl ?? url, data: placeOf(config), adopted }, 'ready');
}

type Running = {
  readonly context: Context;
  readonly output: Output;
  readonly service: Service;
  readonly settings: StartSettings;
  readonly logger: Logger;
  readonly stop: StopRequest;
};

async function serveUntilStopped({ context, output, service, settings, logger, stop }: Running): Promise<ExitCode> {
  const { config } = settings;
  await tellUnusedPolicy((sentence) => output.line(`kingston start: ${sentence}`), service, settings);
  let playing: Playing | undefined;
  if (!config.demo) await tellFirstInvitation(output, service, config);
  else if (!stop.isAsked())
    playing = await showDemonstration(service, config, { output, progress: context.progress, logger });

  const end = await Promise.race([stop.asked, service.databaseLost.then((why) => ({ why }))]);
  await playing?.stop();
  await service.stop();
  if (end !== 'asked') return context.fail(describeLostDatabase(end.why, config));
  output.line(fill(START_WORDS.stopped, { place: placeOf(config) }));
  logger.info('stopped');
  return 0;
}

/** What the next start recovers: nothing that was confirmed is lost. */
async function endAtOnce(output: Output, { config }: StartSettings): Promise<void> {
  output.line(START_WORDS.atOnce);
  if (config.databaseUrl === undefined) await endOwnServer(config.dataDirectory).catch(() => {});
  process.exit(130);
}

function builtConsole(): string | undefined {
  const folder = fileURLToPath(new URL('../../build/console', import.meta.url));
  return existsSync(path.join(folder, 'index.html')) ? folder : undefined;
}
