import { formatDecision } from '../rulebook/decision-line.ts';
import type { Instant } from '../rulebook/instant.ts';
import type { Judged } from '../rulebook/marketplace.ts';
import { formatStanding } from '../rulebook/standing/view-line.ts';
import { formatTimestamp, parseTimestamp } from '../rulebook/timestamp.ts';
import { type EventFile, readFacts } from '../service/events/ndjson.ts';
import { Replay, type ReplaySummary } from '../service/replay/replay.ts';
import { describeDecision, describeRefusal } from '../words/replay-en.ts';
import { describeStanding } from '../words/standing-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { openInput } from './input.ts';
import { readPolicy } from './policy-option.ts';

export const command: Command = {
  name: 'replay',
  summary: 'what the policy decides on a file of events, in memory',
  details:
    'Reads CloudEvents, one a line, in the order of the files, and prints one decision a line in time order. The clock is\n' +
    'the latest time of an event; deadlines run when it moves. With a bad line nothing is decided: every bad line is told.',
  arguments: [{ name: 'FILE', description: 'events (NDJSON, .gz allowed, - for standard input)', repeated: true }],
  options: [
    { name: 'policy', value: 'FILE', description: 'the policy in force (default: the shipped one)' },
    { name: 'until', value: 'TIME', description: 'move the clock there; later events are not read' },
    { name: 'summary', description: 'add a last line with the figures of the run' },
    { name: 'standing', value: 'SELLER', description: "print this seller's standing at the end instead of decisions" },
    { name: 'trace', description: 'add to each decision how it came about' },
  ],
  examples: [
    'replay olist.ndjson --summary',
    'replay events.ndjson --until 2026-03-31T00:00:00Z',
    'replay events.ndjson --standing S-17',
    'replay monday.ndjson tuesday.ndjson.gz --policy mine.yaml --trace',
  ],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const until = readUntil(context);
  if (until === 'bad') return 2;
  const policy = readPolicy(context);
  if (policy === undefined) return 2;
  const files = await openFiles(context);
  if (files === undefined) return 2;
  const started = performance.now();
  const decided: Judged[] = [];
  const replay = new Replay(policy, (judged) => decided.push(judged), until);
  if ((await feed(context, replay, files)) > 0) return 2;
  const summary = replay.finish();
  const seconds = (performance.now() - started) / 1000;
  const seller = context.option('standing');
  if (seller !== undefined && !tellStanding(context, replay, seller)) return 2;
  if (seller === undefined) for (const judged of decided) context.stdout.line(lineOf(context, judged));
  if (context.flag('summary')) context.stdout.line(summaryLine(context, summary, seconds));
  return 0;
}

/** Feeds the files; answers how many lines were bad. Each is told as it is met. */
async function feed(context: Context, replay: Replay, files: readonly EventFile[]): Promise<number> {
  let bad = 0;
  let read = 0;
  const complain = (message: string): void => {
    bad++;
    context.stderr.line(message);
  };
  const complaints = { bad: complain, warning: (message: string) => context.stderr.line(`warning: ${message}`) };
  for await (const { facts, lines, where } of readFacts(files, Date.now(), complaints)) {
    for (const [index, fact] of facts.entries()) {
      const refusal = replay.accept(fact);
      if (refusal !== undefined) complain(`${where(lines[index] as number)}: ${describeRefusal(refusal)}`);
    }
    read += facts.length;
    context.progress(`${read.toLocaleString('en')} events read`);
  }
  return bad;
}

function lineOf(context: Context, { decision, trace }: Judged): string {
  if (!context.json) {
    const line = describeDecision(decision, formatTimestamp);
    return context.flag('trace') ? `${line}\n${JSON.stringify(trace, undefined, 2)}` : line;
  }
  const line = formatDecision(decision);
  return context.flag('trace') ? `${line.slice(0, -1)},"trace":${JSON.stringify(trace)}}` : line;
}

/** Prints one seller's standing; false when the events say nothing of that seller. */
function tellStanding(context: Context, replay: Replay, seller: string): boolean {
  const view = replay.standing(seller);
  if (view === undefined) {
    context.refuse(`no event is about the seller '${seller}'`);
    return false;
  }
  if (context.json) context.stdout.line(formatStanding(view));
  else for (const line of describeStanding(view, formatTimestamp)) context.stdout.line(line);
  return true;
}

function summaryLine(context: Context, summary: ReplaySummary, seconds: number): string {
  const rounded = Math.round(seconds * 1000) / 1000;
  const eventsPerSecond = Math.round(summary.events / Math.max(seconds, 0.001));
  if (context.json) return JSON.stringify({ ...summary, seconds: rounded, eventsPerSecond });
  const { events, duplicates, sellers, decisions } = summary;
  const kinds = Object.entries(decisions).map(([kind, count]) => `${kind} ${count}`);
  return [
    `${events.toLocaleString('en')} events (${duplicates} repeats) of ${sellers.toLocaleString('en')} sellers in ${rounded} s`,
    kinds.length === 0 ? 'no decisions' : kinds.join(', '),
  ].join('\n');
}

function readUntil(context: Context): Instant | undefined | 'bad' {
  const text = context.option('until');
  if (text === undefined) return undefined;
  const until = parseTimestamp(text);
  if (until !== undefined) return until;
  context.refuse(`--until is '${text}'; write an RFC 3339 time like 2026-03-02T10:00:00Z`);
  return 'bad';
}

async function openFiles(context: Context): Promise<readonly EventFile[] | undefined> {
  const files: EventFile[] = [];
  for (const name of context.arguments) {
    const bytes = await openInput(name);
    if ('refused' in bytes) {
      context.refuse(bytes.refused);
      return undefined;
    }
    files.push({ name, bytes });
  }
  return files;
}
