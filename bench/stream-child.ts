import { createReadStream, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { Fact } from '../src/rulebook/facts.ts';
import { readFacts } from '../src/service/events/ndjson.ts';
import { loadDefaultPolicy } from '../src/service/policy/load.ts';
import { Replay } from '../src/service/replay/replay.ts';
import { closure } from './closure/closure.ts';
import type { Contestant, Tally } from './contestant.ts';
import { runJsonRulesEngine } from './json-rules-engine.ts';
import { kingston } from './kingston-contestant.ts';

/**
 * One run of one contestant in a process of its own: `stream-child.ts CONTESTANT FILE EVENTS`. Prints a JSON line.
 * Reading and parsing the file is not in the time, but for `kingston-ndjson`, which is the way of `kingston replay`.
 */
export type ChildResult = {
  readonly seconds: number;
  readonly events: number;
  readonly decisions: Tally;
  /** The most memory the process held, in MB (10⁶ bytes). */
  readonly megabytes: number;
  /** For a peer: whether it saw what it was to see. */
  readonly agreed?: boolean;
};

const PIECE = 4 * 1024 * 1024;

/** The first events of a file, parsed. */
function readEvents(file: string, most: number): unknown[] {
  const descriptor = openSync(file, 'r');
  const piece = Buffer.alloc(PIECE);
  const decoder = new StringDecoder('utf8');
  const events: unknown[] = [];
  let rest = '';
  for (let read = readSync(descriptor, piece); read > 0 && events.length < most; read = readSync(descriptor, piece)) {
    const lines = (rest + decoder.write(piece.subarray(0, read))).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) if (events.length < most) events.push(JSON.parse(line));
  }
  return events;
}

/** Files and lines included: the way of `kingston replay FILE`. */
async function replayFile(file: string): Promise<Omit<ChildResult, 'megabytes'>> {
  const decisions: Tally = {};
  let events = 0;
  const complain = (message: string): never => {
    throw new Error(message);
  };
  const started = performance.now();
  const replay = new Replay(loadDefaultPolicy(), ({ decision: { decision } }) => {
    decisions[decision] = (decisions[decision] ?? 0) + 1;
  });
  const bytes = createReadStream(file, { highWaterMark: 256 * 1024 });
  for await (const { facts } of readFacts([{ name: file, bytes }], Date.now(), { bad: complain, warning: complain })) {
    for (const fact of facts as readonly Fact[]) replay.accept(fact);
    events += facts.length;
  }
  replay.finish();
  return { seconds: (performance.now() - started) / 1000, events, decisions };
}

async function measure(name: string, file: string, most: number): Promise<Omit<ChildResult, 'megabytes'>> {
  if (name === 'kingston-ndjson') return replayFile(file);
  const events = readEvents(file, most);
  globalThis.gc?.();
  if (name === 'json-rules-engine') {
    const { seconds, agreed } = await runJsonRulesEngine(events);
    return { seconds, events: events.length, decisions: {}, agreed };
  }
  const contestant: Contestant = name === 'closure' ? closure : kingston;
  const started = performance.now();
  const { decisions } = contestant.run(events);
  return { seconds: (performance.now() - started) / 1000, events: events.length, decisions };
}

const [name = '', file = '', most = '0'] = process.argv.slice(2);
const result = await measure(name, file, Number(most));
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
process.stdout.write(`${JSON.stringify({ ...result, megabytes } satisfies ChildResult)}\n`);
